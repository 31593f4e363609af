import {any, type CommonQuestion} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Finding} from './questions.js';

const neck = any('place-neck-too', 'place-neck');
const cracksIt = any(
  'crack-now-and-then-gently',
  'crack-once-or-twice-a-day',
  'crack-many-times-a-day',
  'crack-with-force',
  'crack-by-someone-else',
  'crack-by-trained',
  'crack-to-cope',
);
const crackedByOthers = any('began-pressed-or-treated', 'crack-by-someone-else', 'crack-by-trained');

/** What people with a popping back ask besides. */
export const commonQuestions = [
  {id: 'arthritis-wear-or-damage', evidence: ['S2', 'G34', 'G10', 'judgement']},
  {id: 'what-is-hurt', evidence: ['G13', 'judgement']},
  {id: 'training', evidence: ['G13', 'G60', 'G64', 'judgement']},
  {id: 'scan', unlessToCheck: true, evidence: ['G13', 'G56', 'G59']},
  {id: 'painkiller-heat-belt', upTo: 'urgent', evidence: ['G56', 'G57', 'judgement']},
  {id: 'how-long', evidence: ['G58', 'judgement']},
  {id: 'sitting-posture-one-side', evidence: ['S2', 'G70', 'judgement']},
  {id: 'relief-and-need', when: cracksIt, evidence: ['G8', 'S2', 'G32', 'judgement']},
  {id: 'cracking-the-neck', when: neck, evidence: ['G39', 'G66', 'judgement']},
  {
    id: 'shoulder-blade-or-ribs',
    when: any('place-ribs', 'place-upper', 'place-several'),
    evidence: ['G53', 'G61', 'judgement'],
  },
  {id: 'sacroiliac-joint', evidence: ['G63', 'judgement']},
  {
    id: 'after-treatment',
    when: any(crackedByOthers, neck),
    upTo: 'urgent',
    evidence: ['G52', 'G13', 'judgement'],
  },
  {id: 'metalwork-or-fusion', when: 'back-surgery', upTo: 'urgent', evidence: ['G54', 'G55', 'judgement']},
  {id: 'bendy-scoliosis-disc', when: 'very-bendy', evidence: ['G72', 'G73', 'judgement']},
] as const satisfies readonly CommonQuestion<Finding, EvidenceId>[];
