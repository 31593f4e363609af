import {expect, html} from '@open-wc/testing';
import {addText, type PopChecker} from '../../src/index.js';
import {prefer, pressKey, tabTo} from '../support/browser.js';
import {backgroundOf, colourOf, contrast, surroundingsOf} from '../support/colour.js';
import {followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {generated} from '../support/generated-text.js';
import {allScreens, show} from '../support/screens.js';
import {borderContrast, ringContrast, textContrast, visibleTexts} from '../support/visible-texts.js';
import {checkerOn, find, rootOf} from '../support/visitor.js';

/** Of the border of a row, before and after it is chosen. */
async function checkRow(element: PopChecker | Follower, row: Element, name: string): Promise<void> {
  expect(borderContrast(row), `${name}: ${row.outerHTML}`).to.be.at.least(3);
  const input = row.querySelector('input')!;
  if (!input.checked) input.click();
  await element.updateComplete;
  expect(borderContrast(row), `chosen, ${name}: ${row.outerHTML}`).to.be.at.least(3);
}

describe('contrast', () => {
  before(() => addText(generated));
  afterEach(() => prefer());

  it('is computed as WCAG says', () => {
    const grey = contrast(colourOf('rgb(119, 119, 119)'), colourOf('rgb(255, 255, 255)'));
    expect(grey).to.be.closeTo(4.48, 0.005);
    expect(contrast(colourOf('rgb(0, 0, 0)'), colourOf('color(srgb 1 1 1)'))).to.be.closeTo(21, 0.001);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`of every text on every screen is 7 or more, ${colorScheme}`, async () => {
      await prefer({colorScheme, reducedMotion: 'reduce'});
      const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
      let seen = 0;
      for (const screen of allScreens) {
        await show(checker, screen);
        for (const element of visibleTexts(checker)) {
          const {color} = getComputedStyle(element);
          expect(textContrast(element), `${screen.name}: ${color} ${element.outerHTML}`).to.be.at.least(7);
          seen++;
        }
      }
      expect(seen).to.be.above(allScreens.length * 5);
    });

    it(`of every control, the chosen one and the focus is 3 or more, ${colorScheme}`, async () => {
      await prefer({colorScheme, reducedMotion: 'reduce'});
      const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
      for (const screen of allScreens.filter(({name}) => !name.startsWith('result'))) {
        await show(checker, screen);
        for (const row of rootOf(checker).querySelectorAll('.option'))
          await checkRow(checker, row, screen.name);
        const go = rootOf(checker).querySelector('[part=continue]')!;
        const surface = contrast(backgroundOf(go), surroundingsOf(go));
        expect(surface, `${screen.name}: Continue`).to.be.at.least(3);
        checker.focus();
        const row = (await tabTo(checker, 'input')).closest('.option')!;
        expect(ringContrast(row), `${screen.name}: focus`).to.be.at.least(3);
      }
    });

    it(`of every text of the list and the warning is 7 or more, ${colorScheme}`, async () => {
      await prefer({colorScheme, reducedMotion: 'reduce'});
      let seen = 0;
      for (const screen of followerScreens)
        for (const text of visibleTexts(await followerOn(screen))) {
          const {color} = getComputedStyle(text);
          expect(textContrast(text), `${screen.name}: ${color} ${text.outerHTML}`).to.be.at.least(7);
          seen++;
        }
      expect(seen).to.be.above(followerScreens.length * 8);
    });

    it(`of every row of the list and the warning, ticked or not, and of the focus is 3 or more, ${colorScheme}`, async () => {
      await prefer({colorScheme, reducedMotion: 'reduce'});
      const unticked = followerScreens.filter(({ticks}) => ticks?.length === 0);
      expect(unticked).to.have.length(2);
      for (const screen of unticked) {
        const follower = await followerOn(screen);
        for (const row of rootOf(follower).querySelectorAll('.option'))
          await checkRow(follower, row, screen.name);
        find(follower, 'input').focus();
        await pressKey('Tab');
        const row = (await tabTo(follower, 'input')).closest('.option')!;
        expect(ringContrast(row), `${screen.name}: focus`).to.be.at.least(3);
      }
    });
  }
});
