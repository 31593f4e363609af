import {fuzzAll, replayOf} from '../../tests/deep/fuzz/fuzz-all.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'A million cases of junk';
export const order = 80;

const CASES = 1_000_000;

export async function run() {
  const seed = Date.now() % 1_000_000;
  const outcomes = await whileOpen((context) => fuzzAll(context, {cases: CASES, seed}));
  const failures = outcomes.filter(({failure}) => failure);
  const ran = outcomes.reduce((sum, {cases}) => sum + cases, 0);
  return {
    passed: ran - failures.length,
    failed: failures.length,
    shown: `${ran.toLocaleString('en')} cases from seed ${seed}: answers, saved or not, with names of prototypes, of every type, deep and long; and live elements to which a page and a person do up to 16 things: attributes, properties, events, ticks, buttons, languages, moves in the page, in any order.`,
    details: [
      'After each: no exception, no panel and no blank screen, no result but that of the answers, no prototype changed.',
      ...failures.map((outcome) => `Fails: ${outcome.failure}\n${replayOf(outcome)}`),
    ],
  };
}
