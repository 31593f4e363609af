import {interleave} from '../measure/interleave.mjs';
import {goal, timesTable} from '../show.mjs';

/** One piece of work is one set of answers. Every word that is found is written, and so cannot be left out. */
export function generatedContender(name, {run, inWidth, outWidth}, words) {
  const out = new Int32Array(outWidth);
  return {
    name,
    size: words.length / inWidth,
    run(from, to) {
      let sum = 0;
      for (let at = from; at < to; at++) {
        run(words, at * inWidth, out);
        sum += out[0];
      }
      return sum;
    },
  };
}

/** The same with the core; `evaluate` is one of the functions of `popChecker()`. */
export const ourContender = (name, evaluate, encoded, size) => ({
  name,
  size,
  run: (from, to) => evaluate(encoded, from, to),
});

/** From encoded answers to urgency and rules: complete answers, then answers with both bounds. */
export async function measureEncoded({ours, two, three, complete, mixed}) {
  const limits = ['generated code, complete answers', 'generated code, both bounds'];
  const cores = ['pop-checker, complete answers', 'pop-checker, both bounds'];
  const measured = await interleave([
    generatedContender(limits[0], two, complete.words),
    ourContender(cores[0], ours.twoValued, ours.encode(complete.sets), complete.sets.length),
    generatedContender(limits[1], three, mixed.words),
    ourContender(cores[1], ours.threeValued, ours.encode(mixed.sets), mixed.sets.length),
  ]);
  const ratio = (at) => measured.get(cores[at]).times(limits[at]);
  return {
    tables: [
      timesTable('From encoded answers to urgency and rules', measured, [
        ['beside generated code', (one) => one.times(limits[/both/.test(one.name) ? 1 : 0])],
      ]),
    ],
    goals: [
      goal('urgency and rules from encoded answers, beside generated code', ratio(0), '≤', 2),
      goal('both bounds from encoded answers, beside generated code', ratio(1), '≤', 2.5),
    ],
  };
}
