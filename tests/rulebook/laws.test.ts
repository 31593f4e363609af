import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  assess,
  findingsIn,
  urgencies,
  type Answers,
  type Reply,
  type Rulebook,
} from '../../src/core/index.js';
import {evaluate, type Evaluation} from '../../src/core/assess.js';
import {compile} from '../../src/core/compile.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {allNo, combinations, fullAnswers, sayer, someAnswers, type Said} from './answer-space.js';
import {answered, groupsOf, openToo, statesOf} from './groups.js';
import {worldOf} from './oracle.js';

const book: Rulebook = backPops;
const MONITOR = urgencies.indexOf('monitor');
const groups = groupsOf(book);

/** Every combination of replies to a group, the rest answered no, with what comes of it; by index to find neighbours. */
function walk(group: readonly string[], replies: Said) {
  const compiled = compile(book);
  const say = sayer(group, allNo(book), book);
  const saids = [...combinations(group.length, replies)];
  const neighbour = (index: number, at: number, reply: Reply | undefined): number =>
    index + (replies.indexOf(reply) - replies.indexOf(saids[index]![at])) * replies.length ** at;
  return {saids, neighbour, say, evaluate: (said: Said): Evaluation => evaluate(compiled, say(said))};
}

const broken = (law: string, group: readonly string[], said: Said, finding = ''): never =>
  expect.fail(`${law} ${finding}: ${group.map((each, at) => `${each} ${said[at] ?? 'open'}`).join(', ')}`);

describe('laws over all answers of each rule group', () => {
  it('walk through every group whole', () => {
    expect(statesOf(groups, answered)).to.be.within(50_000, 200_000);
    const inGroups = new Set(groups.flat());
    for (const {when} of [...book.redFlags, ...book.limits, ...book.cautions])
      for (const finding of findingsIn(when)) expect(inGroups).to.include(finding);
  });

  it('a worse reply never lowers: no ≤ unsure, no ≤ yes, unsure ≤ the higher of yes and monitor', () => {
    for (const group of groups) {
      const {saids, neighbour, evaluate: of} = walk(group, answered);
      const levels = saids.map((said) => of(said).level);
      saids.forEach((said, index) => {
        group.forEach((finding, at) => {
          if (said[at] !== 'no') return;
          const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map(
            (reply) => levels[neighbour(index, at, reply)]!,
          );
          if (no! > unsure!) broken('no > unsure', group, said, finding);
          if (no! > yes!) broken('no > yes', group, said, finding);
          if (unsure! > Math.max(yes!, MONITOR)) broken('unsure > yes', group, said, finding);
        });
      });
    }
  });

  it('complete answers always have an urgency, and what it at most can be is that', () => {
    for (const group of groups) {
      const {saids, evaluate: of} = walk(group, answered);
      for (const said of saids) {
        const {level, atMost, isOpen} = of(said);
        if (level < 0 || level !== atMost || isOpen) broken('not complete', group, said);
      }
    }
  });

  it('early stop is sound: atMost is never below what any reply to an open finding gives', () => {
    for (const group of groups.filter(({length}) => length <= 7)) {
      const {saids, neighbour, evaluate: of} = walk(group, openToo);
      const most = saids.map((said) => of(said).atMost);
      saids.forEach((said, index) => {
        group.forEach((finding, at) => {
          if (said[at] !== undefined) return;
          for (const reply of answered)
            if (most[neighbour(index, at, reply)]! > most[index]!)
              broken(`${reply} gives more than at most`, group, said, finding);
        });
      });
    }
  });

  it('self-care is earned: nothing open, nothing unsure that a rule uses, no rule with an urgency', () => {
    const {weighty} = compile(book);
    let earned = 0;
    for (const group of groups.filter(({length}) => length <= 7)) {
      const {saids, say, evaluate: of} = walk(group, openToo);
      for (const said of saids) {
        const {level, compiled, low} = of(said);
        if (level !== 0) continue;
        earned++;
        const {questions, rules} = compiled;
        const replies = say(said);
        // 0 no, 1 unsure, 2 yes, 3 open.
        const isSaid = (code: number, finding: number): boolean =>
          replies[finding] === code &&
          questions.some(({findings}, at) => findings.includes(finding) && low.applies[at]);
        if (replies.some((_, finding) => isSaid(3, finding))) broken('open', group, said);
        if (weighty.some((finding) => isSaid(1, finding))) broken('unsure', group, said);
        if (rules.some(({asked}, at) => asked.length > 0 && low.rules[at]))
          broken('a rule holds', group, said);
      }
    }
    expect(earned).to.be.above(100);
  });
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
