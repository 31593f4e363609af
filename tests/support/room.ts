import {rootOf} from './walk.js';

/** WCAG 1.4.12. A page of 1280 px at 400 % is one of 320 px (1.4.10). */
export const spacing =
  'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; --pop-font: 400 16px/1.5 sans-serif';

/** Words for screen readers alone. */
const isUnseen = (part: Element): boolean =>
  getComputedStyle(part).clipPath !== 'none' || (part.parentElement !== null && isUnseen(part.parentElement));

/** Parts that stand outside the column or whose words are cut off. */
export function outside(element: HTMLElement): readonly string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...rootOf(element).querySelectorAll<HTMLElement>('.card *')].flatMap((part) => {
    const box = part.getBoundingClientRect();
    const style = getComputedStyle(part);
    if (box.width === 0 || isUnseen(part)) return [];
    const beyond = box.left < left - 0.5 || box.right > right + 0.5;
    const cut = style.overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1;
    return beyond || cut ? [part.outerHTML.slice(0, 200)] : [];
  });
}

/** Controls that are smaller than a thumb needs. A link inside a sentence may be as tall as its line (WCAG 2.5.8). */
export function tooSmall(element: HTMLElement): readonly string[] {
  const targets = rootOf(element).querySelectorAll<HTMLElement>('.option, button, summary, a[href^="tel:"]');
  return [...targets].flatMap((target) => {
    const {width, height} = target.getBoundingClientRect();
    const shown = target.getClientRects().length > 0;
    return shown && (height < 44 || width < 44) ? [`${width} × ${height}: ${target.outerHTML}`] : [];
  });
}
