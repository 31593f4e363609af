import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {answeredQuestions} from '../../src/core/index.js';
import type {PopChecker} from '../../src/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {cases} from '../cases/index.js';
import {results, showResult} from '../support/results.js';
import {checkerOn, find, rootOf, say} from '../support/visitor.js';

const {result, common} = en.interface;
const {summary} = result;
const {findings, questions, redFlags} = en.rulebook;
const ended = cases.filter(({expect: {ended: hasEnded}}) => hasEnded !== false);
const lineWith = (text: string, part: string): string =>
  text.split('\n').find((line) => line.includes(part)) ?? '';

describe('The summary for a clinician', () => {
  it('gives the result, how soon and where, the date, the rulebook, and that nobody has signed it', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['72 hours']);
    const text = checker.summary();
    expect(text)
      .to.contain(common.urgency.soon)
      .and.to.contain('72 hours')
      .and.to.contain('A doctor or physiotherapist');
    const now = new Date();
    expect(text).to.contain(
      [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    );
    expect(text).to.contain(`${backPops.id}, version ${backPops.version}`).and.to.contain(result.notSigned);
  });

  it('gives every question that was asked with its replies, and marks what they were not sure of', async () => {
    const checker = await checkerOn();
    for (const {id, steps} of ended) {
      await showResult(checker, steps);
      const text = checker.summary();
      for (const {question, replies} of answeredQuestions<string, string>(checker.answers, backPops)) {
        const line = lineWith(text, `${questions[question.id as 'age'].ask} — `);
        for (const [finding, reply] of Object.entries(replies)) {
          const {said, label} = findings[finding as 'age-16-17'] as {said?: string; label: string};
          if (reply === 'no') {
            if (question.pick === 'any' && finding !== question.wayOut)
              expect(line, id).to.match(new RegExp(`No to:.*${finding}`));
          } else
            expect(line, id).to.contain(
              (said ?? label) + (reply === 'unsure' ? ` (${summary.notSure})` : ''),
            );
        }
      }
    }
  });

  it('leaves out what no longer applies', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.urgent);
    checker.answers = {...checker.answers, 'pain-severe': 'yes', 'pain-other-times': 'no'};
    await checker.updateComplete;
    expect(checker.summary())
      .not.to.contain(questions['pain-kind'].ask)
      .and.not.to.contain(findings['pain-severe'].label);
  });

  it('gives every rule that holds, in words, with its sources, and names each source', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['suspected emergency']);
    const text = checker.summary();
    const line = lineWith(text, 'saddle-change (not sure): ');
    expect(line).to.contain(redFlags['saddle-change'].name);
    const {evidence} = backPops.redFlags.find(({id}) => id === 'saddle-change')!;
    expect(line).to.contain(`[${evidence.join(', ')}]`);
    for (const id of evidence) expect(text).to.contain(`${id}: ${backPops.evidence[id].label}`);
  });

  it('gives what was not asked, and nothing of what was', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['cannot report']);
    const notAsked = checker.summary().split(`${summary.notAsked}\n`)[1]!;
    for (const finding of ['saddle-change', 'bladder-change', 'bowel-change', 'fever', 'cancer-ever'])
      expect(notAsked).to.contain(finding);
    expect(notAsked).not.to.contain('seen-very-ill');
    await showResult(checker, results['self-care']);
    expect(checker.summary()).not.to.contain(summary.notAsked);
  });

  it('says in the middle of the questions that they have not ended', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const text = checker.summary();
    expect(text).to.contain(summary.notEnded);
    for (const word of Object.values(common.urgency)) expect(text).not.to.contain(word);
  });
});

describe('On paper', () => {
  afterEach(() => executeServerCommand('pop:media', {}));
  const visible = (element: Element): boolean => element.getClientRects().length > 0;
  const printed = async (checker: PopChecker): Promise<void> => {
    await checker.updateComplete;
    await executeServerCommand('pop:media', {media: 'print', colorScheme: 'dark'});
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
      await executeServerCommand('pop:media', {});
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
