import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
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
    for (const {id, steps} of ended) {
      await showResult(checker, steps);
      expect(find(checker, '.sheet').getBoundingClientRect().height, id).to.be.within(1, page);
    }
  });

  it('leaves a question as it is on the screen', async () => {
    const checker = await checkerOn();
    await printed(checker);
    expect(visible(find(checker, '.question'))).to.be.true;
  });
});
