// The limit: what a compiler for exactly one rulebook could emit. Straight-line code on 32-bit words, unrolled rule by
// rule, that does no more than find the urgency and the set of rules that hold.
import {translate} from './model.mjs';
import {WORD, wordsFor} from './words.mjs';

const hex = (word) => `0x${(word >>> 0).toString(16)}`;
const names = (letter, count) => Array.from({length: count}, (_, at) => `${letter}${at}`);

/** Masks of some indexes, as [word, mask] of the words that have any. */
function masksOf(indexes) {
  const masks = new Map();
  for (const index of indexes) {
    const word = Math.floor(index / WORD);
    masks.set(word, (masks.get(word) ?? 0) | (1 << (index % WORD)));
  }
  return [...masks].sort(([a], [b]) => a - b);
}

/** Something like `(y0 & 0x5 | y2 & 0x80)`: not zero when one of them holds. */
const anyOf = (letter, indexes) =>
  masksOf(indexes)
    .map(([word, mask]) => `${letter}${word} & ${hex(mask)}`)
    .join(' | ') || '0';

/** The condition as an expression that is 1 or 0. No jumps: they cost more than the few operations they spare. */
function oneOrZero(condition, letter, indexOf) {
  const write = (part) => {
    if (typeof part === 'string') {
      const index = indexOf.get(part);
      return `(${letter}${index >> 5} >>> ${index & 31} & 1)`;
    }
    if (part.all) return `(${part.all.map(write).join(' & ')})`;
    const plain = part.any.filter((one) => typeof one === 'string').map((one) => indexOf.get(one));
    const others = part.any.filter((one) => typeof one !== 'string').map(write);
    const some = plain.length > 0 ? [`((t = ${anyOf(letter, plain)}, t | 0 - t) >>> 31)`] : [];
    return `(${[...some, ...others].join(' | ')})`;
  };
  return write(flat(condition));
}

/** `any` in `any` is one `any`. */
const flat = (condition) =>
  translate(condition, {
    said: (finding) => finding,
    all: (parts) => ({all: parts}),
    any: (parts) => ({any: parts.flatMap((part) => part.any ?? [part])}),
  });

/** The pieces of code that both functions below are put together from. Every letter stands for a row of words. */
function piecesOf({findings, questions, rules, weighty}) {
  const indexOf = new Map(findings.map((finding, index) => [finding, index]));
  const width = wordsFor(findings.length);
  const ruleWidth = wordsFor(rules.length);
  const indexesOf = (of) => [...of].map((finding) => indexOf.get(finding));
  const rulesAt = (level, key) => rules.flatMap((rule, index) => (rule[key] === level ? [index] : []));
  return {
    width,
    ruleWidth,
    /** Clears in the words of some letters what belongs to questions whose gate does not hold in those of another. */
    mask: (letters, gateLetter) =>
      questions.flatMap(({findings: own, gate}) => {
        if (!gate) return [];
        const masked = masksOf(indexesOf(own)).flatMap(([word, mask]) =>
          letters.map((letter) => `${letter}${word} &= g | ${hex(~mask)};`),
        );
        return [`g = 0 - ${oneOrZero(gate, gateLetter, indexOf)};`, ...masked];
      }),
    /** Sets the words of a letter to the rules that hold with the findings of another. */
    match: (from, to) =>
      names(to, ruleWidth).map((name, word) => {
        const bits = rules
          .slice(word * WORD, (word + 1) * WORD)
          .map(({when}, bit) => `${oneOrZero(when, from, indexOf)} << ${bit}`);
        return `${name} = ${bits.join('\n  | ')};`;
      }),
    /** The urgency of complete answers. */
    level: (present) =>
      `${[4, 3, 2, 1].map((at) => `(${anyOf(present, rulesAt(at, 'level'))}) !== 0 ? ${at} : `).join('')}0`,
    /** The urgency where some rules are only suspected, and unsure replies weigh. */
    levelOfBoth(present, possible, yes, maybe) {
      const unsure = masksOf(indexesOf(weighty)).map(
        ([word, mask]) => `${maybe}${word} & ~${yes}${word} & ${hex(mask)}`,
      );
      const tests = [4, 3, 2, 1].map((at) => {
        const some = [anyOf(present, rulesAt(at, 'level')), anyOf(possible, rulesAt(at, 'suspectedLevel'))];
        return `(${[...some, ...(at === 1 ? unsure : [])].join(' | ')}) !== 0 ? ${at} : `;
      });
      return `${tests.join('')}0`;
    },
  };
}

const load = (letter, width, from) =>
  names(letter, width).map((name, word) => `let ${name} = ${from(word)};`);
const store = (letter, width, at) =>
  names(letter, width).map((name, word) => `out[${at} + ${word}] = ${name};`);
const declare = (letter, width) => `let ${names(letter, width).join(', ')};`;

/**
 * @typedef {object} Generated
 * @property {(words: Int32Array, from: number, out: Int32Array) => void} run
 * @property {number} inWidth words of one set of answers, as `encodeAsWords` lays them out
 * @property {number} outWidth words that `out` receives
 * @property {number} ruleWidth words of one set of rules
 */

/**
 * For complete answers, of which only the words of `yes` are read. `out` becomes [urgency, rules that hold …].
 * @returns {Generated}
 */
export function generateTwoValued(model) {
  const {width, ruleWidth, mask, match, level} = piecesOf(model);
  const lines = [
    'let g, t;',
    ...load('y', width, (word) => `words[from + ${word}]`),
    ...mask(['y'], 'y'),
    declare('p', ruleWidth),
    ...match('y', 'p'),
    `out[0] = ${level('p')};`,
    ...store('p', ruleWidth, 1),
  ];
  const run = new Function('words', 'from', 'out', lines.join('\n'));
  return {run, inWidth: 3 * width, outWidth: 1 + ruleWidth, ruleWidth};
}

/**
 * For answers with unsure replies and open findings. `out` becomes [urgency (-1 when undefined), urgency at most, then
 * with every open finding read as `no`: rules present …, rules present or suspected …, then both once more with every
 * open finding read as `yes`].
 * @returns {Generated}
 */
export function generateThreeValued(model) {
  const {width, ruleWidth, mask, match, levelOfBoth} = piecesOf(model);
  // One function called four times: faster than the same code four times over, which runs out of registers.
  const matching = [
    `const match = (${names('y', width).join(', ')}, out, at) => {`,
    'let t;',
    declare('p', ruleWidth),
    ...match('y', 'p'),
    ...store('p', ruleWidth, 'at'),
    '};',
  ];
  const matched = (from, to, at) => [
    `match(${names(from, width).join(', ')}, out, ${at});`,
    ...load(to, ruleWidth, (word) => `out[${at + word}]`),
  ];
  const lines = [
    'let g, t;',
    ...load('a', width, () => '-1'),
    ...load('y', width, (word) => `words[from + ${word}]`),
    ...load('m', width, (word) => `y${word} | words[from + ${width + word}]`),
    ...load('o', width, (word) => `words[from + ${2 * width + word}]`),
    ...load('h', width, (word) => `y${word} | o${word}`),
    ...load('n', width, (word) => `m${word} | o${word}`),
    ...mask(['y', 'm', 'a'], 'm'),
    ...matched('y', 'p', 2),
    ...matched('m', 'q', 2 + ruleWidth),
    ...mask(['h', 'n'], 'n'),
    ...matched('h', 'r', 2 + 2 * ruleWidth),
    ...matched('n', 's', 2 + 3 * ruleWidth),
    `const left = (${Array.from({length: width}, (_, word) => `o${word} & a${word}`).join(' | ')}) !== 0;`,
    `const low = ${levelOfBoth('p', 'q', 'y', 'm')};`,
    `const high = ${levelOfBoth('r', 's', 'h', 'n')};`,
    'out[0] = low === 0 && left ? -1 : low;',
    'out[1] = high === 0 && left ? 1 : high;',
  ];
  const whole = [...matching, 'return (words, from, out) => {', ...lines, '};'];
  const run = new Function(whole.join('\n'))();
  return {run, inWidth: 3 * width, outWidth: 2 + 4 * ruleWidth, ruleWidth};
}

/** Ids of the rules whose bit is set in words. */
export const ruleIds = ({rules}, words, from) =>
  rules.filter((_, index) => words[from + (index >> 5)] & (1 << (index & 31))).map(({id}) => id);
