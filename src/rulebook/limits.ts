import type {Limit} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import type {Finding} from './questions.js';

/** Whom this tool is not for. */
export const limits = [
  {id: 'under-10', when: 'age-under-10', urgency: 'soon', by: '72h', where: 'child', evidence: ['G30', 'judgement']},
  {id: 'under-16', when: 'age-10-15', urgency: 'monitor', where: 'child', evidence: ['G13', 'G30', 'judgement']},
  {id: 'cannot-report', when: 'cannot-report', urgency: 'soon', by: '72h', evidence: ['G18', 'judgement']},
  {id: 'neck', when: 'place-neck', urgency: 'monitor', evidence: ['G39', 'judgement']},
  {id: 'elsewhere', when: 'place-elsewhere', urgency: 'monitor', evidence: ['judgement']},
] as const satisfies readonly Limit<Finding, EvidenceId, string, Place>[];
