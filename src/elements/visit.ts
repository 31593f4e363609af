import {
  answer,
  answeredQuestions,
  assess,
  nextQuestion,
  openQuestions,
  type Answers,
  type Choice,
  type Question,
  type Reply,
  type Rulebook,
} from '../core/index.js';

/** The values chosen on a screen: finding ids, `none`, `unsure`; on not-sure rows `reply/finding`. */
export type Chosen = readonly string[];

/** Where a person is in the interview. Beside the answers, and nothing in it changes an assessment. */
export interface Visit {
  /** The question shown whatever comes next: gone back to, or being changed. */
  readonly at?: string | undefined;
  /** `at` is shown in its not-sure rows, or inside the result. */
  readonly as?: 'rows' | 'change' | undefined;
  /** Goes on at *urgent*, through all that is still open. */
  readonly details?: boolean;
  /** An emergency reply was changed. */
  readonly changedEmergency?: boolean;
}

export interface Step {
  readonly answers: Answers;
  readonly visit: Visit;
}

/** What is on the screen; without a question, the result alone. */
export interface Screen {
  readonly question: Question | undefined;
  readonly as: 'question' | 'rows' | 'change' | 'result';
}

/** The screen of a step: follows from it alone. */
export function screenOf({answers, visit}: Step, rulebook: Rulebook): Screen {
  const {at, as = 'question'} = visit;
  const shown = at === undefined ? undefined : rulebook.questions.find(({id}) => id === at);
  if (shown) return {question: shown, as};
  // Without a reply it is the first one: no rulebook need be compiled to show it.
  const next = Object.keys(answers)[0]
    ? (nextQuestion(answers, rulebook) ?? (visit.details ? firstDetail(answers, rulebook) : undefined))
        ?.question
    : rulebook.questions[0];
  return {question: next, as: next ? 'question' : 'result'};
}

/** Whether there is more to tell a doctor: at *urgent*, unless a limit withholds the rest. */
export const canAddDetails = (answers: Answers, rulebook: Rulebook): boolean =>
  !!firstDetail(answers, rulebook);

function firstDetail(
  answers: Answers,
  rulebook: Rulebook,
): ReturnType<typeof openQuestions>[number] | undefined {
  const {urgency, limits} = assess(answers, rulebook);
  const limited = limits.some(({status}) => status === 'present');
  return urgency === 'urgent' && !limited ? openQuestions(answers, rulebook)[0] : undefined;
}

/** The questions answered before the one on the screen, in asking order. */
export function answeredBefore(
  {question}: Screen,
  answers: Answers,
  rulebook: Rulebook,
): readonly Question[] {
  const {questions} = rulebook;
  const before = question ? questions.slice(0, questions.indexOf(question)) : questions;
  const asked = (): readonly Question[] =>
    answeredQuestions(answers, rulebook).map((answered) => answered.question);
  // Before the first there is none: no rulebook need be compiled to show it.
  return before[0] ? asked().filter((one) => before.includes(one)) : before;
}

/** The findings of the not-sure rows: what was not ticked, except the way out. */
export const rowsOf = ({findings, wayOut}: Question, answers: Answers): readonly string[] =>
  findings.filter((finding) => finding !== wayOut && answers[finding] !== 'yes');

/** What a screen shows as chosen: what was said before. */
export function chosenOn({question, as}: Screen, {answers}: Step): Chosen {
  if (!question) return [];
  if (as !== 'rows') return saidTo(question, answers);
  // A *no* to all of them at once is not yet a *no* said to each.
  const byRow = question.findings.some((finding) => answers[finding] === 'unsure');
  return byRow ? rowsOf(question, answers).map((finding) => `${answers[finding] ?? ''}/${finding}`) : [];
}

function saidTo({pick, findings, wayOut}: Question, answers: Answers): Chosen {
  const said = (reply: Reply | undefined): readonly string[] =>
    findings.filter((finding) => answers[finding] === reply);
  const yes = said('yes');
  const unsure = said('unsure')[0] ? ['unsure'] : [];
  if (pick === 'one') return yes[0] ? yes : unsure;
  const open = said(undefined).some((finding) => finding !== wayOut);
  const leftOpen = open && yes[0] && !yes.includes(wayOut ?? '');
  return leftOpen ? [...yes, 'unsure'] : yes[0] || unsure[0] || open ? [...yes, ...unsure] : ['none'];
}

/** Whether choosing the one takes the choice of the other away: *none* stands alone, *not sure* is no way out. */
export const excludes = ({wayOut}: Question, one: string, other: string): boolean =>
  one === 'none' ||
  other === 'none' ||
  (one === 'unsure' && other === wayOut) ||
  (one === wayOut && other === 'unsure');

/** The first row without a reply. */
export const openRow = (question: Question, answers: Answers, chosen: Chosen): string | undefined =>
  rowsOf(question, answers).find((finding) => !chosen.some((value) => findingIn(value) === finding));

/** What a screen says, taken over. `undefined`: not everything is said that has to be. */
export function take(
  step: Step,
  rulebook: Rulebook,
  {question, as}: Screen,
  chosen: Chosen,
): Step | undefined {
  if (!question || !chosen[0]) return undefined;
  const {id, pick, findings} = question;
  const {answers} = step;
  const next = (said: Answers, visit: Visit): Step => ({
    answers: said,
    visit: {...keepEmergency(step, said, rulebook), ...visit},
  });
  const say = (choice: Choice): Step => next(answer(answers, id, choice, rulebook), done);
  if (as === 'rows')
    return openRow(question, answers, chosen) === undefined ? say(repliesIn(chosen, question)) : undefined;
  if (pick === 'one' || chosen.join() === 'none') return say(chosen[0]);
  const ticks = chosen.filter((value) => findings.includes(value));
  if (ticks.length === chosen.length || !rowsOf(question, yesTo(ticks))[0]) return say(ticks);

  // Not sure, or *none* beside a tick: of the ticks alone something may follow already; all else is asked again.
  const without = (drop: (reply: Reply | undefined) => boolean): Answers => ({
    ...Object.fromEntries(
      Object.entries(answers).filter(([finding, reply]) => !findings.includes(finding) || !drop(reply)),
    ),
    ...yesTo(ticks),
  });
  const ticked = without((reply) => reply === 'yes');
  const emergency = assess(without(Boolean), rulebook).urgency === 'emergency';
  return next(ticked, emergency ? done : {at: id, as: 'rows'});
}

/** No question is shown whatever comes next. */
const done: Visit = {at: undefined, as: undefined};

/** The screen before. */
export const goBack = ({answers, visit}: Step, rulebook: Rulebook, screen: Screen): Visit => ({
  ...visit,
  ...done,
  at: screen.as === 'rows' ? screen.question?.id : answeredBefore(screen, answers, rulebook).at(-1)?.id,
});

const keepEmergency = ({answers, visit}: Step, next: Answers, rulebook: Rulebook): Visit =>
  assess(answers, rulebook).urgency === 'emergency' && assess(next, rulebook).urgency !== 'emergency'
    ? {...visit, changedEmergency: true}
    : visit;

const yesTo = (ticks: Chosen): Answers => Object.fromEntries(ticks.map((finding) => [finding, 'yes']));

const findingIn = (value: string): string => value.slice(value.indexOf('/') + 1);

const repliesIn = (chosen: Chosen, {wayOut}: Question): Answers =>
  Object.fromEntries([
    ...chosen.map((value) => [findingIn(value), value.slice(0, value.indexOf('/'))]),
    ...(wayOut === undefined ? [] : [[wayOut, 'no']]),
  ]) as Answers;
