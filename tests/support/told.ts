import {rootOf} from './walk.js';

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What a screen reader says by itself, in order: where the focus goes, and what changes in a live region. A region that
 * comes with its words already in it is noted too, as `late`: many screen readers would not say it.
 */
export function recorder(element: HTMLElement): string[] {
  const told: string[] = [];
  const root = rootOf(element);
  const region = (node: Node): Element | null | undefined =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role=alert], [role=status], [aria-live]',
    );
  root.addEventListener('focusin', (event) => {
    const {localName, textContent} = event.target as Element;
    if (/^h[1-6]$/.test(localName)) told.push(`heading: ${plain(textContent)}`);
  });
  const regions = new Map<Element, string>();
  const read = (): void => {
    for (const each of root.querySelectorAll('[role=alert], [role=status], [aria-live]')) {
      const words = plain(each.textContent);
      const before = regions.get(each);
      if (words && words !== before)
        told.push(`${before === undefined ? 'late' : (each.role ?? 'live')}: ${words}`);
      regions.set(each, words);
    }
  };
  read();
  told.length = 0;
  new MutationObserver((changes) => {
    if (changes.some(({target, type}) => type === 'childList' || region(target))) read();
  }).observe(root, {subtree: true, childList: true, characterData: true});
  return told;
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** What is told from one act, and nothing of the acts before. */
export async function toldBy(told: string[], act: () => Promise<unknown>): Promise<readonly string[]> {
  await nextFrame();
  told.length = 0;
  await act();
  await nextFrame();
  return [...told];
}
