import {expect} from '@open-wc/testing';
import {prefer} from '../support/browser.js';
import {everyScreen} from '../support/every-screen.js';
import {rootOf} from '../support/visitor.js';

/** A link within a sentence may be as small as its line. */
const isInSentence = (target: Element): boolean =>
  target.localName === 'a' && getComputedStyle(target).display === 'inline';

/** Everything disclosed: what can be pressed is large enough for a thumb. A control in a row is pressed by its whole row. */
function check(element: HTMLElement, name: string): number {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  const targets = [...rootOf(element).querySelectorAll('.option, button, summary, a[href], textarea')].filter(
    (target) => target.getClientRects().length > 0 && !isInSentence(target),
  );
  for (const target of targets) {
    const {width, height} = target.getBoundingClientRect();
    const what = `${name}: ${target.outerHTML}`;
    expect(height, what).to.be.at.least(target.matches('.option, .primary') ? 48 : 44);
    expect(width, what).to.be.at.least(44);
  }
  return targets.length;
}

describe('targets are at least 44 by 44 px, rows and Continue 48 px high', () => {
  before(() => prefer({reducedMotion: 'reduce'}));
  after(() => prefer());

  for (const column of [320, 700])
    it(`on every screen, in ${column} px`, async () => {
      for (const {name, put} of everyScreen) {
        const element = await put({style: `inline-size: ${column}px`});
        const least = element.localName === 'pop-checker' ? 4 : 1;
        expect(check(element, name), name).to.be.at.least(least);
      }
    });
});
