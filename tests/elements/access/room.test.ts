import {expect, html} from '@open-wc/testing';
import {addText, type PopChecker} from '../../../src/index.js';
import {generated} from '../../support/generated-text.js';
import {allScreens, looksOf, show} from '../../support/screens.js';
import {checkerOn, rootOf} from '../../support/visitor.js';

/** WCAG 1.4.12. A page of 1280 px at 400 % is one of 320 px (1.4.10). */
const spacing =
  'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; --pop-font: 400 16px/1.5 sans-serif';

/** Words for screen readers alone. */
const isUnseen = (part: Element): boolean =>
  getComputedStyle(part).clipPath !== 'none' || (part.parentElement !== null && isUnseen(part.parentElement));

/** Parts that stand outside the column or whose words are cut off. */
function outside(checker: PopChecker): readonly string[] {
  const {left, right} = checker.getBoundingClientRect();
  return [...rootOf(checker).querySelectorAll<HTMLElement>('.card *')].flatMap((part) => {
    const box = part.getBoundingClientRect();
    const style = getComputedStyle(part);
    if (box.width === 0 || isUnseen(part)) return [];
    const beyond = box.left < left - 0.5 || box.right > right + 0.5;
    const cut = style.overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1;
    return beyond || cut ? [part.outerHTML.slice(0, 200)] : [];
  });
}

/** Controls that are smaller than a thumb needs. A link inside a sentence may be as tall as its line (WCAG 2.5.8). */
function tooSmall(checker: PopChecker): readonly string[] {
  const targets = rootOf(checker).querySelectorAll<HTMLElement>('.option, button, summary, a[href^="tel:"]');
  return [...targets].flatMap((target) => {
    const {width, height} = target.getBoundingClientRect();
    const shown = target.getClientRects().length > 0;
    return shown && (height < 44 || width < 44) ? [`${width} × ${height}: ${target.outerHTML}`] : [];
  });
}

async function columnOf(pixels: number, language: string, style = ''): Promise<PopChecker> {
  const checker = await checkerOn(
    html`<div lang=${language} style=${`inline-size: ${pixels}px; ${style}`}>
      <pop-checker country="GB"></pop-checker>
    </div>`,
  );
  return checker;
}

describe('room for everybody', () => {
  before(() => addText(generated));

  for (const [at, screen] of allScreens.entries())
    for (const {language} of looksOf(at).filter(
      ({colorScheme}) => !globalThis.popWhole || colorScheme === 'light',
    ))
      it(`at 320 px, with text spaced, with letters twice as large: ${screen.name}, ${language}`, async () => {
        const narrow = await columnOf(320, language);
        await show(narrow, screen);
        expect(outside(narrow), '320 px').to.deep.equal([]);
        expect(tooSmall(narrow), 'targets').to.deep.equal([]);
        const spaced = await columnOf(320, language, spacing);
        await show(spaced, screen);
        expect(outside(spaced), 'text spaced').to.deep.equal([]);
        const large = await columnOf(640, language, 'font-size: 32px');
        await show(large, screen);
        expect(outside(large), 'letters twice as large').to.deep.equal([]);
      });
});
