import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {cases, changedCases} from '../cases/index.js';
import {walk} from '../cases/differences.js';
import {stringsIn} from '../support/sentences.js';
import {shownOnTheWay} from '../support/shown-strings.js';
import {everyday, glossary, looksMedical} from './glossary.js';

export {everyday, glossary};

/** All that is shown on the way through a case, string by string. */
export interface Path {
  readonly id: string;
  readonly strings: readonly string[];
}

/** The paths of all cases, with the words of the rulebook; the words of the elements are on each of them as well. */
export const paths: readonly Path[] = [...cases, ...changedCases].map((each) => ({
  id: each.id,
  strings: shownOnTheWay(walk(each, backPops).answers, en.rulebook),
}));

export const wordsOfInterface: readonly string[] = stringsIn(en.interface).map(({words}) => words);

/** Every string there is, those that no case shows included. */
export const everyString: readonly string[] = stringsIn(en).map(({words}) => words);

/** Strings with a medical word that they do not explain, or that neither list of the glossary knows. */
export const unexplained = (strings: readonly string[]): readonly string[] =>
  strings.flatMap((said) => [
    ...glossary
      .filter(({word, explained}) => word.test(said) && !explained.test(said))
      .map(({word}) => `${word.source}: ${said}`),
    ...(said.match(looksMedical) ?? [])
      .filter((word) => !known(word))
      .map((word) => `${word} is in no list: ${said}`),
  ]);

const known = (word: string): boolean =>
  [word, word.replace(/s$/, '')].some((each) => everyday.includes(each.toLowerCase())) ||
  glossary.some((term) => term.word.test(word) || term.explained.source.includes(word.toLowerCase()));
