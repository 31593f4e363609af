import {
  answeredQuestions,
  assess,
  nextQuestion,
  openQuestions,
  type Answers,
  type OpenQuestion,
  type Question,
  type Reply,
  type Rulebook,
} from '../../core/index.js';
import type {InterviewState} from './interview-state.js';

/** The values chosen on a screen: finding ids, `none`, `unsure`; on not-sure rows `reply/finding`. */
export type Chosen = readonly string[];

/** What is on the screen; without a question, the result alone. */
export interface Screen {
  readonly question: Question | undefined;
  /** `rows`: what was not ticked, asked again row by row. `change`: inside the result. */
  readonly mode: 'question' | 'rows' | 'change' | 'result';
}

/** The screen of a state: follows from it alone. */
export function screenOf({answers, shown, details}: InterviewState, rulebook: Rulebook): Screen {
  const asked = shown && rulebook.questions.find(({id}) => id === shown.question);
  if (asked) return {question: asked, mode: shown.mode};
  const next = nextToAsk(answers, details, rulebook);
  return {question: next, mode: next ? 'question' : 'result'};
}

function nextToAsk(answers: Answers, withDetails: boolean, rulebook: Rulebook): Question | undefined {
  // Without a reply it is the first one: no rulebook need be compiled to show it.
  if (Object.keys(answers).length === 0) return rulebook.questions[0];
  const next = nextQuestion(answers, rulebook) ?? (withDetails ? firstDetail(answers, rulebook) : undefined);
  return next?.question;
}

/** Whether there is more to tell a doctor: at *urgent*, unless a limit withholds the rest. */
export const canAddDetails = (answers: Answers, rulebook: Rulebook): boolean =>
  firstDetail(answers, rulebook) !== undefined;

function firstDetail(answers: Answers, rulebook: Rulebook): OpenQuestion | undefined {
  const {urgency, limits} = assess(answers, rulebook);
  const isLimited = limits.some(({status}) => status === 'present');
  return urgency === 'urgent' && !isLimited ? openQuestions(answers, rulebook)[0] : undefined;
}

/** The questions answered before this one, or all of them, in asking order. */
export function answeredBefore(
  question: Question | undefined,
  answers: Answers,
  rulebook: Rulebook,
): readonly Question[] {
  const {questions} = rulebook;
  const before = question ? questions.slice(0, questions.indexOf(question)) : questions;
  // Before the first there is none: no rulebook need be compiled to show it.
  if (before.length === 0) return [];
  return answeredQuestions(answers, rulebook)
    .map((answered) => answered.question)
    .filter((answered) => before.includes(answered));
}

/** The findings of the not-sure rows: what was not ticked, except the way out. */
export const rowsOf = ({findings, wayOut}: Question, answers: Answers): readonly string[] =>
  findings.filter((finding) => finding !== wayOut && answers[finding] !== 'yes');

/** The first row without a reply. */
export const openRow = (question: Question, answers: Answers, chosen: Chosen): string | undefined =>
  rowsOf(question, answers).find((finding) => !chosen.some((value) => findingOf(value) === finding));

/** What stands chosen on the screen: what is ticked now, or else what was said before. */
export function chosenOn(state: InterviewState, rulebook: Rulebook): Chosen {
  const {question, mode} = screenOf(state, rulebook);
  if (!question) return [];
  if (state.ticked) return state.ticked;
  return mode === 'rows' ? saidInRows(question, state.answers) : saidTo(question, state.answers);
}

function saidInRows(question: Question, answers: Answers): Chosen {
  // A *no* to all of them at once is not yet a *no* said to each.
  const isSaidByRow = question.findings.some((finding) => answers[finding] === 'unsure');
  if (!isSaidByRow) return [];
  return rowsOf(question, answers).flatMap((finding) => {
    const reply = answers[finding];
    return reply ? [rowValue(reply, finding)] : [];
  });
}

function saidTo({pick, findings, wayOut}: Question, answers: Answers): Chosen {
  const said = (reply: Reply): readonly string[] => findings.filter((finding) => answers[finding] === reply);
  const yes = said('yes');
  const isUnsure = said('unsure').length > 0;
  const isOpen = findings.some((finding) => finding !== wayOut && answers[finding] === undefined);
  const isWayOutTaken = wayOut !== undefined && yes.includes(wayOut);
  if (pick === 'one') return yes.length > 0 ? yes : isUnsure ? ['unsure'] : [];
  // Ticks beside something open were said together with *not sure*.
  if (isUnsure || (isOpen && yes.length > 0 && !isWayOutTaken)) return [...yes, 'unsure'];
  return yes.length > 0 || isOpen ? yes : ['none'];
}

/** The value of a row's choice. */
export const rowValue = (reply: Reply, finding: string): string => `${reply}/${finding}`;

/** The finding of a row's choice. */
export const findingOf = (value: string): string => value.slice(value.indexOf('/') + 1);

/** What the rows say, with a no to the way out, which is not among them. */
export const repliesInRows = (chosen: Chosen, {wayOut}: Question): Answers =>
  Object.fromEntries([
    ...chosen.map((value) => [findingOf(value), value.slice(0, value.indexOf('/'))]),
    ...(wayOut === undefined ? [] : [[wayOut, 'no']]),
  ]) as Answers;
