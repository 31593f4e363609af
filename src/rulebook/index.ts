import {markChecked} from '../core/rulebook/rulebook.js';
import {commonQuestions} from './common-questions.js';
import {evidence} from './evidence.js';
import {noExerciseWith, strengthOnlyWith} from './exercises.js';
import {explanations} from './explanations.js';
import {limits} from './limits.js';
import {places} from './places.js';
import {questions} from './questions.js';
import {redFlags} from './red-flags.js';
import {cautions} from './self-cracking.js';

/** The default rulebook: a back that pops, cracks, clicks or grinds. No clinician has signed it yet. A test checks it as `defineRulebook()` does. */
export const backPops = markChecked({
  id: 'back-pops',
  version: '2.0.0',
  date: '2026-11-29',
  questions,
  redFlags,
  cautions,
  limits,
  explanations,
  evidence,
  places,
  noExerciseWith,
  strengthOnlyWith,
  commonQuestions,
});

/** The type of the default rulebook. */
export type BackPops = typeof backPops;
export type {Finding, QuestionId} from './questions.js';
export type {Place} from './places.js';
export type {EvidenceId} from './evidence.js';
/** The id of a red flag of the default rulebook. */
export type RedFlagId = (typeof redFlags)[number]['id'];
/** The id of a caution of the default rulebook. */
export type CautionId = (typeof cautions)[number]['id'];
/** The id of a limit of the default rulebook. */
export type LimitId = (typeof limits)[number]['id'];
/** The id of a common question of the default rulebook. */
export type CommonQuestionId = (typeof commonQuestions)[number]['id'];
/** The id of an explanation of the default rulebook. */
export type ExplanationId = (typeof explanations)[number]['id'];
export {emergencyNumbers, numbersCheckedOn, type EmergencyNumber} from './emergency-numbers.js';
