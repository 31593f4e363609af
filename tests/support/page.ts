const placed: Element[] = [];

/**
 * Puts nodes on the page, without waiting for a frame: a tab that is not in front gets none while several test files
 * run at once.
 */
export function onPage(...nodes: readonly Node[]): HTMLElement {
  const root = document.createElement('div');
  root.append(...nodes);
  document.body.append(root);
  placed.push(root);
  return root;
}

export function clearPage(): void {
  for (const root of placed.splice(0)) root.remove();
}
