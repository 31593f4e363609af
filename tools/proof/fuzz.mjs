import {fuzzAll, replayOf} from '../../tests/deep/fuzz/fuzz-all.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'A million cases of junk';
export const order = 80;

const CASES = 1_000_000;

export async function run() {
  const seed = Date.now() % 1_000_000;
  const tell = (part, done, all) => console.log(`${part}: ${done} of ${all}`);
  const outcomes = await whileOpen((context) => fuzzAll(context, {cases: CASES, seed, tell}));
  const names = [...new Set(outcomes.map(({name}) => name))];
  const failures = outcomes.filter(({failure}) => failure);
  const casesOf = (name) =>
    outcomes.filter((outcome) => outcome.name === name).reduce((sum, {cases}) => sum + cases, 0);
  const ran = names.reduce((sum, name) => sum + casesOf(name), 0);
  return {
    passed: ran - failures.length,
    failed: failures.length,
    summary: [
      `${ran.toLocaleString('en')} cases from seed ${seed}: answers, saved or not, with names of prototypes, of every type, deep and long; and live elements to which a page and a person do up to 16 things: attributes, properties, events, ticks, buttons, languages, moves in the page, in any order.`,
      'After each: no exception, no panel and no blank screen, no result but that of the answers, no prototype changed.',
      ...failures.map((outcome) => `Fails: \`${replayOf(outcome)}\``),
    ],
    table: {
      head: ['kind', 'cases', 'failed'],
      rows: names.map((name) => [
        name,
        casesOf(name).toLocaleString('en'),
        failures.filter((outcome) => outcome.name === name).length,
      ]),
    },
  };
}
