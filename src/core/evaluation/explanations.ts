import {SOON} from '../urgency.js';
import type {CompiledRule} from './compile.js';
import type {Evaluation} from './evaluate.js';
import {statusOf, type Reading, type Status} from './reading.js';
import {PRESENT, strengthOf, SUSPECTED, type Strengths} from './strength.js';

/** An explanation that is shown. */
export interface ShownExplanation<R extends string = string> {
  readonly id: R;
  readonly kind: 'sound' | 'to-rule-out';
  readonly status: Status;
}

/** The explanations of an evaluation, in the order of the rulebook. */
export function explanationsOf<R extends string>(evaluation: Evaluation): ShownExplanation<R>[] {
  const {compiled, low, high, atMost, isOpen} = evaluation;
  // A harmless explanation comforts, so it waits until nothing open could still speak against it.
  const strengths = strengthsShown(compiled.rules, low, high, atMost);
  const isUntold = !isOpen && !explainsSound(compiled.rules, strengths);
  return compiled.rules.flatMap(({id, kind, when}, at) => {
    const strength = when ? strengths[at]! : isUntold ? PRESENT : 0;
    const status = statusOf[strength];
    return kind && status ? [{id: id as R, kind, status}] : [];
  });
}

/** Whether a reply to an open finding could still change how soon, where, an explanation or a caution. */
export function couldChange({compiled: {rules}, low, high, level, atMost}: Evaluation): boolean {
  if (low.top.by !== high.top.by || low.top.where !== high.top.where) return true;
  const least = strengthsShown(rules, low, high, atMost);
  const most = strengthsShown(rules, high, low, level);
  return rules.some(({list, kind, when}, at) => {
    const isOtherwise = when === undefined;
    if (isOtherwise) return !explainsSound(rules, least);
    const isTold = kind !== undefined || list === 'cautions';
    return isTold && least[at] !== most[at];
  });
}

/**
 * The strengths of the rules in one reading, where 0 also stands for an explanation that is not shown, because the other
 * reading or its level speaks against it.
 */
const strengthsShown = (
  rules: readonly CompiledRule[],
  own: Reading,
  other: Reading,
  otherLevel: number,
): Strengths =>
  own.rules.map((strength, at) => (isWithheld(rules[at]!, strength, other, otherLevel) ? 0 : strength));

function isWithheld(
  {kind, unless, calm}: CompiledRule,
  strength: number,
  other: Reading,
  level: number,
): boolean {
  if (calm && level >= SOON) return true;
  if (strengthOf(unless, other.findings) > 0) return true;
  // What hangs on an unsure reply is no source of the sound that one could tell.
  return kind === 'sound' && strength === SUSPECTED;
}

const explainsSound = (rules: readonly CompiledRule[], strengths: Strengths): boolean =>
  strengths.some((strength, at) => strength > 0 && rules[at]!.kind === 'sound');
