import {expect} from 'chai';
import * as fc from 'fast-check';
import {assess, findingsIn, urgencies, type Answers, type Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {fullAnswers, someAnswers} from './answer-space.js';
import {groupLaws, type WalkedLaw} from './group-laws.js';
import {answered, groupsOf, statesOf} from './groups.js';
import {worldOf} from './oracle.js';

const book: Rulebook = backPops;
const MONITOR = urgencies.indexOf('monitor');
const groups = groupsOf(book);

describe('laws over all answers of each rule group', () => {
  it('walk through every group whole', () => {
    expect(statesOf(groups, answered)).to.be.within(50_000, 200_000);
    const inGroups = new Set(groups.flat());
    for (const {when} of [...book.redFlags, ...book.limits, ...book.cautions])
      for (const finding of findingsIn(when)) expect(inGroups).to.include(finding);
  });

  const laws = groupLaws(book);
  const holds = ({states, broken}: WalkedLaw): void => {
    expect(states).to.be.above(3000);
    expect(broken.slice(0, 5)).to.deep.equal([]);
  };

  it('a worse reply never lowers: no ≤ unsure, no ≤ yes, unsure ≤ the higher of yes and monitor', () =>
    holds(laws.worse()));

  it('complete answers always have an urgency, and what it at most can be is that', () =>
    holds(laws.complete()));

  it('early stop is sound: atMost is never below what any reply to an open finding gives', () =>
    holds(laws.stop()));

  it('self-care is earned: nothing open, nothing unsure that a rule uses, no rule with an urgency', () =>
    holds(laws.earned()));
});

/** Laws of any rulebook, on whole answers drawn at random. */
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
        expect(no).to.be.at.most(unsure!).and.at.most(yes!);
        expect(unsure).to.be.at.most(Math.max(yes!, MONITOR));
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

  it('self-care has every applicable finding answered, nothing weighty unsure and no raising match', () =>
    check(
      fc.property(someAnswers(rulebook), (answers) => {
        const {urgency, redFlags, limits, cautions} = assess(answers, rulebook);
        if (urgency !== 'self-care') return;
        const world = worldOf(answers, rulebook, 'no');
        expect([...world]).to.deep.equal([...worldOf(answers, rulebook, 'yes')]);
        for (const finding of weighty) expect(world.get(finding)).not.to.equal('unsure');
        expect([...redFlags, ...limits, ...cautions].filter((match) => match.urgency)).to.deep.equal([]);
      }),
    ));
}

describe('laws over whole answers: the default rulebook', () => lawsOf(book, 600));
describe('laws over whole answers: another rulebook', () => lawsOf(bikes, 600));
