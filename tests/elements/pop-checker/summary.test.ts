import {expect, html} from '@open-wc/testing';
import {answeredQuestions, ruleKinds} from '../../../src/core/index.js';
import {addText} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import type {FindingText, QuestionText} from '../../../src/text/text.js';
import {endedCases as ended} from '../../support/chosen-cases.js';
import {testDay} from '../../support/days.js';
import {generated, longer} from '../../support/generated-text.js';
import {results, showResult} from '../../support/results.js';
import {all, checkerOn, say} from '../../support/visitor.js';

const {result, common} = en.interface;
const {summary} = result;
const {redFlags, summaryTitle, otherDispositions} = en.rulebook;
const findings = en.rulebook.findings as Readonly<Record<string, FindingText>>;
const questions = en.rulebook.questions as Readonly<Record<string, QuestionText>>;
const lineWith = (text: string, part: string): string =>
  text.split('\n').find((line) => line.includes(part)) ?? '';

describe('The summary for a clinician', () => {
  it('gives the result, how soon and where, the date, the rulebook, and that nobody has signed it', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['72 hours']);
    const text = checker.summary();
    const {title, when} = otherDispositions['soon/72h']!;
    expect(text).to.contain(`${common.urgency.soon}: ${title!}`).and.contain(when);
    expect(text).to.contain('A doctor or physiotherapist');
    expect(text).to.contain(result.version.split('. ')[1]!.replace('{date}', testDay));
    expect(text).to.contain(`${backPops.id}, version ${backPops.version}`).and.to.contain(result.notSigned);
  });

  it('gives every question that was asked with its replies, and on the same line what was said no to', async () => {
    const checker = await checkerOn();
    for (const {id, steps} of ended) {
      await showResult(checker, steps);
      const text = checker.summary();
      for (const {question, replies} of answeredQuestions<string, string>(checker.answers, backPops)) {
        const {ask} = questions[question.id]!;
        const line = lineWith(text, `${ask} — `);
        const said = (wanted: string): readonly string[] =>
          Object.entries(replies).flatMap(([finding, reply]) => (reply === wanted ? [finding] : []));
        const yes = said('yes').map((finding) => findings[finding]!.said ?? findings[finding]!.label);
        const labels = (found: readonly string[]) =>
          found.map((finding) => findings[finding]!.label).join('; ');
        const unsure = said('unsure');
        const no = said('no').filter((finding) => finding !== question.wayOut);
        const isOne = question.pick === 'one';
        const notSure = isOne ? summary.notSure : `${summary.notSure}: ${labels(unsure)}`;
        const parts = [
          ...yes,
          ...(unsure.length > 0 ? [notSure] : []),
          ...(no.length > 0 && !isOne ? [`${summary.saidNo}: ${labels(no)}`] : []),
        ];
        expect(line, id).to.equal(`- ${ask} — ${parts.join('. ')}`);
      }
    }
  });

  it('speaks words, never ids, in every case', async () => {
    const rules = ruleKinds.flatMap((kind) => backPops[kind].map(({id}) => id as string));
    const asked = backPops.questions.flatMap(({id, findings: own}) => [id as string, ...own]);
    const ids = [...rules, ...asked, ...Object.keys(backPops.evidence)].filter((id) => /-|^[GS]\d/.test(id));
    expect(ids.length).to.be.above(150);
    const isId = new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])`);
    const checker = await checkerOn();
    for (const {id, steps} of ended) {
      await showResult(checker, steps);
      expect(isId.exec(checker.summary())?.[0], id).to.equal(undefined);
    }
  });

  it('leaves out what no longer applies', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.urgent);
    checker.answers = {...checker.answers, 'pain-severe': 'yes', 'pain-other-times': 'no'};
    await checker.updateComplete;
    expect(checker.summary())
      .not.to.contain(questions['pain-kind']!.ask)
      .and.not.to.contain(findings['pain-severe']!.label);
  });

  it('gives every rule that holds, in words, and names each source', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['suspected emergency']);
    const text = checker.summary();
    expect(text).to.contain(`\n- ${redFlags['saddle-change'].name} (${summary.notSure})`);
    const {evidence} = backPops.redFlags.find(({id}) => id === 'saddle-change')!;
    for (const id of evidence) expect(text).to.contain(backPops.evidence[id].label);
  });

  it('gives what was not asked, and nothing of what was', async () => {
    const checker = await checkerOn();
    await showResult(checker, results['cannot report']);
    const notAsked = checker.summary().split(`${summary.notAsked}\n`)[1]!;
    for (const question of ['small-changes', 'age', 'signs', 'background'])
      expect(notAsked).to.contain(questions[question]!.ask);
    expect(notAsked).not.to.contain(questions['seen-signs']!.ask);
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

  it('stands in both languages where the page’s is not the country’s, as what to say on the phone does', async () => {
    addText(generated);
    const page = (country: string) =>
      html`<div lang="ar"><pop-checker country=${country}></pop-checker></div>`;
    const abroad = await checkerOn(page('GB'));
    await showResult(abroad, results.emergency);
    const atHome = await checkerOn();
    await showResult(atHome, results.emergency);
    const [own, inEnglish] = abroad.summary().split(summaryTitle);
    expect(own).to.contain(longer(findings['bladder-change']!.said!));
    expect(summaryTitle + inEnglish!).to.equal(atHome.summary());
    const speech = all(abroad, '.speech');
    expect(speech.map(({lang}) => lang)).to.deep.equal(['', 'en']);
    expect(speech[1]!.textContent).to.contain(redFlags['bladder-change'].name);
    // Where the country speaks the language of the page, nothing is said twice.
    const elsewhere = await checkerOn(page('AE'));
    await showResult(elsewhere, results.emergency);
    expect(all(elsewhere, '.speech')).to.have.length(1);
  });
});
