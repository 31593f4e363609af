import {backgroundOf, colourOf, contrast, over, surroundingsOf} from './colour.js';
import {rootOf} from './walk.js';

const visible = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** Every part of an element with words of its own that can be seen. */
export function* visibleTexts(element: HTMLElement): Generator<Element> {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const part = walker.currentNode.parentElement;
    if (part && walker.currentNode.textContent?.trim() && part.localName !== 'style' && visible(part))
      yield part;
  }
}

export const textContrast = (element: Element): number => {
  const below = backgroundOf(element);
  return contrast(over(colourOf(getComputedStyle(element).color), below), below);
};

/** Of a border against the surface that it stands on. */
export const borderContrast = (element: Element): number => {
  const below = surroundingsOf(element);
  return contrast(over(colourOf(getComputedStyle(element).borderTopColor), below), below);
};

/** Of the ring around what has the focus, or around its row. */
export const ringContrast = (element: Element): number =>
  contrast(colourOf(getComputedStyle(element).outlineColor), surroundingsOf(element));
