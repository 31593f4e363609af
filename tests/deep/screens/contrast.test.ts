import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {prefer, tabTo} from '../../support/browser.js';
import {everyScreen} from '../../support/every-screen.js';
import type {Follower} from '../../support/follower-screens.js';
import {find, has, rootOf} from '../../support/visitor.js';
import {
  backgroundOf,
  borderContrast,
  colourOf,
  contrast,
  ringContrast,
  surroundingsOf,
  textContrast,
  visibleTexts,
} from '../../access/colour.js';

/** Everything disclosed: words 7 to 1, the border of a row 3 to 1, chosen or not. Returns how many words it saw. */
async function check(element: PopChecker | Follower, name: string): Promise<number> {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  const texts = [...visibleTexts(element)];
  for (const text of texts) {
    const {color} = getComputedStyle(text);
    expect(textContrast(text), `${name}: ${color} ${text.outerHTML}`).to.be.at.least(7);
  }
  for (const row of rootOf(element).querySelectorAll('.option')) {
    expect(borderContrast(row), `${name}: ${row.outerHTML}`).to.be.at.least(3);
    const input = row.querySelector('input')!;
    if (!input.checked) input.click();
    await element.updateComplete;
    expect(borderContrast(row), `chosen, ${name}: ${row.outerHTML}`).to.be.at.least(3);
  }
  const go = rootOf(element).querySelector('[part=continue]');
  if (go) expect(contrast(backgroundOf(go), surroundingsOf(go)), `${name}: Continue`).to.be.at.least(3);
  return texts.length;
}

/** The ring around the row that Tab leads to, from what has the focus. */
async function checkRing(element: PopChecker | Follower, name: string): Promise<void> {
  const row = (await tabTo(element, 'input')).closest('.option')!;
  expect(ringContrast(row), `${name}: focus`).to.be.at.least(3);
}

/** All of them in Chromium, and in the proof; in the slower engines every third. */
const screens = everyScreen.filter((_, at) => popOneScreenIn < 10 || at % 3 === 0);

describe('contrast: words 7 to 1, borders of options and the focus 3 to 1', () => {
  afterEach(() => prefer());

  it('is computed as WCAG says', () => {
    const grey = contrast(colourOf('rgb(119, 119, 119)'), colourOf('rgb(255, 255, 255)'));
    expect(grey).to.be.closeTo(4.48, 0.005);
    expect(contrast(colourOf('rgb(0, 0, 0)'), colourOf('color(srgb 1 1 1)'))).to.be.closeTo(21, 0.001);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`on every screen, ${colorScheme}`, async () => {
      await prefer({colorScheme, reducedMotion: 'reduce'});
      let seen = 0;
      for (const {name, put} of screens) {
        const element = await put();
        seen += await check(element, name);
        if (!has(element, 'input')) continue;
        // What stands before the first row, from where Tab leads to it.
        find(element, '.question .focus-here, a, input').focus();
        await checkRing(element, name);
      }
      expect(seen).to.be.above(screens.length * 5);
    }).timeout(180_000);
});
