import {problemsIn, replies, type Answers, type Reply} from './answers.js';
import {refuse} from './input-error.js';
import {findingsIn, ways, type Condition} from './condition.js';
import type {AnyRule, Raising, Rulebook} from './rulebook.js';
import {levelOf, MONITOR, urgencies, URGENT, usualBy, type By, type RaisedUrgency} from './urgency.js';

/** A set of findings: bit `i` for the finding at index `i`. */
export type Bits = bigint;

/** Answers as sets: every finding is in one of them. */
export interface EncodedAnswers {
  readonly yes: Bits;
  readonly no: Bits;
  readonly unsure: Bits;
  readonly open: Bits;
}

/** Holds with all findings of one of these sets. */
export type CompiledCondition = readonly Bits[];

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
  readonly when: CompiledCondition | undefined;
  readonly unless: CompiledCondition | undefined;
  readonly calm: true | undefined;
  readonly asked: {readonly present: Asked; readonly suspected: Asked} | undefined;
}

export interface Compiled {
  /** Every finding, in asking order: the index is its bit. */
  readonly findings: readonly string[];
  readonly questions: readonly {readonly bits: Bits; readonly gate: CompiledCondition | undefined}[];
  /** Red flags, limits, cautions, explanations, each in the rulebook's order. */
  readonly rules: readonly CompiledRule[];
  /** Findings that a red flag, caution or limit uses: unsure about one of them is at least `monitor`. */
  readonly weighty: Bits;
  readonly bitsOf: (findings: readonly string[]) => Bits;
  /** @throws {InputError} for a finding or reply that the rulebook does not know. */
  readonly encode: (answers: Answers) => EncodedAnswers;
}

const compiledRulebooks = new WeakMap<Rulebook, Compiled>();

/** The rulebook as bit sets; compiled once for each rulebook. */
export const compile = (rulebook: Rulebook): Compiled =>
  compiledRulebooks.get(rulebook) ?? compileNow(rulebook);

function compileNow(rulebook: Rulebook): Compiled {
  const {questions} = rulebook;
  const findings = questions.flatMap((question) => question.findings);
  const bitOf = new Map(findings.map((finding, index) => [finding, 1n << BigInt(index)]));
  const bitsOf = (of: readonly string[]): Bits =>
    of.reduce((bits, finding) => bits | bitOf.get(finding)!, 0n);
  const everything = bitsOf(findings);
  const compileCondition = (condition: Condition | undefined): CompiledCondition | undefined =>
    condition === undefined ? undefined : ways(condition).map(bitsOf);
  const compiled: Compiled = {
    findings,
    questions: questions.map((question) => ({
      bits: bitsOf(question.findings),
      gate: compileCondition(question.askIf),
    })),
    rules: lists.flatMap((list) =>
      rulebook[list].map((rule): CompiledRule => {
        const {id, when, kind, unless, calm, urgency} = rule as AnyRule;
        return {
          id,
          list,
          kind,
          calm,
          when: when === 'otherwise' ? undefined : compileCondition(when),
          unless: compileCondition(unless),
          asked: urgency && askedFor(rule as Raising),
        };
      }),
    ),
    weighty: bitsOf(
      [...rulebook.redFlags, ...rulebook.limits, ...rulebook.cautions].flatMap(({when}) => findingsIn(when)),
    ),
    bitsOf,
    encode(answers) {
      const sets = {yes: 0n, no: 0n, unsure: 0n, open: everything};
      for (const [finding, reply] of Object.entries(answers) as [string, Reply][]) {
        const bit = bitOf.get(finding);
        if (!bit || !replies.includes(reply)) refuse('answers', problemsIn(answers, questions));
        sets[reply] |= bit!;
        sets.open ^= bit!;
      }
      return sets;
    },
  };
  compiledRulebooks.set(rulebook, compiled);
  return compiled;
}

function askedFor({urgency, ifUnsure, by = usualBy[urgency], where}: Raising): CompiledRule['asked'] {
  const level = levelOf(urgency);
  const less = ifUnsure ?? (urgencies[Math.max(MONITOR, level - 1)] as RaisedUrgency);
  // A suspected same-day matter does not wait two weeks.
  const lessBy = less === urgency ? by : less === 'soon' && level >= URGENT ? '72h' : usualBy[less];
  return {present: {urgency, by, where}, suspected: {urgency: less, by: lessBy, where}};
}

/** Whether the condition holds with exactly these findings. */
export const holds = (condition: CompiledCondition, bits: Bits): boolean =>
  condition.some((way) => (way & bits) === way);
