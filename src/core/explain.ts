import {answer, type Answers, type Reply} from './answers.js';
import {assess, evaluateAnswers} from './assess.js';
import {has, hasAll, holds, type Way} from './bits.js';
import {answeredQuestions} from './interview.js';
import {statusNames, type Reading, type Status} from './reading.js';
import {deepFreeze} from './deep-freeze.js';
import type {Rulebook} from './rulebook.js';
import {urgencies, type Urgency} from './urgency.js';

export interface Reason<F extends string = string, R extends string = string> {
  readonly rule: R;
  readonly status: Status;
  /** The replies that the match rests on, in asking order. */
  readonly replies: readonly SaidReply<F>[];
}

export interface SaidReply<F extends string = string> {
  readonly finding: F;
  readonly reply: Reply;
}

/** One reply said otherwise, and the urgency that would give. */
export interface Change<F extends string = string> {
  readonly finding: F;
  readonly reply: 'yes' | 'no';
  readonly urgency: Urgency;
}

export interface Explained<F extends string = string, R extends string = string> {
  /** One for each match of a red flag, limit or caution, and each shown explanation. */
  readonly reasons: readonly Reason<F, R>[];
  /** Unsure replies that by themselves keep the urgency at `monitor` or more. */
  readonly unsure: readonly F[];
  /** Single replies that would raise the urgency. */
  readonly raises: readonly Change<F>[];
  /** Single replies that would lower it, whatever is said to what is still open. */
  readonly lowers: readonly Change<F>[];
}

/** Why the assessment is what it is, in the person's own replies, and what would change its urgency. */
export function explain<F extends string, Q extends string, R extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q, R>,
): Explained<F, R> {
  const {compiled, low, level: now} = evaluateAnswers(answers, rulebook);
  const {redFlags, limits, cautions, explanations} = assess<F, R>(answers, rulebook);
  const {findings: ids, weighty, rules} = compiled;
  const changes = answeredQuestions(answers, rulebook).flatMap(({question: {id, pick, findings}, replies}) =>
    findings.flatMap((finding) =>
      (['yes', 'no'] as const)
        .filter((reply) => reply !== replies[finding] && (reply === 'yes' || pick === 'any'))
        .map((reply) => {
          const changed = answer<F, Q>(answers, id, {[finding]: reply} as Answers<F>, rulebook);
          return {finding, reply, evaluation: evaluateAnswers(changed, rulebook)};
        }),
    ),
  );
  const changing = (reading: 'level' | 'atMost', direction: 1 | -1): Change<F>[] =>
    changes.flatMap(({finding, reply, evaluation: {[reading]: level}}) =>
      direction * (level - now) > 0 ? [{finding, reply, urgency: urgencies[level]!}] : [],
    );
  return deepFreeze({
    reasons: [...redFlags, ...limits, ...cautions, ...explanations].map(({id, status}) => ({
      rule: id,
      status,
      replies: behind(rules.find((rule) => rule.id === id)!.when, low).map((at) => {
        const finding = ids[at] as F;
        return {finding, reply: answers[finding]!};
      }),
    })),
    unsure: ids.filter((_, at) => has(low.maybe, at) && !has(low.yes, at) && has(weighty, at)) as F[],
    raises: changing('level', 1),
    lowers: changing('atMost', -1),
  });
}

export interface RuleStatus {
  /** `open`: some replies to what is still open would make it hold. */
  readonly status: Status | 'open' | 'absent';
  /** The person's own `no` replies, without anything that was skipped, are enough to say that it does not hold. */
  readonly saidNo: boolean;
}

/** For display: where every red flag, limit and caution stands. */
export function ruleStatuses<F extends string, R extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, string, R>,
): Readonly<Record<R, RuleStatus>> {
  const {compiled, low, high} = evaluateAnswers(answers, rulebook);
  const {no} = compiled.encode(answers);
  const notDenied = low.applies.map((word, at) => ~(no[at]! & word));
  return Object.fromEntries(
    compiled.rules.flatMap(({id, kind, when}, at) => {
      if (kind) return [];
      const status = statusNames[low.statuses[at]!] ?? (high.statuses[at] ? 'open' : 'absent');
      return [[id, {status, saidNo: !holds(when!, notDenied)}]];
    }),
  ) as Record<R, RuleStatus>;
}

/** The findings that a condition rests on, in asking order. */
function behind(ways: readonly Way[] = [], {maybe, yes}: Reading): readonly number[] {
  // Where some way holds with yes alone, unsure replies are not what it rests on.
  const bits = holds(ways, yes) ? yes : maybe;
  return [...new Set(ways.filter((way) => hasAll(bits, way)).flat())].sort((left, right) => left - right);
}
