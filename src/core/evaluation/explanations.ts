import {SOON} from '../urgency.js';
import type {Compiled, CompiledRule} from './compile.js';
import {underLimit, type Evaluation} from './evaluate.js';
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
  const {compiled, low, high, isOpen} = evaluation;
  const isLimited = underLimit(evaluation);
  // A harmless explanation comforts, so it waits until nothing open could still speak against it.
  const strengths = strengthsShown(compiled, low, high, isLimited);
  const isUntold = !isOpen && !isLimited && !explainsSound(compiled.rules, strengths);
  return compiled.rules.flatMap(({id, kind, when}, index) => {
    const strength = when ? strengths[index]! : isUntold ? PRESENT : 0;
    const status = statusOf[strength];
    return kind && status ? [{id: id as R, kind, status}] : [];
  });
}

/** Whether a reply to an open finding could still change how soon, where, an explanation or a caution. */
export function couldChange({compiled, low, high}: Evaluation): boolean {
  const {rules} = compiled;
  if (low.top.by !== high.top.by || low.top.where !== high.top.where) return true;
  const least = strengthsShown(compiled, low, high, false);
  const most = strengthsShown(compiled, high, low, false);
  return rules.some(({list, kind, when}, index) => {
    const isOtherwise = when === undefined;
    if (isOtherwise) return !explainsSound(rules, least);
    const isTold = kind !== undefined || list === 'cautions';
    return isTold && least[index] !== most[index];
  });
}

/**
 * The strengths of the rules in one reading, where 0 also stands for an explanation that is not shown: its findings
 * support nothing, or the other reading or its level speaks against it.
 */
function strengthsShown(compiled: Compiled, own: Reading, other: Reading, isLimited: boolean): Strengths {
  const {rules, screening} = compiled;
  const supporting = supportingFindings(compiled, own.findings);
  // A limit tells only what the questions support that it leaves asked.
  if (isLimited)
    supporting.forEach((_, finding) => {
      if (!screening.includes(finding)) supporting[finding] = 0;
    });
  return own.rules.map((strength, index) => {
    const rule = rules[index]!;
    if (!rule.kind) return strength;
    const supported = strengthOf(rule.when, supporting);
    return isWithheld(rule, supported, other, isLimited) ? 0 : supported;
  });
}

/** The findings as far as they support an explanation. */
export function supportingFindings({unsureExplainsNothing}: Compiled, findings: Strengths): Strengths {
  const supporting = findings.slice();
  for (const finding of unsureExplainsNothing) if (supporting[finding] === SUSPECTED) supporting[finding] = 0;
  return supporting;
}

function isWithheld(
  {kind, unless, calm, toldIfUnsure}: CompiledRule,
  strength: number,
  {findings, calmLevel}: Reading,
  isLimited: boolean,
): boolean {
  if (calm && calmLevel >= SOON) return true;
  if (strengthOf(unless, findings) > 0) return true;
  if (kind !== 'sound') return false;
  // What hangs on an unsure reply is no source of the sound that one could tell.
  return isLimited || (strength === SUSPECTED && !toldIfUnsure);
}

const explainsSound = (rules: readonly CompiledRule[], strengths: Strengths): boolean =>
  strengths.some((strength, index) => strength > 0 && rules[index]!.kind === 'sound');
