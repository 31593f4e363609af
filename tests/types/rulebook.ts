// Compiled, never run: the default rulebook completes findings, questions and rules.
import {answer, assess, nextQuestion, ruleStatuses, type Answers} from '../../src/core/index.js';
import {
  backPops,
  type CautionId,
  type EvidenceId,
  type ExplanationId,
  type Finding,
  type LimitId,
  type QuestionId,
  type RedFlagId,
} from '../../src/rulebook/index.js';

export let answers: Answers<Finding> = {
  'saddle-change': 'no',
  grinding: 'yes',
  swelling: 'unsure',
};
answers = answer(answers, 'call-now', 'none', backPops);
answers = answer(answers, 'sound', 'grinding', backPops);

export const rule: RedFlagId | CautionId | LimitId | ExplanationId | undefined = assess(answers, backPops)
  .redFlags[0]?.id;
export const question: QuestionId | undefined = nextQuestion(answers, backPops)?.question.id;
export const said: boolean = ruleStatuses(answers, backPops)['saddle-change'].saidNo;
export const source: EvidenceId = 'G13';

// @ts-expect-error: a misspelt finding does not compile
answer(answers, 'sound', 'grindin', backPops);
// @ts-expect-error: nor does a misspelt question
answer(answers, 'sounds', 'pop-clean', backPops);
// @ts-expect-error: nor a misspelt finding among answers
assess({'sadle-change': 'yes'}, backPops);
// @ts-expect-error: nor a misspelt rule
ruleStatuses(answers, backPops)['sadle-change'];
// @ts-expect-error: nor a source that is not in the bibliography
export const unknown: EvidenceId = 'G99';
// @ts-expect-error: a rulebook cannot be changed
backPops.redFlags = [];
