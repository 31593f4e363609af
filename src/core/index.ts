export {
  answer,
  readAnswers,
  replies,
  type Answers,
  type Choice,
  type Reply,
  type SavedAnswers,
} from './answers.js';
export {assess, type Assessment, type Match} from './assess.js';
export type {ShownExplanation} from './evaluation/explanations.js';
export {commonQuestions} from './common-questions.js';
export {all, any, findingsIn, type All, type Any, type Condition} from './rulebook/condition.js';
export {
  explain,
  ruleStatuses,
  type Change,
  type Explained,
  type Reason,
  type RuleStatus,
  type SaidReply,
} from './explain.js';
export {progress, type Progress} from './progress.js';
export {exerciseAdvice, type ExerciseAdvice} from './exercise.js';
export {InputError, type Problem, type ProblemCode} from './input-error.js';
export {
  answeredQuestions,
  applicableQuestions,
  maskedAnswers,
  nextQuestion,
  openQuestions,
  saveAnswers,
  type AnsweredQuestion,
  type OpenQuestion,
} from './interview.js';
export {defineRulebook, isRulebook, type FindingOf, type Rulebook} from './rulebook/rulebook.js';
export type {
  Caution,
  Citation,
  CommonQuestion,
  Explanation,
  Grade,
  Limit,
  Question,
  RedFlag,
} from './rulebook/rules.js';
export {ruleKinds, type RuleKind} from './rulebook/rule-kinds.js';
export {bys, urgencies, type By, type RaisedUrgency, type Urgency} from './urgency.js';
