import type {SelfCrackingText} from '../../text/text.js';
import {line, list} from '../look/parts.js';
import type {Words} from '../words/words.js';

type Claims = SelfCrackingText['mayHappen'];

/** What is known, in a few lines, each with how well. */
export const knownInShort = (words: Words): readonly unknown[] =>
  (words.part('selfCracking.inShort') as Claims).map(({grade}, index) => [
    words.say(`selfCracking.inShort.${index}.say`),
    ' (',
    words.say(`result.grade.${grade}`),
    ')',
  ]);

/** What may happen, by how well it is known. */
export function knownHarms(words: Words): unknown {
  const claims = words.part('selfCracking.mayHappen') as Claims;
  return [...new Set(claims.map(({grade}) => grade))].map((of) => [
    line(words.say(`selfCrackWarning.grade.${of}`), 'note'),
    list(
      claims.flatMap(({grade}, index) =>
        grade === of ? words.say(`selfCracking.mayHappen.${index}.say`) : [],
      ),
    ),
  ]);
}
