import {expect} from 'chai';
import * as fc from 'fast-check';
import {assess, nextQuestion, ruleStatuses, type Answers, type Rulebook} from '../../src/core/index.js';
import {evaluate, type Evaluation} from '../../src/core/assess.js';
import {compile} from '../../src/core/evaluation/compile.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {
  allNo,
  combinations,
  fullAnswers,
  sayer,
  someAnswers,
  touchedBy,
  visit,
  type Said,
} from './answer-space.js';
import {answered, groupsOf, openToo, statesOf} from './groups.js';
import {decide, statusIn, worldOf, type Verdict} from './oracle.js';

/** The core's word for everything that the second evaluator says. */
function decidedByCore(answers: Answers, rulebook: Rulebook): Verdict {
  const {urgency, by, where, atMost, settled, explanations} = assess(answers, rulebook);
  return {
    urgency,
    by,
    where,
    atMost,
    settled,
    statuses: Object.fromEntries(
      Object.entries(ruleStatuses(answers, rulebook)).map(([id, {status}]) => [id, status]),
    ),
    explanations: explanations.map(({id, status}) => `${id} ${status}`),
    next: nextQuestion(answers, rulebook)?.question.id,
  };
}

function agree(answers: Answers, rulebook: Rulebook): void {
  expect(decidedByCore(answers, rulebook)).to.deep.equal(decide(answers, rulebook));
}

const book: Rulebook = backPops;

const groups = groupsOf(book);
const repliesFor = (group: readonly string[]): Said => (group.length <= 6 ? openToo : answered);

const allNoBut = (group: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(allNo(book)).filter(([finding]) => !group.includes(finding)));

const named = (group: readonly string[], said: Said): Answers =>
  Object.fromEntries(group.flatMap((finding, at) => (said[at] ? [[finding, said[at]]] : [])));

const statusOf = ({rules}: Evaluation['low'], rule: number): 'suspected' | 'present' | undefined =>
  ([undefined, 'suspected', 'present'] as const)[rules[rule]!];

describe('the core and the second evaluator agree', () => {
  it('on the groups being small enough to walk through whole', () => {
    expect(groups.reduce((sum, group) => sum + statesOf([group], repliesFor(group)), 0)).to.be.within(
      10_000,
      200_000,
    );
  });

  it('on every rule, for all answers to what it hangs on', () => {
    const compiled = compile(book);
    const rules = new Map(
      [...book.redFlags, ...book.limits, ...book.cautions, ...book.explanations].map((rule) => [
        rule.id,
        rule.when,
      ]),
    );
    for (const group of groups) {
      const others = allNoBut(group);
      const say = sayer(group, allNo(book), book);
      const within = compiled.rules.flatMap(({id}, at) => {
        const when = rules.get(id)!;
        return when !== 'otherwise' && touchedBy(when, book).some((finding) => group.includes(finding))
          ? [{id, at, when}]
          : [];
      });
      for (const said of combinations(group.length, repliesFor(group))) {
        const {low, high} = evaluate(compiled, say(said));
        const answers = {...others, ...named(group, said)};
        const best = worldOf(answers, book, 'no');
        const worst = worldOf(answers, book, 'yes');
        for (const {id, at, when} of within)
          if (statusOf(low, at) !== statusIn(when, best) || statusOf(high, at) !== statusIn(when, worst))
            expect.fail(`${id}: ${JSON.stringify(named(group, said))}`);
      }
    }
  });

  it('on everything, for all answers to the smaller groups', () => {
    for (const group of groups.filter(({length}) => length <= 4)) {
      const others = allNoBut(group);
      for (const said of combinations(group.length, openToo)) agree({...others, ...named(group, said)}, book);
    }
  });

  it('on everything, for whole answers', () =>
    fc.assert(
      fc.property(fullAnswers(book), (answers) => agree(answers, book)),
      {numRuns: 800},
    ));

  it('on everything, for answers in part', () =>
    fc.assert(
      fc.property(someAnswers(book), (answers) => agree(answers, book)),
      {numRuns: 800},
    ));

  it('on everything, for what an interview leads to', () =>
    fc.assert(
      fc.property(fullAnswers(book), (would) => agree(visit(would, book).answers, book)),
      {numRuns: 300},
    ));

  it('on another rulebook too', () => {
    fc.assert(
      fc.property(fullAnswers(bikes), (answers) => agree(answers, bikes)),
      {numRuns: 800},
    );
    fc.assert(
      fc.property(someAnswers(bikes), (answers) => agree(answers, bikes)),
      {numRuns: 800},
    );
  });
});
