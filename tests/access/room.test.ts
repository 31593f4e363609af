import {expect} from '@open-wc/testing';
import {addText} from '../../src/index.js';
import {everyScreen} from '../support/every-screen.js';
import {generated} from '../support/generated-text.js';
import {rootOf} from '../support/visitor.js';

/** WCAG 1.4.12. */
const SPACING =
  'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; --pop-font: 400 16px/1.5 sans-serif';

/** By what is asked for. A page of 1280 px at 400 % is one of 320 px (WCAG 1.4.10). */
const columns: Readonly<Record<string, string>> = {
  '280 px': 'inline-size: 280px',
  '320 px': 'inline-size: 320px',
  'text spaced': `inline-size: 320px; ${SPACING}`,
  'letters twice as large': 'inline-size: 640px; font-size: 32px',
  wide: 'inline-size: 1000px',
};

/** Words for screen readers alone. */
const isUnseen = (part: Element): boolean =>
  getComputedStyle(part).clipPath !== 'none' || (part.parentElement !== null && isUnseen(part.parentElement));

/** Parts that stand outside the column or whose words are cut off. */
function outside(element: HTMLElement): readonly string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...rootOf(element).querySelectorAll<HTMLElement>('.card *')].flatMap((part) => {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || isUnseen(part)) return [];
    const beyond = box.left < left - 0.5 || box.right > right + 0.5;
    const cut = getComputedStyle(part).overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1;
    return beyond || cut ? [part.outerHTML.slice(0, 200)] : [];
  });
}

describe('room for everybody', () => {
  before(() => addText(generated));

  for (const {name, looks, put} of everyScreen)
    for (const language of new Set(looks.map((look) => look.language)))
      it(`at 320 px, with text spaced, with letters twice as large: ${name}, ${language}`, async () => {
        for (const [asked, style] of Object.entries(columns))
          expect(outside(await put({language, style})), asked).to.deep.equal([]);
      });
});
