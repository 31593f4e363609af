import {answer, nextQuestion, type Answers} from '../../src/core/index.js';
import type {PopChecker} from '../../src/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {cases} from '../cases/index.js';
import {answersOf, resultNames, results} from './results.js';
import {choose, find, goOn, press, say} from './visitor.js';

declare global {
  /** Every state, in every language and scheme, rather than a part. Set by the runner's page. */
  var popWhole: boolean;
  /** How many of the screens this run goes through one by one: one in so many. Set by the runner's page. */
  var popOneScreenIn: number;
}

/** A screen of the checker: the answers that lead to it, and what is pressed then. */
export interface Shown {
  readonly name: string;
  readonly answers: Answers;
  readonly then?: (checker: PopChecker) => Promise<unknown>;
}

/** The answers that lead to each question, from the first case that comes to it. */
function waysToQuestions(): ReadonlyMap<string, Answers> {
  const ways = new Map<string, Answers>();
  for (const {steps} of cases) {
    let answers: Answers = {};
    for (const [question, choice] of steps) {
      const next = nextQuestion<string, string>(answers, backPops)?.question.id;
      if (next !== undefined && !ways.has(next)) ways.set(next, answers);
      answers = answer<string, string>(answers, question, choice, backPops);
    }
  }
  return ways;
}

const ways = waysToQuestions();

/** Each question of the rulebook. */
const questionScreens: readonly Shown[] = backPops.questions.map(({id}) => {
  const answers = ways.get(id);
  if (!answers) throw new Error(`no case comes to the question ${id}`);
  return {name: `question ${id}`, answers};
});

/** The rows that ask again after not sure, wherever there are any. */
const rowScreens: readonly Shown[] = backPops.questions
  .filter(({pick, notSure}: {pick: string; notSure?: boolean}) => pick === 'any' && notSure !== false)
  .map(({id}) => ({
    name: `rows ${id}`,
    answers: ways.get(id)!,
    then: (checker) => say(checker, 'unsure'),
  }));

const otherScreens: readonly Shown[] = [
  {name: 'nothing chosen of several', answers: {}, then: (checker) => goOn(checker)},
  {name: 'nothing chosen of one', answers: ways.get('age')!, then: (checker) => goOn(checker)},
  {
    name: 'rows left open',
    answers: {},
    then: async (checker) => {
      await say(checker, 'unsure');
      await goOn(checker);
    },
  },
  {
    name: 'rows with one open',
    answers: ways.get('small-changes')!,
    then: async (checker) => {
      await say(checker, 'unsure');
      choose(checker, 'no/saddle-change', 'unsure/bladder-change');
      await goOn(checker);
    },
  },
  {
    name: 'a place chosen',
    answers: ways.get('place')!,
    then: (checker) => Promise.resolve(choose(checker, 'place-upper')),
  },
  {
    name: 'a changed emergency reply',
    answers: answersOf(results.emergency),
    then: async (checker) => {
      await press(checker, '[part=change]');
      await say(checker, 'none');
    },
  },
  {
    name: 'a reply being changed',
    answers: answersOf(results.emergency),
    then: (checker) => press(checker, '[part=change]'),
  },
];

/** Each kind of result, everything disclosed. */
const resultScreens: readonly Shown[] = resultNames.map((name) => ({
  name: `result ${name}`,
  answers: answersOf(results[name]),
  then: (checker) => {
    for (const details of checker.shadowRoot!.querySelectorAll('details')) details.open = true;
    find(checker, '.result');
    return Promise.resolve();
  },
}));

/** Every screen of the checker: all questions, their rows, what may go wrong on them, and all kinds of result. */
export const allScreens: readonly Shown[] = [
  ...questionScreens,
  ...rowScreens,
  ...otherScreens,
  ...resultScreens,
];

/** Brings a checker to a screen. */
export async function show(checker: PopChecker, {answers, then}: Shown): Promise<void> {
  checker.answers = answers;
  await checker.updateComplete;
  await then?.(checker);
  await checker.updateComplete;
}

/** Combinations of language and scheme. */
export const looks = [
  {language: 'en', colorScheme: 'light'},
  {language: 'ar', colorScheme: 'dark'},
  {language: 'en', colorScheme: 'dark'},
  {language: 'ar', colorScheme: 'light'},
] as const;

/**
 * The looks in which the screen at an index is shown: all of them in the whole, else one, in turn; none where a slower
 * engine leaves the screen out.
 */
export function looksOf(at: number): readonly (typeof looks)[number][] {
  if (globalThis.popWhole) return looks;
  const isShown = at % globalThis.popOneScreenIn === 0;
  return looks.filter((_, index) => isShown && index === at % looks.length);
}
