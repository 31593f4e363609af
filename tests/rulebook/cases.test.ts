import {expect} from '@open-wc/testing';
import {answer, assess, nextQuestion, type Answers} from '../../src/core/index.js';
import {backPops, type Finding} from '../../src/rulebook/index.js';
import {cases, casesBySubject, type Case} from '../cases/index.js';
import {handOvers, rows} from '../cases/rows.js';

/** Says every step, each to the question that is really asked next. */
function walk({steps}: Case): Answers<Finding> {
  let answers: Answers<Finding> = {};
  for (const [question, choice] of steps) {
    expect(nextQuestion(answers, backPops)?.question.id, 'the question that is asked next').to.equal(
      question,
    );
    answers = answer(answers, question, choice, backPops);
  }
  return answers;
}

const usualBy = {
  emergency: 'now',
  urgent: 'today',
  soon: '2-weeks',
  monitor: 'weeks',
  'self-care': undefined,
};

function check(each: Case): void {
  const {expect: expected, steps} = each;
  const answers = walk(each);
  const assessment = assess(answers, backPops);
  const {urgency, by, where, settled, redFlags, limits, cautions, explanations} = assessment;
  const matches = [...redFlags, ...limits, ...cautions];
  const present = matches.filter(({status}) => status === 'present').map(({id}) => id);
  const suspected = matches.filter(({status}) => status === 'suspected').map(({id}) => id);
  const shown = explanations.map(({id}) => id);

  expect(urgency, 'urgency').to.equal(expected.urgency);
  expect(by, 'by').to.equal(expected.by ?? (expected.urgency && usualBy[expected.urgency]));
  if (expected.where !== 'any') expect(where, 'where').to.equal(expected.where);
  expect(settled, 'settled').to.equal(expected.settled ?? true);
  const next = nextQuestion(answers, backPops)?.question.id;
  if (expected.ended === false) expect(next, 'the next question').to.be.a('string');
  else expect(next, 'the next question').to.equal(undefined);
  if (expected.screens !== undefined) expect(steps.length, 'screens').to.be.at.most(expected.screens);

  expect(present, 'present').to.include.members([
    ...(expected.redFlags ?? []),
    ...(expected.limits ?? []),
    ...(expected.cautions ?? []),
  ]);
  if (expected.limits)
    expect(
      limits.filter(({status}) => status === 'present').map(({id}) => id),
      'limits',
    ).to.have.members([...expected.limits]);
  if (expected.cautions)
    expect(
      cautions.filter(({status}) => status === 'present').map(({id}) => id),
      'cautions',
    ).to.have.members([...expected.cautions]);
  expect(suspected, 'suspected').to.include.members([...(expected.suspected ?? [])]);
  for (const id of expected.notMatched ?? [])
    expect([...present, ...suspected], 'matches').not.to.include(id);
  if (expected.sounds) {
    const sounds = explanations.filter(({kind}) => kind === 'sound').map(({id}) => id);
    expect(sounds, 'explanations of the sound').to.have.members([...expected.sounds]);
  }
  expect(shown, 'explanations').to.include.members([...(expected.toRuleOut ?? [])]);
  for (const id of expected.notExplained ?? []) expect(shown, 'explanations').not.to.include(id);
}

describe('cases', () => {
  for (const [subject, some] of Object.entries<readonly Case[]>(casesBySubject)) {
    describe(subject, () => {
      for (const each of some) it(`${each.title} (${each.id})`, () => check(each));
    });
  }
});

describe('the set of cases', () => {
  const uncovered = (ids: readonly string[], named: (each: Case) => readonly string[]): readonly string[] => {
    const covered = new Set(cases.flatMap(named));
    return ids.filter((id) => !covered.has(id));
  };
  const raising = [...backPops.redFlags, ...backPops.limits, ...backPops.cautions].map(({id}) => id);
  const explaining = backPops.explanations.map(({id}) => id);

  it('has well over 150 cases, each with an id and a title of its own', () => {
    expect(cases.length).to.be.above(200);
    for (const {id} of cases) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(cases.map(({id}) => id)).size).to.equal(cases.length);
    expect(new Set(cases.map(({title}) => title)).size).to.equal(cases.length);
  });

  it('stands for something in every case', () => {
    const idle = cases.filter(
      ({carries: {rows = [], claims = [], handOver = []}}) =>
        rows.length + claims.length + handOver.length === 0,
    );
    expect(idle.map(({id}) => id)).to.deep.equal([]);
  });

  it('has every rule that raises the urgency, present', () => {
    const named = ({expect: {redFlags = [], limits = [], cautions = []}}: Case) => [
      ...redFlags,
      ...limits,
      ...cautions,
    ];
    expect(uncovered(raising, named)).to.deep.equal([]);
  });

  it('has every rule that raises the urgency, hanging on an unsure reply', () => {
    // Screens that nobody can be unsure on: an age, and the way out of the second screen.
    const certain = ['under-16', 'cannot-report'];
    expect(uncovered(raising, ({expect: {suspected = []}}) => suspected)).to.have.members(certain);
  });

  it('has every explanation, shown', () => {
    const named = ({expect: {sounds = [], toRuleOut = []}}: Case) => [...sounds, ...toRuleOut];
    expect(uncovered(explaining, named)).to.deep.equal([]);
  });

  it('has every explanation of a harmless sound, withheld', () => {
    const calm = backPops.explanations.filter((each) => each.calm).map(({id}) => id);
    expect(uncovered(calm, ({expect: {notExplained = []}}) => notExplained)).to.deep.equal([]);
  });

  it('has every row of the decision table and every hand-over', () => {
    expect(uncovered(Object.keys(rows), ({carries}) => (carries.rows ?? []).map(String))).to.deep.equal([]);
    expect(uncovered(Object.keys(handOvers), ({carries}) => carries.handOver ?? [])).to.deep.equal([]);
  });

  it('says every finding that is not neutral', () => {
    const said = (each: Case) =>
      Object.entries(walk(each)).flatMap(([finding, reply]) => (reply === 'yes' ? [finding] : []));
    expect(
      uncovered(
        backPops.questions.flatMap(({findings}) => findings),
        said,
      ),
    ).to.deep.equal([]);
  });

  it('leaves open what someone cannot say, and never makes it a no', () => {
    const answers = walk(cases.find(({id}) => id === 'cannot-report-and-nothing-seen')!);
    expect(answers).to.include({'cannot-report': 'yes'});
    expect(answers).not.to.have.any.keys('saddle-change', 'bladder-change', 'bowel-change');
  });

  it('keeps every visit short', () => {
    for (const {
      id,
      steps,
      expect: {urgency},
    } of cases) {
      expect(steps.length, id).to.be.at.most(urgency === 'self-care' ? 10 : 18);
    }
  });

  it('ends every emergency of the first two screens there', () => {
    const early = cases.filter(({steps, expect: {urgency}}) => urgency === 'emergency' && steps.length <= 2);
    const signs = early.flatMap((each) =>
      Object.entries(walk(each)).flatMap(([finding, reply]) => (reply === 'no' ? [] : [finding])),
    );
    const [callNow, smallChanges] = backPops.questions;
    const emergencies = [...callNow!.findings, ...smallChanges!.findings].filter(
      (finding) => finding !== 'cannot-report',
    );
    expect(signs).to.include.members(emergencies);
  });
});
