import {expect} from 'chai';
import * as fc from 'fast-check';
import type {Answers, Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {singleRules} from './all-answers/single-rules.js';
import {allNo, combinations, fullAnswers, largestOnly, someAnswers, visit} from './answer-space.js';
import {decidedByCore} from './group-laws.js';
import {decide} from './oracle.js';

function agree(answers: Answers, rulebook: Rulebook): void {
  expect(decidedByCore(answers, rulebook)).to.deep.equal(decide(answers, rulebook));
}

function onAll(drawn: fc.Arbitrary<Answers>, rulebook: Rulebook, numRuns = 800): void {
  fc.assert(
    fc.property(drawn, (answers) => agree(answers, rulebook)),
    {numRuns},
  );
}

const book: Rulebook = backPops;

// That they agree on each rule by itself, for all answers, is a law of rules.
describe('the core and the second evaluator agree on everything', () => {
  it('for all answers to what the smaller rules hang on', () => {
    for (const touched of largestOnly(singleRules(book).map(({findings}) => findings))) {
      if (touched.length > 4) continue;
      const rest = Object.entries(allNo(book)).filter(([finding]) => !touched.includes(finding));
      for (const said of combinations(touched.length, [undefined, 'yes', 'no', 'unsure'])) {
        const replies = touched.flatMap((finding, at) => (said[at] ? [[finding, said[at]] as const] : []));
        agree(Object.fromEntries([...rest, ...replies]), book);
      }
    }
  });

  it('for whole answers', () => onAll(fullAnswers(book), book));
  it('for answers in part', () => onAll(someAnswers(book), book));

  it('for what an interview leads to', () =>
    onAll(
      fullAnswers(book).map((would) => visit(would, book).answers),
      book,
      300,
    ));

  it('on another rulebook too', () => {
    onAll(fullAnswers(bikes), bikes);
    onAll(someAnswers(bikes), bikes);
  });
});
