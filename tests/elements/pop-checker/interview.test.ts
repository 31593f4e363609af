import {expect, html} from '@open-wc/testing';
import type {PopResultDetail} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {chosenCases} from '../../support/chosen-cases.js';
import {
  asked,
  checkerOn,
  choose,
  chosen,
  control,
  controls,
  eventsOf,
  goBack,
  goOn,
  harmless,
  has,
  press,
  say,
  sayAll,
  shownText,
} from '../../support/visitor.js';

const {questions, safetyNet} = en.rulebook;

describe('the interview', () => {
  it('gives each case, said screen by screen, the outcome that it must have', async () => {
    expect(chosenCases.length).to.be.above(30);
    for (const {id, steps, expect: expected} of chosenCases) {
      const checker = await checkerOn();
      for (const [question, choice] of steps) {
        expect(asked(checker), id).to.equal(questions[question].ask);
        await say(checker, choice);
      }
      expect(checker.assessment.urgency, id).to.equal(expected.urgency);
      expect(has(checker, '.result'), id).to.equal(expected.ended !== false);
      expect(has(checker, '.safety-panel'), id).to.equal(false);
      checker.remove();
    }
  }).timeout(600_000);

  it('goes back with the replies as they were, as far as one likes, and loses none', async () => {
    const checker = await checkerOn();
    const said = ['none', 'none', 'age-45-64', 'place-low', ['leg-pain'], 'leg-mild-and-brief'];
    await sayAll(checker, ...said);
    const before = checker.answers;
    for (const choice of said.toReversed()) {
      await goBack(checker);
      expect(chosen(checker)).to.deep.equal([choice].flat());
    }
    expect(has(checker, '[part=back]')).to.equal(false);
    expect(checker.answers).to.deep.equal(before);
    await goOn(checker);
    expect(checker.answers).to.deep.equal(before);
    expect(asked(checker)).to.equal(questions.background.ask);
  });

  it('asks what is not ticked again after not sure, and stores what is said there alone', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none', 'age-18-44', 'place-low', 'none', ['bleeds-easily', 'unsure']);
    expect(asked(checker)).to.equal(en.interface.question.rows);
    expect(checker.answers).to.include({'bleeds-easily': 'yes'}).and.not.have.property('cancer-ever');
    expect(controls(checker).some(({value}) => value.endsWith('/bleeds-easily'))).to.equal(false);
    const denied = ['weak-defences-or-injects', 'recent-infection-or-operation', 'pregnant', 'birth-recent'];
    const rows = ['no/cancer-ever', 'unsure/bones', ...denied.map((finding) => `no/${finding}`)];
    choose(checker, ...rows);
    await goOn(checker);
    expect(asked(checker)).to.equal(en.interface.question.rows);
    expect(checker.answers).not.to.have.property('bones');
    choose(checker, 'yes/back-surgery');
    await goOn(checker);
    const said = {'cancer-ever': 'no', bones: 'unsure', 'back-surgery': 'yes', 'bleeds-easily': 'yes'};
    expect(checker.answers).to.include(said);
    expect(asked(checker)).to.equal(questions['surgery-detail'].ask);
    await goBack(checker);
    expect(chosen(checker)).to.deep.equal(['back-surgery', 'bleeds-easily', 'unsure']);
    await goOn(checker);
    expect(chosen(checker)).to.deep.equal(rows);
  });

  it('changes a reply on the result, and goes on where that opens a question', async () => {
    const checker = await checkerOn();
    await sayAll(checker, ...harmless);
    expect(checker.assessment.urgency).to.equal('self-care');
    await press(checker, '#change-back-now');
    expect(has(checker, '.result .question')).to.equal(true);
    expect(chosen(checker)).to.deep.equal(['none']);
    await say(checker, 'swelling');
    expect(checker.assessment.urgency).to.equal('soon');
    expect(has(checker, '.result')).to.equal(true);
    expect(has(checker, '.question')).to.equal(false);
    await press(checker, '#change-back-now');
    await say(checker, 'pain-with-pop');
    expect(has(checker, '.result')).to.equal(false);
    expect(asked(checker)).to.equal(questions['pain-often'].ask);
    expect(checker.answers).to.include({'pop-clean': 'yes', 'age-18-44': 'yes', 'pain-with-pop': 'yes'});
  });

  it('keeps saying to call once an emergency reply was changed, until the start', async () => {
    const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
    const line = safetyNet.stillCall.replace('{number}', '999');
    await say(checker, 'very-ill');
    await press(checker, '#change-call-now');
    expect(shownText(checker)).not.to.include(line);
    for (const choice of harmless) {
      await say(checker, choice);
      expect(shownText(checker)).to.include(line);
    }
    expect(checker.assessment.urgency).to.equal('self-care');
    await press(checker, '[part=restart]');
    expect(shownText(checker)).not.to.include(line);
  });

  it('goes on with details for the doctor, and ends again', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    await sayAll(checker, 'none', 'none', 'age-18-44', 'place-low', 'weight-loss', 'none', 'none', 'none');
    expect(checker.assessment.urgency).to.equal('urgent');
    await press(checker, '[part=add-details]');
    expect(asked(checker)).to.equal(questions.sound.ask);
    await sayAll(checker, ['pop-clean'], 'none');
    expect(has(checker, '.result')).to.equal(true);
    expect(has(checker, '[part=add-details]')).to.equal(false);
    expect(seen.filter(([name]) => name === 'pop-result')).to.have.length(2);
  });
});

describe('what the page is told', () => {
  it('is each step in order, without a reply', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    await sayAll(checker, 'none', 'unsure');
    choose(checker, 'yes/saddle-change', 'no/bladder-change', 'no/bowel-change');
    await goOn(checker);
    await press(checker, '[part=restart]');
    const {id, version} = backPops;
    expect(seen.filter(([name]) => name !== 'pop-change')).to.deep.equal([
      ['pop-answer', {question: 'call-now'}],
      ['pop-question', {question: 'small-changes'}],
      ['pop-answer', {question: 'small-changes'}],
      ['pop-result', {urgency: 'emergency', by: 'now', rulebook: {id, version}}],
      ['pop-restart', null],
      ['pop-question', {question: 'call-now'}],
    ]);
    const findings = backPops.questions.flatMap((question) => question.findings as readonly string[]);
    const told = JSON.stringify(seen);
    expect(findings.filter((finding) => told.includes(`"${finding}"`))).to.deep.equal([]);
  });

  it('is the result once, at the moment it is known', async () => {
    const checker = await checkerOn();
    let detail: PopResultDetail | undefined;
    let known;
    checker.addEventListener('pop-result', (event) => {
      detail = event.detail;
      known = checker.assessment.urgency;
    });
    await say(checker, 'very-ill');
    expect(detail).to.deep.equal({urgency: 'emergency', by: 'now', rulebook: checker.assessment.rulebook});
    expect(known).to.equal('emergency');
  });

  it('is no person’s step where the page set the answers', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    checker.answers = {'very-ill': 'yes'};
    await checker.updateComplete;
    checker.restart();
    await checker.updateComplete;
    const change = ['pop-change', null];
    expect(seen).to.deep.equal([change, change]);
  });

  it('is no more than is still true, where a listener moved on', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    checker.addEventListener('pop-answer', () => checker.restart(), {once: true});
    await say(checker, 'very-ill');
    expect(seen.map(([name]) => name)).to.deep.equal(['pop-answer', 'pop-change']);
    expect(checker.answers).to.deep.equal({});
  });

  it('is pop-change after a change of answers, country, number, words or rulebook, and of nothing else', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    const changesBy = async (act: () => unknown): Promise<number> => {
      const before = seen.length;
      await act();
      await checker.updateComplete;
      return seen.slice(before).filter(([name]) => name === 'pop-change').length;
    };
    const told = {country: 'FR', emergencyNumber: '112', text: {}, answers: {swelling: 'no'}};
    for (const [name, value] of Object.entries(told))
      expect(await changesBy(() => Object.assign(checker, {[name]: value})), name).to.equal(1);
    expect(await changesBy(() => (checker.headingLevel = 3))).to.equal(0);
    expect(await changesBy(() => (checker.disabled = true))).to.equal(0);
    expect(await changesBy(() => goOn(checker))).to.equal(0);
  });
});

describe('a tick that was not said', () => {
  it('counts only where it was heard of: what stands in the page is written, never read', async () => {
    const checker = await checkerOn();
    control(checker, 'very-ill').checked = true;
    await goOn(checker);
    expect(checker.answers).to.deep.equal({});
    expect(control(checker, 'very-ill').checked).to.equal(false);
  });

  it('stays while another one comes, and while the language changes', async () => {
    const checker = await checkerOn();
    control(checker, 'very-ill').click();
    checker.country = 'FR';
    await checker.updateComplete;
    control(checker, 'stroke-signs').click();
    await checker.updateComplete;
    expect(control(checker, 'very-ill').checked).to.equal(true);
    await goOn(checker);
    expect(checker.answers).to.include({'very-ill': 'yes', 'stroke-signs': 'yes'});
  });
});
