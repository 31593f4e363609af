import type {Answers, Rulebook} from '../../core/index.js';
import type {EmergencyNumber} from '../../rulebook/index.js';
import type {Way} from './question/progress-bar.js';
import type {Chosen, Screen} from './screen.js';
import type {Words} from '../words/words.js';

/** What a question and the result need of the element that shows them. A question needs no assessment: none is made for it. */
export interface View extends Screen {
  readonly words: Words;
  /** For the one who helps, where the page speaks another language than the country. */
  readonly wordsOfCountry: Words | undefined;
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly numbers: Partial<EmergencyNumber> | undefined;
  /** The heading level so many below the element's own. */
  readonly level: (offset?: number) => number;
  readonly progress: Way;
  /** What is chosen now. */
  readonly chosen: Chosen;
  /** *Continue* was pressed too early. */
  readonly incomplete: boolean;
  /** An emergency reply was changed. */
  readonly changedEmergency: boolean;
  /** The summary was copied. */
  readonly copied: boolean;
  /** Everything a person can do. */
  readonly actions: {
    readonly tick: (event: Event) => void;
    /** Takes the choice of a screen back, where one is to be picked. */
    readonly clear: () => void;
    readonly continue: () => void;
    readonly back: () => void;
    readonly change: (questionId: string) => void;
    /** Leaves the reply as it was; where a reply is changed on the result. */
    readonly keep: () => void;
    readonly addDetails: () => void;
    readonly restart: () => void;
    readonly copy: () => void;
    readonly print: () => void;
  };
}
