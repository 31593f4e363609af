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

const LIMITS = ['generated code, complete answers', 'generated code, both bounds'];
const MANY = ['pop-checker, many at once, complete answers', 'pop-checker, many at once, both bounds'];
const CORES = ['pop-checker, one at a time, complete answers', 'pop-checker, one at a time, both bounds'];

const WHY_MANY =
  'rows of bytes are turned into bits inside what is measured, which is about half of the time; the generated code ' +
  'starts from bits. Left: an entry that takes bits.';
const WHY_ONE =
  'one set of answers at a time is evaluated by the small core that every visitor loads. It goes through the rules as ' +
  'data, finding by finding; words of bits and an index from findings to rules would add bytes to each page, where a ' +
  'screen needs one evaluation and no one can tell 0.02 ms from less. Code made for one rulebook is not allowed where ' +
  'a strict content policy forbids it. For many sets there is pop-checker/core/bulk.';

/** From encoded answers to urgency and rules: complete answers, then answers with both bounds. */
export async function measureEncoded({ours, many, two, three, complete, mixed}) {
  const contenders = (at, generated, {sets, words}, way) => [
    generatedContender(LIMITS[at], generated, words),
    ourContender(MANY[at], many[way], many.encode(sets), sets.length),
    ourContender(CORES[at], ours[way], ours.encode(sets), sets.length),
  ];
  const measured = await interleave([
    ...contenders(0, two, complete, 'twoValued'),
    ...contenders(1, three, mixed, 'threeValued'),
  ]);
  const ratio = (names, at) => measured.get(names[at]).times(LIMITS[at]);
  const goals = (names, how, why) => [
    goal(
      `urgency and rules from encoded answers, ${how}, beside generated code`,
      ratio(names, 0),
      '≤',
      2,
      why,
    ),
    goal(`both bounds from encoded answers, ${how}, beside generated code`, ratio(names, 1), '≤', 2.5, why),
  ];
  return {
    tables: [
      timesTable('From encoded answers to urgency and rules', measured, [
        ['beside generated code', (one) => one.times(LIMITS[/both/.test(one.name) ? 1 : 0])],
      ]),
    ],
    goals: [...goals(MANY, 'many at once', WHY_MANY), ...goals(CORES, 'one at a time', WHY_ONE)],
  };
}
