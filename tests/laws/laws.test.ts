import {expect} from 'chai';
import * as fc from 'fast-check';
import {assess, findingsIn, urgencies, type Answers, type Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {lowers, MONITOR} from './all-answers/law.js';
import {lawsOfRules} from './all-answers/laws-of-rules.js';
import {stopsSoundly} from './all-answers/laws-of-stopping.js';
import {fullAnswers, someAnswers, visit} from './answer-space.js';
import {worldOf} from './oracle.js';

/** Laws of any rulebook, on whole answers drawn at random. On all answers to each rule they are tried in all-answers/. */
function lawsOf(rulebook: Rulebook, numRuns: number): void {
  const findings = rulebook.questions.flatMap((question) => question.findings);
  const weighty = new Set(
    [...rulebook.redFlags, ...rulebook.limits, ...rulebook.cautions].flatMap(({when}) => findingsIn(when)),
  );
  const levelOf = (answers: Answers): number => {
    const {urgency} = assess(answers, rulebook);
    return urgency === undefined ? -1 : urgencies.indexOf(urgency);
  };
  const check = (property: fc.IRawProperty<unknown>): void => {
    void fc.assert(property, {numRuns});
  };

  it('there is always a result, frozen, of the known urgencies', () =>
    check(
      fc.property(someAnswers(rulebook), (answers) => {
        const {urgency, atMost, settled, ...rest} = assess(answers, rulebook);
        expect(urgencies).to.include(atMost);
        if (urgency !== undefined) expect(urgencies).to.include(urgency);
        expect(settled).to.equal(urgency === atMost);
        expect(rest.redFlags).to.be.frozen;
      }),
    ));

  it('a worse reply never lowers', () =>
    check(
      fc.property(fullAnswers(rulebook), fc.constantFrom(...findings), (answers, finding) => {
        const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((reply) =>
          levelOf({...answers, [finding]: reply}),
        );
        expect(lowers(no!, unsure!, yes!)).to.equal(false);
      }),
    ));

  it('nor does it on answers in part, and what it at most can be never falls', () =>
    check(
      fc.property(someAnswers(rulebook), fc.constantFrom(...findings), (answers, finding) => {
        const [no, yes] = (['no', 'yes'] as const).map((reply) => ({...answers, [finding]: reply}));
        // Where nothing was found, a yes may open a question; then there is no urgency yet.
        if (levelOf(no!) >= MONITOR) expect(levelOf(yes!)).to.be.at.least(levelOf(no!));
        expect(urgencies.indexOf(assess(yes!, rulebook).atMost)).to.be.at.least(
          urgencies.indexOf(assess(no!, rulebook).atMost),
        );
      }),
    ));

  it('no completion of the answers is above what it at most can be', () =>
    check(
      fc.property(someAnswers(rulebook), fullAnswers(rulebook), (answers, rest) => {
        const {atMost} = assess(answers, rulebook);
        expect(levelOf({...rest, ...answers}))
          .to.be.at.most(urgencies.indexOf(atMost))
          .and.at.least(levelOf(answers));
      }),
    ));

  it('open or unsure is never self-care', () =>
    check(
      fc.property(fullAnswers(rulebook), fc.constantFrom(...findings), (answers, finding) => {
        if (levelOf(answers) > 0) return;
        const applies = worldOf({...answers, [finding]: 'unsure'}, rulebook, 'no').get(finding) === 'unsure';
        const {[finding]: _, ...open} = answers;
        if (applies) expect(levelOf(open)).to.equal(-1);
        if (applies && weighty.has(finding))
          expect(levelOf({...answers, [finding]: 'unsure'})).to.be.at.least(MONITOR);
      }),
    ));

  it('stopping early is sound: no completion changes what was said, whatever the person would say', () =>
    check(
      fc.property(fullAnswers(rulebook), (would) => {
        const {answers, asked} = visit(would, rulebook);
        expect(new Set(asked).size).to.equal(asked.length);
        expect(asked.length).to.be.at.most(20);
        expect(stopsSoundly(answers, would, rulebook)).to.equal(true);
      }),
    ));
}

describe('laws over whole answers: the default rulebook', () => lawsOf(backPops, 800));
describe('laws over whole answers: another rulebook', () => {
  lawsOf(bikes, 800);

  for (const {law, states, broken} of lawsOfRules(bikes, 'whole'))
    it(`for all answers to each rule: ${law}`, () => {
      expect(states).to.be.above(100);
      expect(broken).to.deep.equal([]);
    });
});
