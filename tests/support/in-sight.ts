import {rootOf} from './walk.js';

/** Words for screen readers alone. */
const isUnseen = (element: Element): boolean => element.closest('.unseen') !== null;

/** The words in sight, with single spaces: without what is closed, hidden, on paper or for screen readers alone. */
export function inSight(element: HTMLElement, selector = '.card'): string {
  const words: string[] = [];
  for (const part of rootOf(element).querySelectorAll(selector)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const {parentElement: parent, nodeValue} = node;
      if (parent?.checkVisibility({visibilityProperty: true}) && !isUnseen(parent)) words.push(nodeValue!);
    }
    words.push(' ');
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
