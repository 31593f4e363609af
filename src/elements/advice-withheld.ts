import type {Answers, Assessment} from '../core/index.js';
import {noExerciseWith} from '../rulebook/index.js';

/**
 * Whether advice to stretch or strengthen must not be given: at *urgent* and above, under a limit, or with a finding
 * that speaks against it. Unsure counts as yes; a finding that an own rulebook does not have is simply absent.
 */
export function isAdviceWithheld(answers: Answers, {urgency, limits}: Assessment): boolean {
  return (
    urgency === 'urgent' ||
    urgency === 'emergency' ||
    limits.length > 0 ||
    noExerciseWith.some((finding) => answers[finding] === 'yes' || answers[finding] === 'unsure')
  );
}

/** Whether a reply that is still open could withhold it: then whom the advice is not for is said before it. */
export const couldWithholdAdvice = (answers: Answers, {settled}: Assessment): boolean =>
  !settled || noExerciseWith.some((finding) => answers[finding] === undefined);
