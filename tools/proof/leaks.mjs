import {leaksIn, runCycles} from '../../tests/deep/leaks/run-cycles.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Nothing is left of elements that are gone';
export const order = 70;

const CYCLES = 10_000;

export async function run() {
  const tell = (done) => done % 1000 === 0 && console.log(`${done} of ${CYCLES}`);
  const {before, after, problems} = await whileOpen((context) => runCycles(context, {cycles: CYCLES, tell}));
  const bad = [...leaksIn({before, after}, CYCLES), ...problems];
  const measured = Object.keys(before);
  return {
    passed: measured.length - Math.min(bad.length, measured.length),
    failed: bad.length,
    shown: `${CYCLES.toLocaleString('en')} times, a checker and two elements that follow it are made, answered, moved to another place and language, taken out and put back, answered as an emergency, begun again, and removed. Counted after garbage collection.`,
    details: [
      ...measured.map((what) => `${what}: ${before[what]} before, ${after[what]} after`),
      ...bad.map((problem) => `Fails: ${problem}`),
    ],
  };
}
