import type {Answers} from './answers.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import {explanationsOf, type ShownExplanation} from './evaluation/explanations.js';
import {statusOf, type Status} from './evaluation/reading.js';
import {deepFreeze} from './rulebook/deep-freeze.js';
import type {RuleKind} from './rulebook/rule-kinds.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {urgencies, type By, type RaisedUrgency, type Urgency} from './urgency.js';

/** A rule that holds: `present`, or `suspected` when it hangs on an unsure reply. */
export interface Match<R extends string = string> {
  readonly id: R;
  readonly status: Status;
  /** What this match by itself asks for; `undefined` for a caution that does not raise. */
  readonly urgency?: RaisedUrgency;
  readonly by?: By;
  readonly where?: string | undefined;
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
  /** Under a present limit only what someone should check, by the replies to screening questions. */
  readonly explanations: readonly ShownExplanation<R>[];
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
  const matches: Record<RuleKind, Match<R>[]> = {redFlags: [], limits: [], cautions: [], explanations: []};
  compiled.rules.forEach(({id, list, demands}, index) => {
    const strength = low.rules[index]!;
    const status = statusOf[strength];
    if (status) matches[list].push({id: id as R, status, ...demands[strength]?.demand});
  });
  return deepFreeze({
    rulebook: {id: rulebook.id, version: rulebook.version},
    urgency: urgencies[level],
    by,
    where,
    atMost: urgencies[atMost]!,
    settled: level === atMost,
    redFlags: matches.redFlags,
    limits: matches.limits,
    cautions: matches.cautions,
    explanations: explanationsOf<R>(evaluation),
  });
}
