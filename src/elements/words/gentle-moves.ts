import type {SelfCrackingText} from '../../text/text.js';
import type {Sentence, Words} from './words.js';

export interface GentleMove {
  readonly picture: string;
  readonly name: Sentence;
  readonly how: Sentence;
}

/** What to do instead of cracking, as gentle moves. */
export const gentleMoves = (words: Words): readonly GentleMove[] =>
  (words.part('selfCracking.insteadMoves') as SelfCrackingText['insteadMoves']).map(({picture}, at) => {
    const say = (part: 'name' | 'how') => words.say(`selfCracking.insteadMoves.${at}.${part}`);
    return {picture, name: say('name'), how: say('how')};
  });
