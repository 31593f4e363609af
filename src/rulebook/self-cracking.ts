import {any, type Caution} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import {maternity, type Finding} from './questions.js';

/**
 * Cautions about cracking on purpose. Those without an urgency only speak. No study that measures harm of it in the low
 * back was found, so each is graded as opinion.
 */
export const cautions = [
  {id: 'cracking-to-cope', when: 'crack-to-cope', urgency: 'soon', grade: 'opinion', evidence: ['S2', 'G8', 'G32']},
  {id: 'cracking-often', when: 'crack-many-times-a-day', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'S2', 'G32', 'G34', 'G35', 'G36', 'G37']},
  {id: 'cracking-with-force', when: 'crack-with-force', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'S2', 'G36', 'G37']},
  {id: 'cracked-by-someone-else', when: 'crack-by-someone-else', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'G13', 'judgement']},
  {id: 'cracking-daily', when: 'crack-once-or-twice-a-day', grade: 'opinion', evidence: ['S2', 'judgement']},
  {id: 'no-force-with-thin-bones', when: 'bones', urgency: 'monitor', grade: 'opinion', evidence: ['G20', 'judgement']},
  {id: 'no-force-when-bendy', when: 'very-bendy', urgency: 'monitor', grade: 'opinion', evidence: ['S1', 'G36', 'G72', 'judgement']},
  {id: 'no-force-after-surgery', when: 'back-surgery', grade: 'opinion', evidence: ['judgement']},
  {id: 'no-force-when-bleeding-easily', when: 'bleeds-easily', grade: 'opinion', evidence: ['judgement']},
  {id: 'no-force-in-pregnancy', when: maternity, grade: 'opinion', evidence: ['G31', 'judgement']},
  {id: 'neck-not-judged', when: 'place-neck-too', grade: 'opinion', evidence: ['G39', 'judgement']},
  {id: 'watch-after-the-neck-was-cracked', when: any('place-neck-too', 'place-neck', 'neck-artery-signs', 'neck-fever-and-stiff', 'neck-clumsy-hands-or-unsteady', 'neck-headache-after', 'neck-injury', 'neck-hurts-or-stiff', 'began-pressed-or-treated'), evidence: ['G50', 'G51']},
] as const satisfies readonly Caution<Finding, EvidenceId, string, Place>[];
