import type {Limit} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import type {Finding} from './questions.js';

/** Whom this tool is not for. */
export const limits = [
  {id: 'under-16', when: 'age-under-16', urgency: 'soon', by: '72h', where: 'child', evidence: ['G13', 'G30']},
  {id: 'cannot-report', when: 'cannot-report', urgency: 'soon', by: '72h', evidence: ['G18', 'judgement']},
  {id: 'neck', when: 'place-neck', urgency: 'soon', evidence: ['G39']},
  {id: 'elsewhere', when: 'place-elsewhere', urgency: 'soon', evidence: ['judgement']},
] as const satisfies readonly Limit<Finding, EvidenceId, string, Place>[];
