import type {Answers} from './answers.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {strengthOf} from './evaluation/strength.js';
import {URGENT} from './urgency.js';

/**
 * Whether advice to stretch or strengthen may be given: `withheld`, `given`, `strength-only`, or `unknown` where a reply
 * that was not given could withhold it.
 */
export type ExerciseAdvice = 'given' | 'strength-only' | 'unknown' | 'withheld';

/**
 * Whether to advise exercise: not at `urgent` and above, where the time is 72 hours, under a limit, or with what the
 * rulebook names; unsure is a yes.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function exerciseAdvice<F extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F>,
): ExerciseAdvice {
  const {compiled, low, high, level, atMost} = evaluateAnswers(answers, rulebook);
  const {noExerciseWith, strengthOnlyWith, rules} = compiled;
  const isLimited = rules.some(({list}, index) => list === 'limits' && low.rules[index]! > 0);
  const isPrompt = level >= URGENT || low.top.by === '72h';
  if (isPrompt || isLimited || strengthOf(noExerciseWith, low.findings) > 0) return 'withheld';
  // A rulebook that names nothing has not asked whom the advice would harm.
  const isAsked = noExerciseWith !== undefined && level === atMost && high.top.by !== '72h';
  if (!isAsked || strengthOf(noExerciseWith, high.findings) > 0) return 'unknown';
  return strengthOf(strengthOnlyWith, high.findings) > 0 ? 'strength-only' : 'given';
}
