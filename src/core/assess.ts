import type {Answers} from './answers.js';
import {compile, holds, type Bits, type Compiled, type CompiledRule, type EncodedAnswers} from './compile.js';
import {read, type Reading, type Status} from './reading.js';
import {deepFreeze} from './deep-freeze.js';
import type {Rulebook} from './rulebook.js';
import {levelOf, MONITOR, SOON, urgencies, type By, type RaisedUrgency, type Urgency} from './urgency.js';

/** A rule that holds: `present`, or `suspected` when it hangs on an unsure reply. */
export interface Match<R extends string = string> {
  readonly id: R;
  readonly status: Status;
  /** What this match by itself asks for; `undefined` for a caution that does not raise. */
  readonly urgency?: RaisedUrgency;
  readonly by?: By;
  readonly where?: string | undefined;
}

export interface ShownExplanation<R extends string = string> {
  readonly id: R;
  readonly kind: 'sound' | 'to-rule-out';
  readonly status: Status;
}

export interface Assessment<R extends string = string> {
  readonly rulebook: {readonly id: string; readonly version: string};
  /** Every open finding read as `no`; `undefined` while no rule holds and an applicable finding is open. */
  readonly urgency: Urgency | undefined;
  readonly by: By | undefined;
  readonly where: string | undefined;
  /** Every open finding read as `yes`. */
  readonly atMost: Urgency;
  /** Nothing still open could raise the urgency. */
  readonly settled: boolean;
  readonly redFlags: readonly Match<R>[];
  readonly limits: readonly Match<R>[];
  readonly cautions: readonly Match<R>[];
  /** Empty under a present limit. */
  readonly explanations: readonly ShownExplanation<R>[];
}

/** The two readings of one set of answers, and what follows from each. */
export interface Evaluation {
  readonly compiled: Compiled;
  /** Every open finding read as `no`. */
  readonly low: Reading;
  /** Every open finding read as `yes`: no completion of the answers reads worse. */
  readonly high: Reading;
  /** Findings that apply and are open. */
  readonly open: Bits;
  /** Position in `urgencies` of the urgency; -1 while it is undefined. */
  readonly level: number;
  /** Position in `urgencies` of the urgency at most. */
  readonly atMost: number;
}

/** The one evaluation, for answers already encoded: a whole answer space can be walked with it. */
export function evaluate(compiled: Compiled, encoded: EncodedAnswers): Evaluation {
  const {yes, unsure, open} = encoded;
  const low = read(compiled, yes, yes | unsure);
  const high = read(compiled, yes | open, yes | open | unsure);
  const left = open & low.applies;
  const level = Math.max(levelOf(low.top.urgency), left ? -1 : 0);
  return {
    compiled,
    low,
    high,
    open: left,
    level,
    atMost: Math.max(levelOf(high.top.urgency), left ? MONITOR : 0),
  };
}

export function evaluateAnswers(answers: Answers, rulebook: Rulebook): Evaluation {
  const compiled = compile(rulebook);
  return evaluate(compiled, compiled.encode(answers));
}

/**
 * What the answers amount to. Pure, total and synchronous; answers and rulebook are not changed.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function assess<F extends string, R extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, string, R>,
): Assessment<R> {
  const evaluation = evaluateAnswers(answers, rulebook);
  const {compiled, low, level, atMost} = evaluation;
  const {by, where} = low.top;
  const matches = (of: CompiledRule['list']): readonly Match<R>[] =>
    compiled.rules.flatMap(({id, list, asked}, at) => {
      const status = low.statuses[at];
      return list === of && status ? [{id: id as R, status, ...asked?.[status]}] : [];
    });
  return deepFreeze({
    rulebook: {id: rulebook.id, version: rulebook.version},
    urgency: urgencies[level],
    by,
    where,
    atMost: urgencies[atMost]!,
    settled: level === atMost,
    redFlags: matches('redFlags'),
    limits: matches('limits'),
    cautions: matches('cautions'),
    explanations: underLimit(evaluation) ? [] : explanationsOf<R>(evaluation),
  });
}

/** A limit holds for certain: one that is only suspected sets a floor and no more. */
export const underLimit = ({compiled, low}: Evaluation): boolean =>
  compiled.rules.some(({list}, at) => list === 'limits' && low.statuses[at] === 'present');

function explanationsOf<R extends string>({
  compiled: {rules},
  low,
  high,
  atMost,
  open,
}: Evaluation): ShownExplanation<R>[] {
  // A harmless explanation comforts, so it waits until nothing open could still speak against it.
  const statuses = notWithheld(rules, low, high, atMost);
  const otherwise = open || explainsSound(rules, statuses) ? undefined : 'present';
  return rules.flatMap(({id, kind, when}, at) => {
    const status = when ? statuses[at] : otherwise;
    return kind && status ? [{id: id as R, kind, status}] : [];
  });
}

/** Whether a reply to an open finding could still change how soon, where, an explanation or a caution. */
export function couldChange({compiled: {rules}, low, high, level, atMost}: Evaluation): boolean {
  const least = notWithheld(rules, low, high, atMost);
  const most = notWithheld(rules, high, low, level);
  return (
    low.top.by !== high.top.by ||
    low.top.where !== high.top.where ||
    rules.some(({list, kind, when}, at) =>
      when ? (kind || list === 'cautions') && least[at] !== most[at] : !explainsSound(rules, least),
    )
  );
}

type Rules = Compiled['rules'];
type Statuses = Reading['statuses'];

/**
 * The statuses of one reading, without those of explanations that the other reading or its level speaks against. What
 * hangs on an unsure reply is no source of the sound that one could tell.
 */
const notWithheld = (rules: Rules, {statuses}: Reading, {maybe}: Reading, level: number): Statuses =>
  rules.map(({kind, unless, calm}, at) =>
    (calm && level >= SOON) ||
    (unless && holds(unless, maybe)) ||
    (kind === 'sound' && statuses[at] === 'suspected')
      ? undefined
      : statuses[at],
  );

const explainsSound = (rules: Rules, statuses: Statuses): boolean =>
  rules.some(({kind}, at) => kind === 'sound' && statuses[at]);
