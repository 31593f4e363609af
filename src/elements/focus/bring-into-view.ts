import {coverOver} from './cover-over.js';

/** How often room is made anew: one header may come out from under another. */
const TRIES = 4;

/** Space between what was brought into view and what lies over the window, in CSS pixels. */
const AIR = 8;

/**
 * Scrolls all that scrolls around a target, frames of another origin too, until the target stands in view, clear of what
 * lies over the top of the window, and with it what stands above it from `from` on, where there is room. Where it
 * already is, nothing moves. A page that sets `--pop-scroll-margin`, or `scroll-margin` on the tag, knows how much.
 */
export function bringIntoView(host: HTMLElement, target: Element, from: Element): void {
  const room = roomAround(target);
  const height = target.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
  const first = height > 0 && height < room / 2 ? from : target;
  const above = target.getBoundingClientRect().top - first.getBoundingClientRect().top;
  const style = getComputedStyle(host);
  let clear = parseFloat(style.scrollMarginTop) || 0;
  const isKnown = clear > 0 || style.getPropertyValue('--pop-scroll-margin') !== '';
  let below = isInView(host, target, first) ? 0 : Math.max(0, room / 2 - clear);
  for (let tries = 0; tries < TRIES; tries++) {
    scrollNear(target as HTMLElement, above + clear, below);
    const over = isKnown ? 0 : coverOver(host, first);
    // What covers half of the room and more is no header: to move away from it is not for us.
    if (over <= 0 || clear + over > room / 2) return;
    clear += over + AIR;
    below = 0;
  }
}

/** As little as possible, and at once: what scrolls smoothly is not there yet when it is looked at. */
function scrollNear(target: HTMLElement, above: number, below: number): void {
  const {style} = target;
  style.scrollMarginBlock = `${above}px ${below}px`;
  (target as Partial<HTMLElement>).scrollIntoView?.({
    block: 'nearest',
    inline: 'nearest',
    behavior: 'instant',
  });
  style.scrollMarginBlock = '';
}

const isInView = (host: Element, target: Element, first: Element): boolean => {
  const {top} = first.getBoundingClientRect();
  const {bottom} = target.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && coverOver(host, first) === 0 && coverOver(host, target) === 0;
};

/** The height of the lowest box that a target scrolls in, of its own document. */
function roomAround(target: Element): number {
  let room = innerHeight;
  for (let at = parentOf(target); at instanceof Element; at = parentOf(at))
    if (
      at.clientHeight > 0 &&
      /auto|scroll|hidden/.test(getComputedStyle(at).overflowY) &&
      at !== document.body
    )
      room = Math.min(room, at.clientHeight);
  return room;
}

/** Of the tree as it is drawn. */
const parentOf = (node: Element): Node | null =>
  node.assignedSlot ??
  node.parentElement ??
  (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
