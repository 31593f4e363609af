import {problemsIn, replies, type Answers, type Reply} from './answers.js';
import {add, drop, type Bits, type Way} from './bits.js';
import {refuse} from './input-error.js';
import {findingsIn, ways, type Condition} from './condition.js';
import type {AnyRule, Raising, Rulebook} from './rulebook.js';
import {bys, levelOf, MONITOR, urgencies, URGENT, usualBy, type By, type RaisedUrgency} from './urgency.js';

/** Answers as sets: every finding is in one of them. */
export interface EncodedAnswers {
  readonly yes: Bits;
  readonly no: Bits;
  readonly unsure: Bits;
  readonly open: Bits;
}

/** What a match asks for. */
export interface Asked {
  readonly urgency: RaisedUrgency;
  readonly by: By;
  readonly where: string | undefined;
}

/** The lists of rules in a rulebook, in the order in which rules of equal rank count. */
export const lists = ['redFlags', 'limits', 'cautions', 'explanations'] as const;

export interface CompiledRule {
  readonly id: string;
  readonly list: (typeof lists)[number];
  /** Of an explanation. */
  readonly kind: 'sound' | 'to-rule-out' | undefined;
  /** `undefined`: an explanation that is shown when everything is answered and no sound is explained. */
  readonly when: readonly Way[] | undefined;
  readonly unless: readonly Way[] | undefined;
  readonly calm: true | undefined;
  /** By status, what it asks for, and its rank: greater counts before smaller. */
  readonly asked: readonly (readonly [asked: Asked, rank: number] | undefined)[];
}

export interface Compiled {
  /** Every finding, in asking order: the index is its bit. */
  readonly findings: readonly string[];
  readonly questions: readonly {readonly findings: Way; readonly gate: readonly Way[] | undefined}[];
  /** Red flags, limits, cautions, explanations, each in the rulebook's order. */
  readonly rules: readonly CompiledRule[];
  /** For each finding, the ways that begin with it: the index of their rule, and what they need besides. */
  readonly begins: readonly (readonly (readonly [rule: number, others: Way])[])[];
  /** Findings that a red flag, caution or limit uses: unsure about one of them is at least `monitor`. */
  readonly weighty: Bits;
  readonly bitsOf: (findings: readonly string[]) => Bits;
  /** @throws {InputError} for a finding or reply that the rulebook does not know. */
  readonly encode: (answers: Answers) => EncodedAnswers;
}

const compiledRulebooks = new WeakMap<Rulebook, Compiled>();

/** What rules may leave out. Put on every object by a page, it would count as said by each of them. */
const optional = 'all any askIf by calm ifUnsure kind notSure screening unless urgency wayOut where'.split(
  ' ',
);

/**
 * The rulebook as bit sets; compiled once for each rulebook.
 * @throws where `Object.prototype` has what a rule may leave out.
 */
export function compile(rulebook: Rulebook): Compiled {
  if (optional.some((name) => name in {})) throw new Error('Object.prototype is polluted');
  return compiledRulebooks.get(rulebook) ?? compileNow(rulebook);
}

function compileNow(rulebook: Rulebook): Compiled {
  const {questions} = rulebook;
  const findings = questions.flatMap((question) => question.findings);
  const indexOf = new Map(findings.map((finding, index) => [finding, index]));
  const indexes = (of: readonly string[]): number[] => of.map((finding) => indexOf.get(finding)!);
  const bitsOf = (of: readonly string[]): Bits => {
    const bits = new Int32Array((findings.length + 31) >> 5);
    for (const index of indexes(of)) add(bits, index);
    return bits;
  };
  const compileCondition = (condition: Condition | undefined): readonly Way[] | undefined =>
    condition === undefined ? undefined : ways(condition).map(indexes);
  const begins: [rule: number, others: Way][][] = findings.map(() => []);
  const rules = lists
    .flatMap((list) => rulebook[list].map((rule) => [list, rule as AnyRule] as const))
    .map(([list, rule], index): CompiledRule => {
      const {id, kind, unless, calm} = rule;
      const when = rule.when === 'otherwise' ? undefined : compileCondition(rule.when);
      for (const [first, ...others] of when ?? []) begins[first!]!.push([index, others]);
      return {
        id,
        list,
        kind,
        calm,
        when,
        unless: compileCondition(unless),
        asked: rule.urgency ? askedFor(rule as Raising, index) : [],
      };
    });
  const all = bitsOf(findings);
  const compiled: Compiled = {
    findings,
    questions: questions.map((question) => ({
      findings: indexes(question.findings),
      gate: compileCondition(question.askIf),
    })),
    rules,
    begins,
    weighty: bitsOf(
      [...rulebook.redFlags, ...rulebook.limits, ...rulebook.cautions].flatMap(({when}) => findingsIn(when)),
    ),
    bitsOf,
    encode(answers) {
      const sets = {yes: bitsOf([]), no: bitsOf([]), unsure: bitsOf([]), open: all.slice()};
      for (const finding of Object.keys(answers)) {
        const index = indexOf.get(finding);
        if (index === undefined || !replies.includes(answers[finding] as Reply))
          refuse('answers', problemsIn(answers, questions));
        add(sets[answers[finding] as Reply], index!);
        drop(sets.open, index!);
      }
      return sets;
    },
  };
  compiledRulebooks.set(rulebook, compiled);
  return compiled;
}

function askedFor(
  {urgency, ifUnsure, by = usualBy[urgency], where}: Raising,
  index: number,
): CompiledRule['asked'] {
  const level = levelOf(urgency);
  const less = ifUnsure ?? (urgencies[Math.max(MONITOR, level - 1)] as RaisedUrgency);
  // A suspected same-day matter does not wait two weeks.
  const lessBy = less === urgency ? by : less === 'soon' && level >= URGENT ? '72h' : usualBy[less];
  // The more urgent first, within an urgency the sooner, and of equals the first in the order of the rules.
  const ranked = (asked: Asked): readonly [Asked, number] => [
    asked,
    (levelOf(asked.urgency) * bys.length - bys.indexOf(asked.by)) * 1e5 - index,
  ];
  return [undefined, ranked({urgency: less, by: lessBy, where}), ranked({urgency, by, where})];
}
