// A space of complete answers: every combination of what can be said to some questions, the others being fixed.
import {randomFrom} from './random-answers.mjs';
import {wordsFor} from './words.mjs';

/**
 * @typedef {object} AnswerSpace
 * @property {{findings: string[], options: string[][]}[]} parts for each free question, the findings that hold
 * @property {string[]} fixed findings that hold in every state
 * @property {number} size number of states: the product of the numbers of options
 */

/**
 * The space of randomly chosen questions, as large as it gets without exceeding a number of states. Nothing holds of
 * the other questions except, where one is to be picked, the first finding that raises nothing.
 * @returns {AnswerSpace}
 */
export function answerSpace({questions, weighty}, atMost, seed) {
  const random = randomFrom(seed);
  const parts = [];
  const fixed = [];
  let size = 1;
  for (const question of [...questions].sort(() => random() - 0.5)) {
    const options = optionsOf(question);
    if (size * options.length <= atMost) {
      size *= options.length;
      parts.push({findings: question.findings, options});
    } else if (question.pick === 'one') {
      fixed.push(question.findings.find((finding) => !weighty.has(finding)) ?? question.findings[0]);
    }
  }
  return {parts, fixed, size};
}

function optionsOf({findings, pick}) {
  if (pick === 'one') return findings.map((finding) => [finding]);
  return Array.from({length: 2 ** findings.length}, (_, bits) =>
    findings.filter((_finding, index) => bits & (1 << index)),
  );
}

/**
 * Walks a space with generated code that takes the words of `yes`: how many states have each of the five urgencies.
 * @param {(words: Int32Array, from: number, out: Int32Array) => void} run sets out[0] to the urgency
 */
export function countWithWords({findings}, space, run, outWidth) {
  const width = wordsFor(findings.length);
  const indexOf = new Map(findings.map((finding, index) => [finding, index]));
  const toWords = (holding) => {
    const words = new Int32Array(width);
    for (const finding of holding) words[indexOf.get(finding) >> 5] |= 1 << (indexOf.get(finding) & 31);
    return words;
  };
  const parts = space.parts.map(({options}) => options.map(toWords));
  // One row of words for each depth: what is fixed, then what each part adds.
  const rows = new Int32Array((parts.length + 1) * width);
  rows.set(toWords(space.fixed));
  const out = new Int32Array(outWidth);
  const counts = [0, 0, 0, 0, 0];
  const walk = (depth) => {
    const from = depth * width;
    if (depth === parts.length) {
      run(rows, from, out);
      counts[out[0]]++;
      return;
    }
    for (const option of parts[depth]) {
      for (let word = 0; word < width; word++) rows[from + width + word] = rows[from + word] | option[word];
      walk(depth + 1);
    }
  };
  walk(0);
  return counts;
}
