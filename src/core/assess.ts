import type {Answers} from './answers.js';
import {compile, OPEN, type Compiled, type EncodedAnswers} from './evaluation/compile.js';
import {deepFreeze} from './rulebook/deep-freeze.js';
import {read, statusOf, type Reading, type Status} from './evaluation/reading.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {PRESENT, strengthOf, SUSPECTED, type Strengths} from './evaluation/strength.js';
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

/** An explanation that may be shown: a likely source of the sound, or something that someone should check. */
export interface ShownExplanation<R extends string = string> {
  readonly id: R;
  readonly kind: 'sound' | 'to-rule-out';
  readonly status: Status;
}

/** What the answers amount to: how urgent it is and could be, and every rule that holds. */
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
  /** A finding that applies is open. */
  readonly isOpen: boolean;
  /** Position in `urgencies` of the urgency; -1 while it is undefined. */
  readonly level: number;
  /** Position in `urgencies` of the urgency at most. */
  readonly atMost: number;
}

/** The one evaluation, for answers already encoded: a whole answer space can be walked with it. */
export function evaluate(compiled: Compiled, encoded: EncodedAnswers): Evaluation {
  const low = read(compiled, encoded, 0);
  const isOpen = compiled.questions.some(
    ({findings}, at) => low.applies[at] && findings.some((finding) => encoded[finding] === OPEN),
  );
  // What is open and does not apply cannot make a gate hold: then both readings are the same.
  const high = isOpen ? read(compiled, encoded, PRESENT) : low;
  return {
    compiled,
    low,
    high,
    isOpen,
    level: Math.max(levelOf(low.top.urgency), isOpen ? -1 : 0),
    atMost: Math.max(levelOf(high.top.urgency), isOpen ? MONITOR : 0),
  };
}

const evaluations = new WeakMap<Answers, Evaluation>();

/** The same for answers as they are; once for the same object, where it cannot have changed. */
export function evaluateAnswers(answers: Answers, rulebook: Rulebook): Evaluation {
  const compiled = compile(rulebook);
  let evaluation = evaluations.get(answers);
  if (evaluation?.compiled !== compiled) {
    evaluation = evaluate(compiled, compiled.encode(answers));
    if (Object.isFrozen(answers)) evaluations.set(answers, evaluation);
  }
  return evaluation;
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
  const matches: Record<string, Match<R>[]> = {redFlags: [], limits: [], cautions: [], explanations: []};
  low.rules.forEach((strength, at) => {
    const {id, list, asked} = compiled.rules[at]!;
    if (strength) matches[list]!.push({id: id as R, status: statusOf[strength]!, ...asked[strength]?.asked});
  });
  return deepFreeze({
    rulebook: {id: rulebook.id, version: rulebook.version},
    urgency: urgencies[level],
    by,
    where,
    atMost: urgencies[atMost]!,
    settled: level === atMost,
    ...(matches as unknown as Pick<Assessment<R>, 'redFlags' | 'limits' | 'cautions'>),
    explanations: underLimit(evaluation) ? [] : explanationsOf<R>(evaluation),
  });
}

/** A limit holds for certain: one that is only suspected sets a floor and no more. */
export const underLimit = ({compiled, low}: Evaluation): boolean =>
  low.rules.some((strength, at) => strength === PRESENT && compiled.rules[at]!.list === 'limits');

function explanationsOf<R extends string>({
  compiled: {rules},
  low,
  high,
  atMost,
  isOpen,
}: Evaluation): ShownExplanation<R>[] {
  // A harmless explanation comforts, so it waits until nothing open could still speak against it.
  const strengths = notWithheld(rules, low, high, atMost);
  const otherwise = isOpen || explainsSound(rules, strengths) ? 0 : PRESENT;
  return rules.flatMap(({id, kind, when}, at) => {
    const status = statusOf[when ? strengths[at]! : otherwise];
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

/**
 * The rules of one reading, without explanations that the other reading or its level speaks against. What hangs on an
 * unsure reply is no source of the sound that one could tell.
 */
const notWithheld = (rules: Rules, {rules: own}: Reading, {findings}: Reading, level: number): Strengths =>
  own.map((strength, at) => {
    const {kind, unless, calm} = rules[at]!;
    return (calm && level >= SOON) ||
      strengthOf(unless, findings) ||
      (kind === 'sound' && strength === SUSPECTED)
      ? 0
      : strength;
  });

const explainsSound = (rules: Rules, strengths: Strengths): boolean =>
  strengths.some((strength, at) => strength && rules[at]!.kind === 'sound');
