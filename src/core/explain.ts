import {withReplies, type Answers, type Reply} from './answers.js';
import {assess} from './assess.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import {answeredQuestions} from './interview.js';
import {statusOf, type Status} from './evaluation/reading.js';
import {deepFreeze} from './rulebook/deep-freeze.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {PRESENT, strengthOf, SUSPECTED} from './evaluation/strength.js';
import {urgencies, type Urgency} from './urgency.js';

/** The replies behind one rule that holds. */
export interface Reason<F extends string = string, R extends string = string> {
  readonly rule: R;
  readonly status: Status;
  /** The replies that the match rests on, in asking order. */
  readonly replies: readonly SaidReply<F>[];
}

/** A finding, and what was said of it. */
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

/** Why the urgency is what it is, and which single replies would change it. */
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

/**
 * Why the assessment is what it is, in the person's own replies, and what would change its urgency.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function explain<F extends string, Q extends string, R extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q, R>,
): Explained<F, R> {
  const {compiled, low, level: now} = evaluateAnswers(answers, rulebook);
  const {redFlags, limits, cautions, explanations} = assess<F, R>(answers, rulebook);
  const {findings: ids, weighty, rules} = compiled;
  const changes = answeredQuestions(answers, rulebook).flatMap(({question, replies}) =>
    question.findings.flatMap((finding) =>
      (['yes', 'no'] as const)
        .filter((reply) => reply !== replies[finding] && (reply === 'yes' || question.pick === 'any'))
        .map((reply) => {
          const changed = withReplies(answers, question, {[finding]: reply});
          return {finding, reply, evaluation: evaluateAnswers(changed, rulebook)};
        }),
    ),
  );
  const changing = (reading: 'level' | 'atMost', direction: 1 | -1): Change<F>[] =>
    changes.flatMap(({finding, reply, evaluation: {[reading]: level}}) =>
      direction * (level - now) > 0 ? [{finding, reply, urgency: urgencies[level]!}] : [],
    );
  return deepFreeze({
    reasons: [...redFlags, ...limits, ...cautions, ...explanations].map(({id, status}) => {
      const {when = []} = rules.find((rule) => rule.id === id)!;
      // Where some way holds with yes alone, unsure replies are not what it rests on.
      const strength = strengthOf(when, low.findings);
      const used = when.filter((way) => strengthOf([way], low.findings) === strength).flat();
      return {
        rule: id,
        status,
        replies: ids.flatMap((finding, index) =>
          used.includes(index) ? {finding: finding as F, reply: answers[finding as F]!} : [],
        ),
      };
    }),
    unsure: ids.filter((_, index) => low.findings[index] === SUSPECTED && weighty.includes(index)) as F[],
    raises: changing('level', 1),
    lowers: changing('atMost', -1),
  });
}

/** Where a rule stands. */
export interface RuleStatus {
  /** `open`: some replies to what is still open would make it hold. */
  readonly status: Status | 'open' | 'absent';
  /** The person's own `no` replies, without anything that was skipped, are enough to say that it does not hold. */
  readonly saidNo: boolean;
}

/**
 * For display: where every red flag, limit and caution stands, by the id of the rule.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function ruleStatuses<F extends string, R extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, string, R>,
): Readonly<Record<R, RuleStatus>> {
  const {compiled, low, high} = evaluateAnswers(answers, rulebook);
  // What was said no to and applies, as 0; all else as certain.
  const denied = compiled.encode(answers).fill(PRESENT);
  compiled.questions.forEach(({findings}, index) => {
    if (low.applies[index])
      for (const finding of findings)
        if (answers[compiled.findings[finding] as F] === 'no') denied[finding] = 0;
  });
  return Object.fromEntries(
    compiled.rules.flatMap(({id, kind, when}, index) => {
      if (kind) return [];
      const status = statusOf[low.rules[index]!] ?? (high.rules[index] ? 'open' : 'absent');
      return [[id, {status, saidNo: !strengthOf(when, denied)}]];
    }),
  ) as Record<R, RuleStatus>;
}
