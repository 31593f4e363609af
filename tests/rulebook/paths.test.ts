import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  assess,
  explain,
  findingsIn,
  nextQuestion,
  type Answers,
  type Reply,
  type Rulebook,
} from '../../src/core/index.js';
import {backPops, type Finding} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {allNo, fullAnswers, questionOf, visit} from '../laws/answer-space.js';
import {possibleWays} from '../laws/groups.js';

const book: Rulebook = backPops;

/** A grown-up's lower back pops once and then rests; everything else is no. */
const harmless: Answers = {
  ...allNo(book),
  ...({'age-18-44': 'yes', 'place-low': 'yes', 'pop-then-rest': 'yes'} satisfies Answers<Finding>),
};

/** The harmless visitor, but with these replies. */
const butWith = (findings: readonly string[], reply: Reply = 'yes'): Answers => {
  const others = findings.flatMap((finding) => {
    const {pick, findings: all} = questionOf(finding, book);
    return pick === 'one' ? all.map((each) => [each, 'no'] as const) : [];
  });
  return {
    ...harmless,
    ...Object.fromEntries(others),
    ...Object.fromEntries(findings.map((finding) => [finding, reply])),
  };
};

const matched = (would: Answers): readonly string[] =>
  explain(visit(would, book).answers, book).reasons.map(({rule, status}) => `${rule} ${status}`);

describe('every rule can be reached by the interview', () => {
  for (const {id, when, ...rule} of [
    ...book.redFlags,
    ...book.limits,
    ...book.cautions,
    ...book.explanations,
  ]) {
    const ways = when === 'otherwise' ? [['place-several']] : possibleWays(when, book);
    it(`${id}, present`, () => {
      const would = when === 'otherwise' ? [butWith(['same-spot'])] : ways.map((way) => butWith(way));
      expect(would.some((each) => matched(each).includes(`${id} present`))).to.equal(true);
    });

    const canBeUnsure = ways.filter((way) =>
      way.some((finding) => questionOf(finding, book).notSure !== false),
    );
    // A sound is told only on yes replies.
    const isSound = 'kind' in rule && rule.kind === 'sound';
    if (isSound || canBeUnsure.length === 0) continue;
    it(`${id}, suspected`, () => {
      const would = canBeUnsure.map((way) => {
        const sure = way.filter((finding) => questionOf(finding, book).notSure === false);
        const unsure = way.filter((finding) => !sure.includes(finding));
        return {
          ...butWith(sure),
          ...Object.fromEntries(unsure.map((finding) => [finding, 'unsure' as const])),
        };
      });
      expect(would.some((each) => matched(each).includes(`${id} suspected`))).to.equal(true);
    });
  }
});

describe('every question is asked on some path', () => {
  for (const {id, askIf} of book.questions)
    it(id, () => {
      const would = askIf ? possibleWays(askIf, book).map((way) => butWith(way)) : [harmless];
      expect(would.some((each) => visit(each, book).asked.includes(id))).to.equal(true);
    });
});

describe('paths are short', () => {
  it('a harmless pop is done in ten screens, and ends in self-care', () => {
    const {answers, asked} = visit(harmless, book);
    expect(asked.length).to.be.at.most(10);
    expect(assess(answers, book)).to.include({urgency: 'self-care', settled: true});
    expect(assess(answers, book).explanations.map(({id}) => id)).to.deep.equal(['joint-cavitation']);
  });

  it('an emergency sign of the first two screens is answered there', () => {
    for (const {findings, wayOut} of book.questions.slice(0, 2))
      for (const finding of findings.filter((each) => each !== wayOut)) {
        const {answers, asked} = visit(butWith([finding]), book);
        expect(assess(answers, book).urgency, finding).to.equal('emergency');
        expect(asked.length, finding).to.be.at.most(2);
      }
  });

  it('the heaviest has at most eighteen screens, whatever opens the questions that are not always asked', () => {
    const gated = book.questions.filter(({askIf}) => askIf);
    let longest = 0;
    for (let chosen = 0; chosen < 2 ** gated.length; chosen++)
      for (const reply of ['yes', 'unsure'] as const) {
        const opening = gated.flatMap(({askIf}, at) =>
          (chosen >> at) & 1 ? findingsIn(askIf!).slice(0, 1) : [],
        );
        const sure = opening.filter((finding) => questionOf(finding, book).notSure === false);
        const others = opening.filter((finding) => !sure.includes(finding));
        const would = {...butWith(sure), ...Object.fromEntries(others.map((finding) => [finding, reply]))};
        longest = Math.max(longest, visit(would, book).asked.length);
      }
    expect(longest).to.be.within(14, 18);
  });

  it('nor has any other', () =>
    fc.assert(
      fc.property(fullAnswers(book), (would) => {
        expect(visit(would, book).asked.length).to.be.at.most(18);
      }),
      {numRuns: 1000},
    ));
});

/** No harm is done by not asking the rest. */
function stopsSoundly(would: Answers, rulebook: Rulebook): void {
  const {answers, asked} = visit(would, rulebook);
  expect(new Set(asked).size).to.equal(asked.length);
  expect(nextQuestion(answers, rulebook)).to.equal(undefined);
  const ended = assess(answers, rulebook);
  const whole = assess({...would, ...answers}, rulebook);
  if (ended.limits.some(({status}) => status === 'present')) {
    expect(ended.explanations).to.deep.equal([]);
    if (whole.urgency !== ended.urgency) expect(ended.settled).to.equal(false);
    return;
  }
  expect(ended.settled).to.equal(true);
  expect(whole.urgency).to.equal(ended.urgency);
  if (ended.urgency === 'emergency' || ended.urgency === 'urgent') return;
  const {by, where, explanations} = ended;
  expect({by, where, explanations}).to.deep.equal({
    by: whole.by,
    where: whole.where,
    explanations: whole.explanations,
  });
  expect(ended.cautions).to.deep.equal(whole.cautions);
}

describe('stopping early is sound: no completion changes what was said', () => {
  it('whatever the person would say', () =>
    fc.assert(
      fc.property(fullAnswers(book), (would) => stopsSoundly(would, book)),
      {numRuns: 800},
    ));

  it('with one or two things to say, each way', () => {
    const findings = book.questions.flatMap((question) => question.findings);
    const one = fc.tuple(fc.constantFrom(...findings), fc.constantFrom<Reply>('yes', 'unsure'));
    fc.assert(
      fc.property(one, one, ([first, reply], [second, other]) => {
        stopsSoundly({...butWith([first], reply), [second]: other}, book);
      }),
      {numRuns: 800},
    );
  });

  it('in another rulebook', () =>
    fc.assert(
      fc.property(fullAnswers(bikes), (would) => stopsSoundly(would, bikes)),
      {numRuns: 800},
    ));
});
