import {
  answer,
  assess,
  type Answers,
  type Choice,
  type Question,
  type Reply,
  type Rulebook,
} from '../../core/index.js';
import {
  answeredBefore,
  chosenOn,
  findingOf,
  openRow,
  repliesInRows,
  screenOf,
  type Chosen,
  type Screen,
} from './screen.js';

/**
 * Everything an interview remembers. Frozen: only `step()` makes another. Nothing is left out, so that nothing a page has
 * put on every object counts in its place.
 */
export interface InterviewState {
  readonly answers: Answers;
  /** The question shown whatever comes next: gone back to, asked by row, or being changed on the result. */
  readonly shown: {readonly question: string; readonly mode: Exclude<Screen['mode'], 'result'>} | undefined;
  /** What is ticked on the screen and not yet said; undefined while nothing was touched there. */
  readonly ticked: Chosen | undefined;
  /** *Continue* was pressed before everything was said that has to be. */
  readonly incomplete: boolean;
  /** Goes on at *urgent*, through all that is still open. */
  readonly details: boolean;
  /** An emergency reply was changed. */
  readonly changedEmergency: boolean;
}

/** Everything that can happen to an interview. */
export type Action =
  | {readonly type: 'tick'; readonly value: string; readonly on: boolean}
  | {readonly type: 'clear' | 'continue' | 'back' | 'keep' | 'add-details' | 'restart'}
  | {readonly type: 'change'; readonly question: string}
  /** Answers from outside, already read; they may be another person's. */
  | {readonly type: 'set-answers'; readonly answers: Answers};

/** Nothing is said yet. */
export const start: InterviewState = Object.freeze({
  answers: Object.freeze({}),
  shown: undefined,
  ticked: undefined,
  incomplete: false,
  details: false,
  changedEmergency: false,
});

/** What an interview is after an action. Pure; what an action cannot do leaves the state as it is. */
export function step(state: InterviewState, action: Action, rulebook: Rulebook): InterviewState {
  const next = stepTo(state, action, rulebook);
  return Object.freeze({...next, answers: Object.freeze(next.answers)});
}

function stepTo(state: InterviewState, action: Action, rulebook: Rulebook): InterviewState {
  switch (action.type) {
    case 'tick':
      return {...state, ticked: ticksWith(state, action, rulebook), incomplete: false};
    case 'clear':
      return {...state, ticked: [], incomplete: false};
    case 'continue':
      return takeTicks(state, rulebook) ?? {...state, incomplete: true};
    case 'back':
      return goTo(state, screenBefore(state, rulebook));
    case 'change':
      return goTo(state, {question: action.question, mode: 'change'});
    case 'keep':
      return goTo(state, undefined);
    case 'add-details':
      return {...state, details: true};
    case 'restart':
      return start;
    case 'set-answers':
      return {...start, answers: action.answers};
  }
}

/** To another screen: what was ticked and not said is left behind. */
const goTo = (state: InterviewState, shown: InterviewState['shown']): InterviewState => ({
  ...state,
  shown,
  ticked: undefined,
  incomplete: false,
});

function screenBefore(state: InterviewState, rulebook: Rulebook): InterviewState['shown'] {
  const {question, mode} = screenOf(state, rulebook);
  if (question && mode === 'rows') return {question: question.id, mode: 'question'};
  const before = answeredBefore(question, state.answers, rulebook).at(-1);
  return before && {question: before.id, mode: 'question'};
}

/** The ticks of a screen with one more, or one less. */
function ticksWith(
  state: InterviewState,
  {value, on}: {readonly value: string; readonly on: boolean},
  rulebook: Rulebook,
): Chosen {
  const {question, mode} = screenOf(state, rulebook);
  const before = chosenOn(state, rulebook).filter((other) => other !== value);
  if (!question || !on) return before;
  const isTakenAway = (other: string): boolean =>
    mode === 'rows' ? findingOf(other) === findingOf(value) : excludes(question, value, other);
  return [...before.filter((other) => !isTakenAway(other)), value];
}

/** Whether a choice takes another away: one is to be picked, *none* stands alone, *not sure* is no way out. */
const excludes = ({pick, wayOut}: Question, one: string, other: string): boolean =>
  pick === 'one' ||
  one === 'none' ||
  other === 'none' ||
  (one === 'unsure' && other === wayOut) ||
  (one === wayOut && other === 'unsure');

/** The state with what the screen says taken over; undefined where not everything is said that has to be. */
function takeTicks(state: InterviewState, rulebook: Rulebook): InterviewState | undefined {
  const {question, mode} = screenOf(state, rulebook);
  const chosen = chosenOn(state, rulebook);
  if (!question || chosen.length === 0) return undefined;
  const say = (choice: Choice): InterviewState =>
    takeAnswers(state, answer(state.answers, question.id, choice, rulebook), rulebook);

  if (mode === 'rows')
    return openRow(question, state.answers, chosen) === undefined
      ? say(repliesInRows(chosen, question))
      : undefined;
  const first = chosen[0] as string;
  if (question.pick === 'one' || first === 'none') return say(first);
  const ticks = chosen.filter((value) => value !== 'unsure');
  const isAllTicked = question.findings.every(
    (finding) => finding === question.wayOut || ticks.includes(finding),
  );
  return ticks.length === chosen.length || isAllTicked
    ? say(ticks)
    : askByRow(state, question, ticks, rulebook);
}

/** Not sure: from the ticks alone an emergency may follow already; all else is asked again, row by row. */
function askByRow(
  state: InterviewState,
  question: Question,
  ticks: Chosen,
  rulebook: Rulebook,
): InterviewState {
  const entries = Object.entries(state.answers) as readonly (readonly [string, Reply])[];
  const isOwn = (finding: string): boolean => question.findings.includes(finding);
  const ticked: Answers = Object.fromEntries(ticks.map((finding) => [finding, 'yes']));
  // A yes that is no longer ticked is asked again; a no or an unsure stands until something else is said in its row.
  const kept = Object.fromEntries(entries.filter(([finding, reply]) => !isOwn(finding) || reply !== 'yes'));
  const others = Object.fromEntries(entries.filter(([finding]) => !isOwn(finding)));
  const next = takeAnswers(state, {...kept, ...ticked}, rulebook);
  const isEmergency = assess({...others, ...ticked}, rulebook).urgency === 'emergency';
  return isEmergency ? next : {...next, shown: {question: question.id, mode: 'rows'}};
}

/** The state with these answers, on the screen that follows from them. */
function takeAnswers(state: InterviewState, answers: Answers, rulebook: Rulebook): InterviewState {
  const wasEmergency = assess(state.answers, rulebook).urgency === 'emergency';
  const isEmergency = assess(answers, rulebook).urgency === 'emergency';
  return {
    ...goTo(state, undefined),
    answers,
    changedEmergency: state.changedEmergency || (wasEmergency && !isEmergency),
  };
}
