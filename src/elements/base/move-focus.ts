/**
 * Moves the focus to where a step led: to the element of that id, or, where there is none, to where the host's own
 * `focus()` goes, with the top of the host in sight unless the step was `inPlace`.
 */
export function moveFocus(host: HTMLElement, root: ShadowRoot, id: string, inPlace: boolean): void {
  const target = root.getElementById(id);
  if (target instanceof HTMLTextAreaElement) target.select();
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  if (target) target.focus();
  else host.focus({preventScroll: !inPlace});
  // A page with a fixed header sets scroll-margin on the element.
  if (!target && !inPlace && host.getBoundingClientRect().top < 0) host.scrollIntoView();
}
