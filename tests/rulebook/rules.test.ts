import {expect} from 'chai';
import {defineRulebook, isRulebook, urgencies, type By, type Rulebook} from '../../src/core/index.js';
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

/** A caution that only speaks raises nothing. */
const raising = [...book.redFlags, ...book.limits, ...book.cautions].flatMap((rule) =>
  rule.urgency ? [{...rule, urgency: rule.urgency}] : [],
);

/** The soonest first; of an urgency that says no pace of its own, the usual one. */
const paces: readonly By[] = ['now', 'today', '72h', '2-weeks', 'weeks'];
const usualPace = {emergency: 'now', urgent: 'today', soon: '2-weeks', monitor: 'weeks'} as const;

/** As urgent or more, as soon or sooner, and at a place that is as special. */
function asksForAsMuch(other: (typeof raising)[number], rule: (typeof raising)[number]): boolean {
  const [level, ownLevel] = [other, rule].map(({urgency}) => urgencies.indexOf(urgency)) as [number, number];
  const [pace, ownPace] = [other, rule].map(({urgency, by = usualPace[urgency]}) => paces.indexOf(by)) as [
    number,
    number,
  ];
  return (
    level > ownLevel ||
    (level === ownLevel && pace <= ownPace && [undefined, other.where].includes(rule.where))
  );
}

/** Findings that no rule and no gate uses: they are asked so that there is something to choose. */
const neutral: readonly Finding[] = [
  'faint-passed',
  'age-18-44',
  'place-low',
  'place-seat',
  'hurts-low',
  'crack-now-and-then-gently',
  'crack-by-trained',
];

/** Rules that never ask for what another rule does not ask for, and why they are kept. */
const covered: Readonly<
  Partial<
    Record<RedFlagId | CautionId | LimitId, readonly [by: RedFlagId | CautionId | LimitId, reason: string]>
  >
> = {
  'event-with-severe-pain': [
    'pain-severe',
    'an event with severe pain is a claim of its own, S1.26 and S1.28; the result names the event',
  ],
  'inflammatory-pattern': [
    'stiff-3-months',
    'the pattern is named to the person, with the guideline that names it; the stiffness alone is not',
  ],
};

describe('rules of the default rulebook', () => {
  it('that another implies, which asks for as much, are these, each with a reason', () => {
    const found = raising.flatMap((rule) =>
      raising.flatMap((other) =>
        other !== rule &&
        asksForAsMuch(other, rule) &&
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

  it('offer at most eight choices each', () => {
    for (const {id, findings: choices} of book.questions) expect(choices.length, id).to.be.at.most(8);
  });
});
