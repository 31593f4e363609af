// The contenders of the measurements: what each does for one piece of work.
import assert from 'node:assert/strict';

export const fromEncoded = {
  /** Generated code over words; every word that it finds is written, and so cannot be left out. */
  generated(name, {run, inWidth, outWidth}, words) {
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
  },
  ours: (name, evaluate, encoded) => ({
    name,
    size: encoded.length,
    run: (from, to) => evaluate(encoded, from, to),
  }),
};

/** One set of answers is one piece of work. Waits only for what returns a promise. */
export const fromObjects = (name, rulesOf, answerSets) => ({
  name,
  size: answerSets.length,
  run(from, to) {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const ids = rulesOf(answerSets[at]);
      if (ids instanceof Promise)
        return ids.then(({length}) => after(length, rulesOf, answerSets, at + 1, to));
      sum += ids.length;
    }
    return sum;
  },
});

async function after(sum, rulesOf, answerSets, from, to) {
  for (let at = from; at < to; at++) sum += (await rulesOf(answerSets[at])).length;
  return sum;
}

/** The whole space is one piece of work. */
export const walked = (name, count) => ({name, size: 1, run: () => count()[0]});

export const assertSameCounts = (counts, others) => assert.deepEqual(counts, others);
