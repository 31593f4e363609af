import {bringIntoView} from './bring-into-view.js';

/** How long a page may take to slide its header in after a scroll, in milliseconds. */
const SETTLED = 400;

/**
 * Moves the focus to where a step led, and brings it into view: to the element of that id, or, where there is none, to
 * where the host's own `focus()` goes, with what stands above it in the card unless the step was `inPlace`.
 */
export function moveFocus(host: HTMLElement, root: ShadowRoot, id: string, inPlace: boolean): void {
  const named = root.getElementById(id);
  // What is folded away cannot take the focus.
  named?.closest('details')?.setAttribute('open', '');
  if (named instanceof HTMLTextAreaElement) named.select();
  (named ?? host).focus({preventScroll: true});
  const target = named ?? root.activeElement;
  if (!target) return;
  const from = named || inPlace ? target : (root.querySelector('.card') ?? target);
  bringIntoView(host, target, from);
  // A header that slides in when the page scrolls up is seen only then. Nothing moves under a person who went on.
  const top = target.getBoundingClientRect().top;
  setTimeout(() => {
    if (root.activeElement === target && target.getBoundingClientRect().top === top)
      bringIntoView(host, target, from);
  }, SETTLED);
}
