import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {prefer} from '../../support/browser.js';
import {everyScreen} from '../../support/every-screen.js';
import type {Follower} from '../../support/follower-screens.js';
import {rootOf} from '../../support/visitor.js';
import {
  borderContrast,
  drawingContrast,
  ringContrast,
  textContrast,
  visibleTexts,
} from '../../access/colour.js';

/** Everything that is to be seen of an element is seen, in two colours. */
async function check(element: PopChecker | Follower, name: string): Promise<void> {
  const at = (part: Element): string => `${name}: ${part.outerHTML.slice(0, 300)}`;
  for (const text of visibleTexts(element)) expect(textContrast(text), at(text)).to.be.at.least(4.5);
  for (const row of rootOf(element).querySelectorAll('.option, .primary')) {
    const {borderTopStyle, borderTopWidth} = getComputedStyle(row);
    expect(borderTopStyle, at(row)).to.equal('solid');
    expect(parseFloat(borderTopWidth), at(row)).to.be.at.least(1);
    expect(borderContrast(row), at(row)).to.be.at.least(3);
  }
  const [option] = rootOf(element).querySelectorAll<HTMLElement>('.option:not(:has(:checked))');
  if (option) {
    const before = getComputedStyle(option).borderTopColor;
    const input = option.querySelector('input')!;
    input.click();
    await element.updateComplete;
    expect(getComputedStyle(option).borderTopColor, at(option)).not.to.equal(before);
    input.focus({focusVisible: true});
    expect(getComputedStyle(option).outlineStyle, at(option)).to.equal('solid');
    expect(ringContrast(option), at(option)).to.be.at.least(3);
  }
  for (const drawing of rootOf(element).querySelectorAll('svg'))
    expect(drawingContrast(drawing), at(drawing)).to.be.at.least(3);
}

describe('forced colours', () => {
  after(() => prefer());

  for (const colorScheme of ['light', 'dark'] as const)
    it(`leave every text, control, choice, focus and drawing to be seen, ${colorScheme}`, async () => {
      expect(await prefer({forcedColors: 'active', colorScheme, reducedMotion: 'reduce'})).to.equal(true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      for (const {name, put} of everyScreen) await check(await put(), name);
    });
});
