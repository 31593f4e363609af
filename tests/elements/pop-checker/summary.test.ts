import {expect} from '@open-wc/testing';
import {answeredQuestions} from '../../../src/core/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {endedCases as ended} from '../../support/chosen-cases.js';
import {testDay} from '../../support/days.js';
import {results, showResult} from '../../support/results.js';
import {checkerOn, say} from '../../support/visitor.js';

const {result, common} = en.interface;
const {summary} = result;
const {findings, questions, redFlags} = en.rulebook;
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
    expect(text).to.contain(result.version.split('. ')[1]!.replace('{date}', testDay));
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
