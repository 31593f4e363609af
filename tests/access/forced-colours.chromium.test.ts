import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../src/index.js';
import {prefer} from '../support/browser.js';
import {backgroundOf, colourOf, contrast, over, surroundingsOf} from '../support/colour.js';
import {followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {allScreens, show} from '../support/screens.js';
import {checkerOn, rootOf} from '../support/visitor.js';

/** Everything that is to be seen of an element is seen, in two colours. */
async function check(element: PopChecker | Follower, name: string): Promise<void> {
  const at = (part: Element): string => `${name}: ${part.outerHTML.slice(0, 300)}`;
  for (const text of rootOf(element).querySelectorAll(
    '.card :is(p, li, h2, h3, a, button, label, summary)',
  )) {
    const below = backgroundOf(text);
    const ratio = contrast(over(colourOf(getComputedStyle(text).color), below), below);
    expect(ratio, at(text)).to.be.at.least(4.5);
  }
  for (const row of rootOf(element).querySelectorAll('.option, .primary')) {
    const {borderTopStyle, borderTopColor, borderTopWidth} = getComputedStyle(row);
    expect(borderTopStyle, at(row)).to.equal('solid');
    expect(parseFloat(borderTopWidth), at(row)).to.be.at.least(1);
    const below = surroundingsOf(row);
    expect(contrast(over(colourOf(borderTopColor), below), below), at(row)).to.be.at.least(3);
  }
  const [option] = rootOf(element).querySelectorAll<HTMLElement>('.option:not(:has(:checked))');
  if (option) {
    const before = getComputedStyle(option).borderTopColor;
    const input = option.querySelector('input')!;
    input.click();
    await element.updateComplete;
    expect(getComputedStyle(option).borderTopColor, at(option)).not.to.equal(before);
    input.focus({focusVisible: true});
    const {outlineStyle, outlineColor} = getComputedStyle(option);
    expect(outlineStyle, at(option)).to.equal('solid');
    const below = surroundingsOf(option);
    expect(contrast(colourOf(outlineColor), below), at(option)).to.be.at.least(3);
  }
  for (const drawing of rootOf(element).querySelectorAll('svg')) {
    const below = backgroundOf(drawing);
    const seen = [...drawing.querySelectorAll('*')].some((shape) => {
      const {stroke, fill} = getComputedStyle(shape);
      return [stroke, fill].some(
        (paint) => paint !== 'none' && contrast(over(colourOf(paint), below), below) >= 3,
      );
    });
    expect(seen, at(drawing)).to.equal(true);
  }
}

describe('forced colours', () => {
  after(() => prefer());

  for (const colorScheme of ['light', 'dark'] as const)
    it(`leave every text, control, choice, focus and drawing to be seen, ${colorScheme}`, async () => {
      expect(await prefer({forcedColors: 'active', colorScheme, reducedMotion: 'reduce'})).to.equal(true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
      for (const screen of allScreens) {
        await show(checker, screen);
        await check(checker, screen.name);
      }
      for (const screen of followerScreens) await check(await followerOn(screen), screen.name);
    });
});
