import type {Answers} from './answers.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {strengthOf} from './evaluation/strength.js';
import {URGENT} from './urgency.js';

/**
 * Whether advice to stretch or strengthen may be given: `withheld`, `given`, or `unknown` where a reply that was not
 * given could withhold it.
 */
export type ExerciseAdvice = 'given' | 'unknown' | 'withheld';

/**
 * Whether to advise exercise: not at `urgent` and above, under a limit, or with what the rulebook names; unsure is a yes.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function exerciseAdvice<F extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F>,
): ExerciseAdvice {
  const {compiled, low, high, level, atMost} = evaluateAnswers(answers, rulebook);
  const {noExerciseWith, rules} = compiled;
  const isLimited = rules.some(({list}, at) => list === 'limits' && low.rules[at]! > 0);
  if (level >= URGENT || isLimited || strengthOf(noExerciseWith, low.findings) > 0) return 'withheld';
  // A rulebook that names nothing has not asked whom the advice would harm.
  const isAsked = noExerciseWith !== undefined && level === atMost;
  return isAsked && strengthOf(noExerciseWith, high.findings) === 0 ? 'given' : 'unknown';
}
