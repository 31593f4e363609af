// How hard words are to read, by Flesch-Kincaid.
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import '../../tools/load-typescript.mjs';

const {sentencesOf, wordsOf} = await import('../support/sentences.ts');

/** A label has no full stop, and short labels read easier than prose: the prose must hold by itself too. */
export const proseIn = (strings) => strings.filter((said) => /[.?!]”?$/.test(said));

const counted = new Map();
function syllablesOf(word) {
  // A number has no letters to count, but is read as a word.
  if (!counted.has(word)) counted.set(word, Math.max(1, syllable(word)));
  return counted.get(word);
}

/** The grade of all these strings together. */
export function gradeOf(strings) {
  const sentences = strings.flatMap((said) => sentencesOf(said));
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}
