// Compiled, never run: what must compile does, and what must not does not.
import {
  all,
  answer,
  any,
  assess,
  defineRulebook,
  explain,
  nextQuestion,
  readAnswers,
  ruleStatuses,
  saveAnswers,
  type Answers,
  type Assessment,
  type Reply,
  type Urgency,
} from '../../src/core/index.js';

const evidence = {study: {kind: 'study', grade: 'weak', label: 'A study'}} as const;

export const own = defineRulebook({
  id: 'own',
  version: '1.0.0',
  questions: [
    {id: 'noise', pick: 'one', findings: ['click', 'grind']},
    {id: 'more', pick: 'any', askIf: any('click'), findings: ['loud', 'daily']},
  ],
  redFlags: [
    {id: 'loud-grind', when: all('grind', any('loud', 'daily')), urgency: 'soon', evidence: ['study']},
  ],
  cautions: [],
  limits: [],
  explanations: [{id: 'pedal', kind: 'sound', when: 'click', unless: 'loud', evidence: ['study']}],
  evidence,
});

type OwnFinding = 'click' | 'grind' | 'loud' | 'daily';
const answers: Answers<OwnFinding> = {click: 'yes', loud: 'unsure'};

export const next: Answers<OwnFinding> = answer(answers, 'noise', 'click', own);
answer(answers, 'more', ['loud', 'daily'], own);
answer(answers, 'more', 'none', own);
answer(answers, 'noise', 'unsure', own);
answer(answers, 'more', {loud: 'no', daily: 'unsure'}, own);

export const assessment: Assessment<'loud-grind' | 'pedal'> = assess(answers, own);
export const urgency: Urgency | undefined = assessment.urgency;
export const id: 'loud-grind' | 'pedal' | undefined = assessment.redFlags[0]?.id;
export const question: 'noise' | 'more' | undefined = nextQuestion(answers, own)?.question.id;
export const open: readonly OwnFinding[] | undefined = nextQuestion(answers, own)?.findings;
export const reply: Reply | undefined = explain(answers, own).reasons[0]?.replies[0]?.reply;
export const status: 'present' | 'suspected' | 'open' | 'absent' = ruleStatuses(answers, own)['loud-grind']
  .status;
export const read: Answers<OwnFinding> = readAnswers(JSON.parse('{}'), own);
export const saved: string = saveAnswers(answers, own).rulebook.version;

export const misspelt: Answers<OwnFinding> = {
  click: 'yes',
  // @ts-expect-error: a misspelt finding does not compile
  gring: 'no',
};
export const other: Answers<OwnFinding> = {
  // @ts-expect-error: nor does a reply that is none
  click: 'maybe',
};

// @ts-expect-error: a misspelt finding is no choice
answer(answers, 'noise', 'clik', own);
// @ts-expect-error: nor is one in a list
answer(answers, 'more', ['loud', 'clik'], own);
// @ts-expect-error: a misspelt question
answer(answers, 'noises', 'click', own);
// @ts-expect-error: a reply that is none
answer(answers, 'more', {loud: 'maybe'}, own);
// @ts-expect-error: answers to other findings
assess({fever: 'yes'}, own);
// @ts-expect-error: nor are they asked about
nextQuestion({fever: 'yes'}, own);
// @ts-expect-error: an assessment cannot be changed
assessment.urgency = 'self-care';
// @ts-expect-error: nor can what it lists
assessment.redFlags.length = 0;
// @ts-expect-error: answers cannot be changed
answers.click = 'no';
const unchecked = {
  id: 'x',
  version: '1.0.0',
  questions: [],
  redFlags: [],
  cautions: [],
  limits: [],
  explanations: [],
  evidence,
};
// @ts-expect-error: only what defineRulebook() has checked is a rulebook
assess({}, unchecked);
