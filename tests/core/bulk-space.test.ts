import {expect} from '@open-wc/testing';
import {compile, evaluate, type Answers, type Rulebook} from '../../src/core/index.js';
import {
  answersAt,
  combinations,
  compileMany,
  evaluateSpace,
  sizeOf,
  statusIn,
  type AnswerSpace,
} from '../../src/core/bulk.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from './bikes.js';
import {problemsOf} from './problems-of.js';

/** Every state beside `evaluate()`, in order and none twice. */
function expectEqual(rulebook: Rulebook, space: AnswerSpace, before: Answers = {}): void {
  const {encode, rules} = compile(rulebook);
  let state = 0;
  for (const results of evaluateSpace(compileMany(rulebook), space, before)) {
    expect(results.from).to.equal(state);
    for (let row = 0; row < results.count; row++, state++) {
      const one = evaluate(compile(rulebook), encode(answersAt(space, state, before)));
      const statuses = [results.low, results.high].map((reading) =>
        rules.map((_, rule) => statusIn(results, reading, row, rule)).join(''),
      );
      expect([results.urgency[row], results.atMost[row], ...statuses].join(' '), `state ${state}`).to.equal(
        [one.level, one.atMost, one.low.rules.join(''), one.high.rules.join('')].join(' '),
      );
    }
  }
  expect(state).to.equal(sizeOf(space));
}

const bikesNow = bikes as Rulebook;
const everyFinding = compile(bikes).findings;

describe('evaluateSpace()', () => {
  it('gives what evaluate() gives for every combination of replies, also open ones', () => {
    const some = ['brakes-fail', 'asking-for-someone', 'seen-wobble', 'folding', 'hinge-loose'];
    expectEqual(bikesNow, combinations(some, ['open', 'no', 'unsure', 'yes']));
    expectEqual(
      bikesNow,
      combinations(some),
      Object.fromEntries(everyFinding.map((one) => [one, 'no' as const])),
    );
  });

  it('walks through more than it evaluates at once', () => {
    const space = combinations(everyFinding.slice(0, 13), ['no', 'yes']);
    expect(sizeOf(space)).to.equal(8192);
    expectEqual(bikesNow, space, {wheelies: 'unsure'});
    expect([...evaluateSpace(compileMany(bikes), space)].length).to.equal(8);
  });

  it('takes parts of several findings, of any number of choices', () => {
    const space: AnswerSpace = [
      [{road: 'yes'}, {cargo: 'yes', road: 'no'}, {}],
      ...combinations(['loud', 'daily', 'click', 'grind', 'wheelies']),
      [{'brakes-fail': 'no'}, {'brakes-fail': 'unsure', 'frame-cracked': 'yes'}],
      [
        {'seen-crash': 'yes'},
        {},
        {'seen-crash': 'unsure'},
        {'seen-wobble': 'no'},
        {'asking-for-someone': 'yes'},
      ],
    ];
    expectEqual(bikesNow, space, {cargo: 'no'});
  });

  it('names the answers of a state, with those of before and without', () => {
    const space: AnswerSpace = [
      [{loud: 'yes'}, {loud: 'no'}],
      [{}, {daily: 'unsure'}],
    ];
    expect([0, 1, 2, 3].map((state) => answersAt(space, state))).to.deep.equal([
      {loud: 'yes'},
      {loud: 'no'},
      {loud: 'yes', daily: 'unsure'},
      {loud: 'no', daily: 'unsure'},
    ]);
    expect(answersAt(space, 3, {cargo: 'no'})).to.deep.equal({cargo: 'no', loud: 'no', daily: 'unsure'});
  });

  it('knows the space of nothing, and one without a state', () => {
    expectEqual(bikesNow, [], {folding: 'yes'});
    expectEqual(bikesNow, [[{folding: 'yes'}], []]);
    expect(sizeOf([])).to.equal(1);
  });

  it('walks through a rule of the rulebook', () =>
    expectEqual(backPops, combinations(compile(backPops).findings.slice(0, 6))));

  it('refuses what the rulebook does not know, and a finding of two parts', () => {
    const walk = (space: AnswerSpace, before: Answers = {}) =>
      problemsOf(() => [...evaluateSpace(compileMany(bikes), space, before)]);
    expect(walk([[{swears: 'yes'}]]).join()).to.include("'swears'");
    expect(walk([], {swears: 'yes'}).join()).to.include("'swears'");
    expect(walk([[{loud: 'yes'}], [{daily: 'no'}], [{loud: 'no'}]])).to.deep.equal([
      "'loud' is in the parts 0 and 2: allowed is one",
    ]);
  });
});
