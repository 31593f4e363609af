// Answers as 32-bit words: bit `i % 32` of word `i / 32` for the finding at index `i` in asking order.

export const WORD = 32;
export const wordsFor = (count) => Math.ceil(count / WORD);

/**
 * Every set of answers as words of `yes`, then of `unsure`, then of open findings, one after the other.
 * @returns {Int32Array} 3 × words of findings for each set
 */
export function encodeAsWords({findings}, answerSets) {
  const width = wordsFor(findings.length);
  const words = new Int32Array(answerSets.length * 3 * width);
  answerSets.forEach((answers, set) => {
    findings.forEach((finding, index) => {
      const group = {yes: 0, unsure: 1, undefined: 2}[answers[finding]];
      if (group !== undefined) words[(set * 3 + group) * width + (index >> 5)] |= 1 << (index & 31);
    });
  });
  return words;
}
