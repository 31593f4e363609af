// `npm run fuzz`: a million cases of junk, for the core and for live elements. `-- --cases 5000 --seed 7` for others;
// what fails is printed with the line that runs it again.
import {parseArgs} from 'node:util';
import {fuzzAll, replay, replayOf} from '../../tests/deep/fuzz/fuzz-all.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '1000000'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    only: {type: 'string'},
    path: {type: 'string'},
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const tell = (part, done, all) => console.log(`${part}: ${done} of ${all}, ${seconds()} s`);

console.log(`seed ${seed}`);
const outcomes = await whileOpen((context) =>
  values.path === undefined
    ? fuzzAll(context, {cases, seed, tell})
    : replay(context, {only: values.only, seed, path: values.path}),
);
const failures = outcomes.filter(({failure}) => failure);
for (const outcome of failures) console.log(`\n${outcome.name}: ${outcome.failure}\n${replayOf(outcome)}`);
const ran = outcomes.reduce((sum, outcome) => sum + outcome.cases, 0);
console.log(`${ran} cases, ${failures.length} failed, ${seconds()} s`);
process.exitCode = failures.length > 0 ? 1 : 0;
