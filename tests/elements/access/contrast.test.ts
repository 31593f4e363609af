import {expect, html} from '@open-wc/testing';
import {addText, type PopChecker} from '../../../src/index.js';
import {prefer, pressKey} from '../../support/browser.js';
import {backgroundOf, colourOf, contrast, over, surroundingsOf} from '../../support/colour.js';
import {generated} from '../../support/generated-text.js';
import {allScreens, show} from '../../support/screens.js';
import {checkerOn, rootOf} from '../../support/visitor.js';

const visible = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** Every element with words of its own that can be seen. */
function* texts(checker: PopChecker): Generator<Element> {
  const walker = document.createTreeWalker(rootOf(checker), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (
      element &&
      walker.currentNode.textContent?.trim() &&
      element.localName !== 'style' &&
      visible(element)
    )
      yield element;
  }
}

const textContrast = (element: Element): number => {
  const below = backgroundOf(element);
  return contrast(over(colourOf(getComputedStyle(element).color), below), below);
};

/** Of a border against the surface that it stands on. */
const borderContrast = (element: Element): number => {
  const below = surroundingsOf(element);
  return contrast(over(colourOf(getComputedStyle(element).borderTopColor), below), below);
};

/** The control that shows the focus. */
const focused = (checker: PopChecker): Element | null => rootOf(checker).querySelector('input:focus-visible');

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
        for (const element of texts(checker)) {
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
        for (const row of rootOf(checker).querySelectorAll('.option')) {
          expect(borderContrast(row), `${screen.name}: ${row.outerHTML}`).to.be.at.least(3);
          const input = row.querySelector('input')!;
          if (!input.checked) input.click();
          await checker.updateComplete;
          expect(borderContrast(row), `chosen, ${screen.name}: ${row.outerHTML}`).to.be.at.least(3);
        }
        const go = rootOf(checker).querySelector('[part=continue]')!;
        const surface = contrast(backgroundOf(go), surroundingsOf(go));
        expect(surface, `${screen.name}: Continue`).to.be.at.least(3);
        checker.focus();
        for (let presses = 0; presses < 12 && !focused(checker); presses++) await pressKey('Tab');
        const row = focused(checker)!.closest('.option')!;
        const ring = colourOf(getComputedStyle(row).outlineColor);
        expect(contrast(ring, surroundingsOf(row)), `${screen.name}: focus`).to.be.at.least(3);
      }
    });
  }
});
