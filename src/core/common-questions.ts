import type {Answers} from './answers.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import {explanationsOf, supportingFindings} from './evaluation/explanations.js';
import {strengthOf} from './evaluation/strength.js';
import type {Rulebook} from './rulebook/rulebook.js';
import {levelOf, SOON} from './urgency.js';

/**
 * The common questions that fit the answers, in the order of the rulebook. None at *emergency*; above *soon* those that
 * say so.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function commonQuestions<F extends string, C extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, string, string, string, string, C>,
): readonly C[] {
  const evaluation = evaluateAnswers(answers, rulebook);
  const {compiled, low, level} = evaluation;
  const supporting = supportingFindings(compiled, low.findings);
  const somethingToCheck = explanationsOf(evaluation).some(({kind}) => kind === 'to-rule-out');
  return compiled.commonQuestions
    .filter(({when, upTo, unlessToCheck}) => {
      if (level > Math.max(levelOf(upTo), SOON)) return false;
      if (unlessToCheck && somethingToCheck) return false;
      return when === undefined || strengthOf(when, supporting) > 0;
    })
    .map(({id}) => id as C);
}
