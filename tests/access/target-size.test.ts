import {expect, fixtureSync, html} from '@open-wc/testing';
import {resultNames, results, showResult} from '../support/results.js';
import {checkerOn, goOn, rootOf, say, sayAll} from '../support/visitor.js';

const SMALLEST = 44;

const disclose = (root: ShadowRoot): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

/** What can be pressed; a control in a row is pressed by its whole row. */
const targets = (root: ShadowRoot): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button, summary, a[href], .option, textarea')].filter(
    (element) => element.getBoundingClientRect().height > 0 && element.closest('.unseen') === null,
  );

/** A link within a sentence may be as small as its line. */
const isInSentence = (element: HTMLElement): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline';

function checkTargets(root: ShadowRoot, least = 1): void {
  const found = targets(root).filter((element) => !isInSentence(element));
  expect(found.length).to.be.at.least(least);
  for (const element of found) {
    const {width, height} = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
    expect(height, name).to.be.at.least(SMALLEST);
    expect(width, name).to.be.at.least(SMALLEST);
  }
}

/** The spacing that WCAG 2.2 asks to bear; it comes in by inheritance. */
const SPACING = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

function checkFits(element: HTMLElement): void {
  expect(element.scrollWidth).to.be.at.most(320);
  const {right} = element.getBoundingClientRect();
  for (const part of rootOf(element).querySelectorAll<HTMLElement>('.card *')) {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || getComputedStyle(part).clipPath !== 'none') continue;
    expect(box.right, part.textContent.trim().slice(0, 40)).to.be.at.most(right + 0.5);
  }
}

const spaced = html`<div style="inline-size: 320px; ${SPACING}">
  <pop-checker country="GB"></pop-checker>
</div>`;

describe('targets are at least 44 by 44 px, but for links within a sentence', () => {
  it('on the screens that ask', async () => {
    const checker = await checkerOn();
    await goOn(checker);
    checkTargets(rootOf(checker), 9);
    await say(checker, 'unsure');
    checkTargets(rootOf(checker), 9);
    const other = await checkerOn();
    await sayAll(other, 'none', 'none', 'age-18-44');
    checkTargets(rootOf(other), 6);
  });

  for (const name of resultNames)
    it(`on the result, with everything disclosed: ${name}`, async () => {
      const checker = await checkerOn();
      await showResult(checker, results[name]);
      disclose(rootOf(checker));
      checkTargets(rootOf(checker));
    });

  it('on the list and the warning', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <red-flag-list country="GB" checkable></red-flag-list>
        <self-crack-warning country="GB" checkable></self-crack-warning>
      </div>`,
    );
    for (const element of page.children as HTMLCollectionOf<
      HTMLElement & {updateComplete: Promise<unknown>}
    >) {
      await element.updateComplete;
      checkTargets(rootOf(element), 4);
    }
  });
});

describe('with more space between letters, words and lines', () => {
  it('the screens that ask fit 320 px', async () => {
    const checker = await checkerOn(spaced);
    checkFits(checker);
    await say(checker, 'unsure');
    checkFits(checker);
  });

  for (const name of resultNames)
    it(`the result fits 320 px, with everything disclosed: ${name}`, async () => {
      const checker = await checkerOn(spaced);
      await showResult(checker, results[name]);
      disclose(rootOf(checker));
      checkFits(checker);
    });
});
