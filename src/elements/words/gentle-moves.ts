import type {ExerciseAdvice} from '../../core/index.js';
import type {SelfCrackingText} from '../../text/text.js';
import type {Sentence, Words} from './words.js';

export interface GentleMove {
  readonly picture: string;
  readonly name: Sentence;
  readonly how: Sentence;
}

/** What to do instead of cracking, as gentle moves; those only that the advice allows. */
export const gentleMoves = (words: Words, advice: ExerciseAdvice): readonly GentleMove[] =>
  (words.part('selfCracking.insteadMoves') as SelfCrackingText['insteadMoves']).flatMap(
    ({picture, kind}, index) => {
      const say = (part: 'name' | 'how') => words.say(`selfCracking.insteadMoves.${index}.${part}`);
      const isAllowed = advice !== 'withheld' && (advice !== 'strength-only' || kind === 'strength');
      return isAllowed ? [{picture, name: say('name'), how: say('how')}] : [];
    },
  );
