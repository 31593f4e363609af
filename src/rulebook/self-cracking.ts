import {any, type Caution, type Condition} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import type {Finding} from './questions.js';

/**
 * Cautions about cracking on purpose. No study that measures harm of it in the low back was found, so each is graded
 * as opinion.
 */
export const cautions = [
  {id: 'cracking-to-cope', when: 'crack-to-cope', urgency: 'soon', grade: 'opinion', evidence: ['S2', 'G8', 'G32']},
  {id: 'cracking-often', when: 'crack-most-days', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'S2', 'G32', 'G34', 'G35', 'G36', 'G37']},
  {id: 'cracking-with-force', when: 'crack-with-force', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'S2', 'G36', 'G37']},
  {id: 'cracked-by-someone-else', when: 'crack-by-someone-else', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'G13', 'judgement']},
  {id: 'no-force-with-this-back', when: any('bones', 'back-surgery', 'very-bendy'), urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'G20', 'G36', 'judgement']},
  {id: 'no-force-in-pregnancy', when: 'pregnant-or-birth', urgency: 'monitor', grade: 'opinion', evidence: ['G31', 'judgement']},
] as const satisfies readonly Caution<Finding, EvidenceId, string, Place>[];

/** An injury, fragile bones, a pregnancy, a back that gives way: whoever reports one is not told to stretch or strengthen. */
export const noExerciseWith = any('serious-accident', 'injury-recent', 'bones', 'pregnant-or-birth', 'gives-way') satisfies Condition<Finding>;
