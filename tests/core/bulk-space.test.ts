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

describe('combinations()', () => {
  it('has a part for each finding, with each of the replies, or those that are asked for', () => {
    expect(combinations(['a', 'b'])).to.deep.equal([
      [{a: 'no'}, {a: 'unsure'}, {a: 'yes'}],
      [{b: 'no'}, {b: 'unsure'}, {b: 'yes'}],
    ]);
    expect(combinations(['a'], ['yes', 'open'])).to.deep.equal([[{a: 'yes'}, {}]]);
  });
});

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

  it('knows of an unsure or open finding that only a later part has', () => {
    // 1,024 states: as many as are combined beforehand.
    const first = combinations(everyFinding.slice(0, 10), ['no', 'yes']);
    const before = Object.fromEntries(everyFinding.map((one) => [one, 'no' as const]));
    const last = everyFinding[12]!;
    for (const reply of ['unsure', 'yes'] as const)
      expectEqual(bikesNow, [...first, [{[last]: 'no'}, {[last]: reply}]], before);
    const rest = Object.fromEntries(Object.entries(before).filter(([one]) => one !== last));
    expectEqual(bikesNow, [...first, [{[last]: 'no'}, {}]], rest);
  });

  it('says nothing of states that are not there', () => {
    // 729 states at a time: the last block of 128 is not full.
    const space = combinations(everyFinding.slice(0, 7));
    const before = Object.fromEntries(everyFinding.map((one) => [one, 'unsure' as const]));
    let looked = 0;
    for (const results of evaluateSpace(compileMany(bikes), space, before))
      for (const reading of [results.low, results.high])
        for (let row = results.count; row < Math.ceil(results.count / 128) * 128; row++) {
          looked++;
          const statuses = results.compiled.rules.map((_, rule) => statusIn(results, reading, row, rule));
          expect(Math.max(...statuses), `row ${row}`).to.equal(0);
          expect((reading.unsure[Math.floor(row / 32)]! >>> (row % 32)) & 1, `row ${row}`).to.equal(0);
        }
    expect(looked).to.equal(3 * 2 * (6 * 128 - 729));
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
    expect(() => [...evaluateSpace(compileMany(bikes), [[{loud: 'yes'}], [{loud: 'no'}]])]).to.throw(
      /^space refused:/,
    );
    expect(walk([[{loud: 'yes'}], [{daily: 'no'}], [{loud: 'no'}]])).to.deep.equal([
      "'loud' is in the parts 0 and 2: allowed is one",
    ]);
  });
});
