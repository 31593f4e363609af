import {expect} from '@open-wc/testing';
import {answer, type Answers, type Rulebook} from '../../../src/core/index.js';
import {
  start,
  step,
  type Action,
  type InterviewState,
} from '../../../src/elements/pop-checker/interview-state.js';
import {answeredBefore, chosenOn, screenOf} from '../../../src/elements/pop-checker/screen.js';
import {backPops, type QuestionId} from '../../../src/rulebook/index.js';
import {own} from '../../core/own.js';

const after = (
  state: InterviewState,
  actions: readonly Action[],
  rulebook: Rulebook = backPops,
): InterviewState => actions.reduce((now, action) => step(now, action, rulebook), state);
const tick = (value: string): Action => ({type: 'tick', value, on: true});
const untick = (value: string): Action => ({type: 'tick', value, on: false});
const goOn: Action = {type: 'continue'};
const back: Action = {type: 'back'};
/** The screen after these values are ticked, in this order, and *Continue* is pressed. */
const said = (state: InterviewState, ...values: readonly string[]): InterviewState =>
  after(state, [...values.map(tick), goOn]);
const stateWith = (answers: Answers, more: Partial<InterviewState> = {}): InterviewState => ({
  ...start,
  answers,
  ...more,
});
const screen = (state: InterviewState): string => {
  const {mode, question} = screenOf(state, backPops);
  return [mode, question?.id].join(' ').trim();
};
const chosen = (state: InterviewState): readonly string[] => chosenOn(state, backPops);
const shown = (question: QuestionId, mode: 'question' | 'rows' | 'change' = 'question') => ({
  shown: {question, mode},
});

describe('step()', () => {
  it('returns a frozen state with frozen answers, and changes none that it was given', () => {
    const before = said(start, 'none');
    const copy = structuredClone(before);
    for (const action of [tick('saddle-change'), goOn, back, {type: 'restart'}] as const) {
      const next = step(before, action, backPops);
      expect(next).to.be.frozen;
      expect(next.answers).to.be.frozen;
    }
    expect(before).to.deep.equal(copy);
  });

  it('takes nothing for an answer nowhere, and remembers that something is missing until the next tick', () => {
    for (const state of [start, said(start, 'unsure'), after(said(start, 'unsure'), [tick('no/very-ill')])]) {
      const refused = after(state, [goOn]);
      expect(refused.incomplete).to.equal(true);
      expect(refused.answers).to.deep.equal(state.answers);
      expect(screen(refused)).to.equal(screen(state));
      expect(chosen(refused)).to.deep.equal(chosen(state));
      expect(after(refused, [tick('yes/very-ill')]).incomplete).to.equal(false);
    }
  });

  it('says nothing on a result', () => {
    const ended = said(start, 'very-ill');
    expect(screen(ended)).to.equal('result');
    expect(said(ended, 'none').answers).to.deep.equal(ended.answers);
  });

  it('leaves behind what was ticked and not said, on every way to another screen', () => {
    const ticked = after(said(start, 'none'), [tick('saddle-change')]);
    expect(chosen(ticked)).to.deep.equal(['saddle-change']);
    for (const action of [
      back,
      {type: 'restart'},
      {type: 'set-answers', answers: {}},
      {type: 'change', question: 'call-now'},
      {type: 'keep'},
    ] as const) {
      const next = step(ticked, action, backPops);
      expect(next.ticked, action.type).to.equal(undefined);
      expect(next.answers, action.type).not.to.have.property('saddle-change');
      expect(said(next, 'none').answers['saddle-change'], action.type).not.to.equal('yes');
    }
  });

  it('takes other answers with nothing of what was before', () => {
    const change: Action = {type: 'change', question: 'call-now'};
    const changed = after(said(start, 'very-ill'), [change, tick('none'), goOn]);
    expect(changed.changedEmergency).to.equal(true);
    expect(step(changed, {type: 'set-answers', answers: {}}, backPops)).to.deep.equal(start);
    expect(step(changed, {type: 'restart'}, backPops)).to.deep.equal(start);
  });
});

describe('ticks', () => {
  const ticked = (question: QuestionId, ...values: readonly string[]): readonly string[] =>
    chosen(after(stateWith({}, shown(question)), values.map(tick)));

  it('add up where several may be picked, and go one by one', () => {
    expect(ticked('pattern', 'same-spot', 'gives-way')).to.have.members(['same-spot', 'gives-way']);
    const both = after(stateWith({}, shown('pattern')), [tick('same-spot'), tick('gives-way')]);
    expect(chosen(after(both, [untick('same-spot')]))).to.deep.equal(['gives-way']);
    expect(chosen(after(both, [untick('same-spot'), untick('gives-way')]))).to.deep.equal([]);
  });

  it('take the place of each other where one is to be picked', () =>
    expect(ticked('pain-often', 'pain-sometimes', 'unsure')).to.deep.equal(['unsure']));

  it('*none* stands alone', () => {
    expect(ticked('pattern', 'same-spot', 'none')).to.deep.equal(['none']);
    expect(ticked('pattern', 'none', 'same-spot')).to.deep.equal(['same-spot']);
    expect(ticked('pattern', 'none', 'unsure')).to.deep.equal(['unsure']);
  });

  it('*not sure* joins ticks, and is no way out', () => {
    expect(ticked('call-now', 'very-ill', 'unsure')).to.deep.equal(['very-ill', 'unsure']);
    expect(ticked('small-changes', 'unsure', 'cannot-report')).to.deep.equal(['cannot-report']);
    expect(ticked('small-changes', 'cannot-report', 'unsure')).to.deep.equal(['unsure']);
    expect(ticked('small-changes', 'cannot-report', 'saddle-change')).to.have.length(2);
  });

  it('replace the reply of a row, and of no other', () => {
    const rows = ['no/very-ill', 'no/stroke-signs', 'unsure/very-ill'].map(tick);
    const replaced = chosen(after(said(start, 'unsure'), rows));
    expect(replaced).to.have.members(['unsure/very-ill', 'no/stroke-signs']);
  });

  it('begin from what was said before', () => {
    const answers = answer({}, 'pattern', ['same-spot'], backPops);
    const more = after(stateWith(answers, shown('pattern')), [tick('gives-way')]);
    expect(chosen(more)).to.have.members(['same-spot', 'gives-way']);
  });
});

describe('not sure', () => {
  it('goes to the result at once where the ticks beside it are an emergency', () => {
    const next = said(start, 'very-ill', 'unsure');
    expect(next.answers).to.deep.equal({'very-ill': 'yes'});
    expect(screen(next)).to.equal('result');
  });

  it('asks by row again where only an unticked emergency reply stands', () => {
    const change = after(said(start, 'very-ill'), [{type: 'change', question: 'call-now'}]);
    const rows = after(change, [untick('very-ill'), tick('unsure'), goOn]);
    expect(screen(rows)).to.equal('rows call-now');
    expect(rows.answers).not.to.have.property('very-ill');
    expect(rows.changedEmergency).to.equal(true);
  });

  it('asks an unsure emergency reply by row again, with what was said', () => {
    const replies = {'saddle-change': 'unsure', 'bladder-change': 'no', 'bowel-change': 'no'} as const;
    const answers = answer({'very-ill': 'no'}, 'small-changes', replies, backPops);
    const change = stateWith(answers, shown('small-changes', 'change'));
    expect(chosen(change)).to.deep.equal(['unsure']);
    const rows = Object.entries(replies).map(([finding, reply]) => `${reply}/${finding}`);
    expect(chosen(after(change, [goOn]))).to.have.members(rows);
  });

  it('does not take a no to all for a no to each', () => {
    const none = stateWith(said(start, 'none').answers, shown('call-now'));
    expect(chosen(none)).to.deep.equal(['none']);
    expect(chosen(said(none, 'unsure'))).to.deep.equal([]);
  });

  it('needs no rows where everything is ticked', () => {
    const {findings} = backPops.questions.find(({id}) => id === 'pattern')!;
    const next = said(stateWith({}, shown('pattern')), ...findings, 'unsure');
    expect(next.answers).to.deep.equal(Object.fromEntries(findings.map((finding) => [finding, 'yes'])));
  });

  it('in the rows, what has no reply yet is not chosen', () => {
    const rows = stateWith({'saddle-change': 'unsure'}, shown('small-changes', 'rows'));
    expect(chosen(rows)).to.deep.equal(['unsure/saddle-change']);
    expect(after(rows, [goOn]).incomplete).to.equal(true);
  });
});

describe('the screen', () => {
  it('takes the way out for an answer, and leaves the rest open', () => {
    const next = said(said(start, 'none'), 'cannot-report');
    expect(next.answers)
      .to.include({'cannot-report': 'yes'})
      .and.not.have.any.keys('saddle-change', 'bladder-change', 'bowel-change');
    expect(screen(next)).to.equal('question seen-signs');
  });

  it('shows what was said, whatever it was', () => {
    const saidTo = (question: QuestionId, answers: Answers): readonly string[] =>
      chosen(stateWith(answers, shown(question)));
    for (const [question, choice] of [
      ['pattern', 'none'],
      ['pattern', 'same-spot'],
      ['small-changes', 'none'],
      ['small-changes', 'cannot-report'],
      ['pain-often', 'unsure'],
      ['pain-often', 'pain-sometimes'],
    ] as const)
      expect(saidTo(question, answer({}, question, choice, backPops))).to.deep.equal([choice]);
    expect(saidTo('pattern', {})).to.deep.equal([]);
    expect(saidTo('pattern', {'same-spot': 'yes'})).to.deep.equal(['same-spot', 'unsure']);
    expect(saidTo('pattern', {'same-spot': 'no'})).to.deep.equal([]);
    expect(saidTo('pain-often', {'pain-sometimes': 'no'})).to.deep.equal([]);
  });

  it('that has ended has nothing chosen, and every answered question before it', () => {
    const ended = stateWith({'very-ill': 'yes'});
    expect(screen(ended)).to.equal('result');
    expect(chosen(ended)).to.deep.equal([]);
    expect(answeredBefore(undefined, ended.answers, backPops).map(({id}) => id)).to.deep.equal(['call-now']);
  });

  it('counts the questions answered before, not the masked ones', () => {
    const asked = said(said(said(start, 'none'), 'none'), 'age-18-44');
    const answers = answer(asked.answers, 'child-signs', 'none', backPops);
    const {question} = screenOf(stateWith(answers), backPops);
    const before = answeredBefore(question, answers, backPops).map(({id}) => id);
    expect(before).to.deep.equal(['call-now', 'small-changes', 'age']);
  });
});

describe('a finding with the name of what is absent', () => {
  // In JavaScript a record looked into at nothing is looked into at "undefined".
  const named = own({
    questions: [
      {id: 'first', pick: 'any', findings: ['undefined', 'other']},
      {id: 'second', pick: 'any', findings: ['grave']},
    ],
    redFlags: [{id: 'grave', when: 'grave', urgency: 'emergency', evidence: ['e']}],
  });
  const saidHere = (...values: readonly string[]): InterviewState =>
    after(start, [...values.map(tick), goOn], named);

  it('does not end the interview', () => {
    const next = saidHere('undefined');
    expect(next.answers).to.deep.equal({undefined: 'yes', other: 'no'});
    expect(screenOf(next, named).question?.id).to.equal('second');
  });

  it('is no way out among the answers', () =>
    expect(answer({other: 'yes'}, 'first', {undefined: 'yes'}, named)).to.deep.equal({
      other: 'yes',
      undefined: 'yes',
    }));

  it('stays open beside a reply, and is asked by row', () => {
    const state = stateWith({undefined: 'yes'}, {shown: {question: 'first', mode: 'question'}});
    expect(chosenOn(state, named)).to.deep.equal(['undefined', 'unsure']);
    expect(screenOf(saidHere('unsure'), named).mode).to.equal('rows');
  });
});
