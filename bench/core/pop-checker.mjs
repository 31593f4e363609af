// Our own core for the measurements: the only file here that knows how it is called.
import {assess, compile, defineRulebook, evaluate, explain, nextQuestion} from '../../dist/core/index.js';

export {assess, defineRulebook, explain, nextQuestion};

/** Compiles although the rulebook has been compiled before: what is compiled is kept for the very object. */
export const compileAnew = (rulebook) => compile({...rulebook});

/** The core with one rulebook, in the shape that the measurements use. */
export function popChecker(rulebook) {
  const compiled = compile(rulebook);
  const {rules} = compiled;
  const ids = (statuses, wanted) =>
    rules.filter(({when}, at) => when && wanted.includes(statuses[at])).map(({id}) => id);
  const both = ['present', 'suspected'];

  return {
    /** Encodes once, before anything is measured. The result is handed to the functions below. */
    encode: (answerSets) => answerSets.map((answers) => compiled.encode(answers)),

    /** Urgency and rules that hold of the sets `from` up to `to`, all complete. Returns the sum of the urgencies. */
    twoValued: (encoded, from, to) => sumOfLevels(compiled, encoded, from, to),

    /** Both bounds of urgency and rules of the sets `from` up to `to`. Returns the sum of the urgencies. */
    threeValued: (encoded, from, to) => sumOfLevels(compiled, encoded, from, to),

    /** What was found about one set, for the comparison of results. */
    results(encoded, at) {
      const {level, atMost, low, high} = evaluate(compiled, encoded[at]);
      return {
        urgency: level,
        atMost,
        present: ids(low.statuses, ['present']),
        possible: ids(low.statuses, both),
        presentAtMost: ids(high.statuses, ['present']),
        possibleAtMost: ids(high.statuses, both),
      };
    },

    /**
     * How many states of a space have each of the five urgencies.
     * @param {import('./answer-space.mjs').AnswerSpace} space
     */
    countUrgencies(space) {
      const counts = [0, 0, 0, 0, 0];
      const parts = space.parts.map(({options}) => options.map((option) => compiled.bitsOf(option)));
      const everything = compiled.bitsOf(compiled.findings);
      const fixed = compiled.bitsOf(space.fixed);
      const walk = (depth, yes) => {
        if (depth < parts.length) for (const option of parts[depth]) walk(depth + 1, yes | option);
        else counts[evaluate(compiled, {yes, no: everything ^ yes, unsure: 0n, open: 0n}).level]++;
      };
      walk(0, fixed);
      return counts;
    },
  };
}

function sumOfLevels(compiled, encoded, from, to) {
  let sum = 0;
  for (let at = from; at < to; at++) sum += evaluate(compiled, encoded[at]).level;
  return sum;
}
