import {expect} from 'chai';
import {defineRulebook, isRulebook, urgencies, type Rulebook} from '../../src/core/index.js';
import {
  backPops,
  type CautionId,
  type Finding,
  type LimitId,
  type RedFlagId,
} from '../../src/rulebook/index.js';
import {neutralIn} from '../laws/all-answers/visits.js';
import {possibleWays, questionOf} from '../laws/answer-space.js';
import {holds} from '../laws/oracle.js';
import {interviewTable, unlikeTable} from './interview-table.js';

const book: Rulebook = backPops;

describe('our own rulebook', () => {
  it('passes every check of a rulebook: it is not checked on a page', () => {
    expect(isRulebook(backPops)).to.equal(true);
    expect(() => defineRulebook({...backPops})).not.to.throw();
  });
});

const raising = [...book.redFlags, ...book.limits, ...book.cautions];

/** Findings that no rule and no gate uses: they are asked so that there is something to choose. */
const neutral: readonly Finding[] = [
  'age-18-44',
  'age-45-64',
  'place-low',
  'leg-mild-and-brief',
  'crack-now-and-then-gently',
];

/** Rules that never raise what another rule does not raise as high, and why they are kept. */
const covered: Readonly<
  Partial<
    Record<RedFlagId | CautionId | LimitId, readonly [by: RedFlagId | CautionId | LimitId, reason: string]>
  >
> = {
  'injury-with-severe-pain': [
    'pain-severe',
    'an injury with severe pain is a claim of its own, S1.26 and S1.28; the result names the injury',
  ],
  'inflammatory-pattern': [
    'stiff-3-months',
    'the pattern is named to the person, with the guideline that names it; the stiffness alone is not',
  ],
};

describe('rules of the default rulebook', () => {
  it('that another implies at the same or a higher urgency are these, each with a reason', () => {
    const level = (urgency: (typeof raising)[number]['urgency']) =>
      urgency ? urgencies.indexOf(urgency) : -1;
    const found = raising.flatMap((rule) =>
      raising.flatMap((other) =>
        other !== rule &&
        level(other.urgency) >= level(rule.urgency) &&
        possibleWays(rule.when, book).every((way) => holds(other.when, (finding) => way.includes(finding)))
          ? [[rule.id, other.id]]
          : [],
      ),
    );
    expect(found).to.have.deep.members(Object.entries(covered).map(([id, [by]]) => [id, by]));
    for (const [, reason] of Object.values(covered)) expect(reason.length).to.be.above(20);
  });

  it('use every finding that is not neutral, and no neutral one', () =>
    expect(neutralIn(book)).to.have.members([...neutral]));
});

describe('questions of the default rulebook', () => {
  it('are those of the interview, in its order', () => expect(unlikeTable(book)).to.deep.equal([]));

  it('hide nothing that is urgent by itself behind a gate, but where the interview says so', () => {
    const gated = interviewTable.filter(({askedIf}) => askedIf).map(({id}): string => id);
    const alone = book.redFlags.filter(
      ({when, urgency}) =>
        typeof when === 'string' && urgencies.indexOf(urgency) >= urgencies.indexOf('urgent'),
    );
    for (const {when} of alone) {
      const {id, askIf} = questionOf(when as string, book);
      if (askIf) expect(gated).to.include(id);
    }
  });

  it('offer at most seven choices each', () => {
    for (const {id, findings: choices} of book.questions) expect(choices.length, id).to.be.at.most(7);
  });
});
