// Our own core for the measurements: the only file here that knows how it is called.
import {compileMany, encodeMany, evaluateMany, evaluateSpace, statusIn} from '../../dist/core/bulk.js';
import {assess, compile, defineRulebook, evaluate, explain, nextQuestion} from '../../dist/core/index.js';

/** The code of a reply in encoded answers. */
const YES = 2;

export {assess, defineRulebook, explain, nextQuestion};

/** Compiles although the rulebook has been compiled before: what is compiled is kept for the very object. */
export const compileAnew = (rulebook) => compile({...rulebook});

/** The core with one rulebook, in the shape that the measurements use. */
export function popChecker(rulebook) {
  const compiled = compile(rulebook);
  const {rules} = compiled;
  // Of a rule: 0 absent, 1 suspected, 2 present.
  const ids = (strengths, least) =>
    rules.filter(({when}, at) => when && strengths[at] >= least).map(({id}) => id);

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
        present: ids(low.rules, 2),
        possible: ids(low.rules, 1),
        presentAtMost: ids(high.rules, 2),
        possibleAtMost: ids(high.rules, 1),
      };
    },

    /**
     * How many states of a space have each of the five urgencies.
     * @param {import('./answer-space.mjs').AnswerSpace} space
     */
    countUrgencies(space) {
      const counts = [0, 0, 0, 0, 0];
      const index = new Map(compiled.findings.map((finding, at) => [finding, at]));
      const indexes = (findings) => findings.map((finding) => index.get(finding));
      const parts = space.parts.map(({findings, options}) => [indexes(findings), options.map(indexes)]);
      const state = new Uint8Array(compiled.findings.length);
      for (const finding of indexes(space.fixed)) state[finding] = YES;
      const walk = (depth) => {
        if (depth === parts.length) {
          counts[evaluate(compiled, state).level]++;
          return;
        }
        const [findings, options] = parts[depth];
        for (const option of options) {
          for (const finding of findings) state[finding] = 0;
          for (const finding of option) state[finding] = YES;
          walk(depth + 1);
        }
      };
      walk(0);
      return counts;
    },
  };
}

/** The same for many sets of answers at once. */
export function popCheckerMany(rulebook) {
  const many = compileMany(rulebook);
  const {findings, rules} = many.compiled;
  const width = findings.length;
  const sum = (rows, from, to) =>
    evaluateMany(many, rows.subarray(from * width, to * width)).urgency.reduce((all, one) => all + one, 0);
  return {
    /** Rows of bytes. */
    encode: (answerSets) => encodeMany(many, answerSets),
    twoValued: sum,
    threeValued: sum,

    /** What was found about every set, for the comparison of results. */
    results(rows) {
      const results = evaluateMany(many, rows);
      const {urgency, atMost, low, high} = results;
      const ids = (reading, least, at) =>
        rules
          .filter(({when}, rule) => when && statusIn(results, reading, at, rule) >= least)
          .map(({id}) => id);
      return Array.from({length: results.count}, (_, at) => ({
        urgency: urgency[at],
        atMost: atMost[at],
        present: ids(low, 2, at),
        possible: ids(low, 1, at),
        presentAtMost: ids(high, 2, at),
        possibleAtMost: ids(high, 1, at),
      }));
    },

    /** How many states of a space have each of the five urgencies. */
    countUrgencies(space) {
      const said = (own, holding) =>
        Object.fromEntries(own.map((finding) => [finding, holding.includes(finding) ? 'yes' : 'no']));
      const parts = space.parts.map(({findings: own, options}) => options.map((option) => said(own, option)));
      const counts = [0, 0, 0, 0, 0];
      for (const {urgency} of evaluateSpace(many, parts, said(findings, space.fixed)))
        for (let row = 0; row < urgency.length; row++) counts[urgency[row]]++;
      return counts;
    },
  };
}

function sumOfLevels(compiled, encoded, from, to) {
  let sum = 0;
  for (let at = from; at < to; at++) sum += evaluate(compiled, encoded[at]).level;
  return sum;
}
