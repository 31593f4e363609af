import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {cases} from '../../cases/index.js';
import {endedCases as ended} from '../../support/chosen-cases.js';
import {prefer} from '../../support/browser.js';
import {results, showResult} from '../../support/results.js';
import {checkerOn, find, rootOf} from '../../support/visitor.js';

describe('On paper', () => {
  afterEach(() => prefer());
  const visible = (element: Element): boolean => element.getClientRects().length > 0;
  const printed = async (checker: PopChecker): Promise<void> => {
    await checker.updateComplete;
    await prefer({media: 'print', colorScheme: 'dark'});
  };

  it('is the summary and nothing else of the element, black on white', async () => {
    const checker = await checkerOn(
      html`<pop-checker country="GB"><p slot="footer">Footer</p></pop-checker>`,
    );
    for (const name of ['emergency', 'soon'] as const) {
      await showResult(checker, results[name]);
      await printed(checker);
      const sheet = find(checker, '.sheet');
      for (const element of rootOf(checker).querySelectorAll('.card *'))
        if (!element.contains(sheet))
          expect(visible(element), element.outerHTML).to.equal(sheet.contains(element));
      expect(visible(checker.querySelector('p')!)).to.be.false;
      expect(getComputedStyle(sheet).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(find(checker, '.card')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      const text = sheet.textContent.replace(/\s+/g, ' ');
      for (const line of checker.summary().split('\n').filter(Boolean))
        expect(text).to.contain(line.replace(/^- /, '').replace(/\s+/g, ' '));
      await prefer();
    }
  });

  it('is not on the screen', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.soon);
    expect(visible(find(checker, '.sheet'))).to.be.false;
  });

  it('is one page in every case', async () => {
    // A4 within margins of 15 mm.
    const checker = await checkerOn(
      html`<pop-checker country="GB" style="inline-size: 180mm"></pop-checker>`,
    );
    const page = (267 / 25.4) * 96;
    await printed(checker);
    const longer = [];
    const longest = cases.filter(({id}) => id === 'longest-visit');
    for (const {id, steps} of [...ended, ...longest]) {
      await showResult(checker, steps);
      const {height} = find(checker, '.sheet').getBoundingClientRect();
      expect(height, id).to.be.above(0);
      if (height > page) longer.push(`${id}: ${Math.round(height)}`);
    }
    expect(longer).to.deep.equal([]);
  });

  it('leaves a question as it is on the screen', async () => {
    const checker = await checkerOn();
    await printed(checker);
    expect(visible(find(checker, '.question'))).to.be.true;
  });
});
