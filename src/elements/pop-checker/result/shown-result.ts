import {
  answeredQuestions,
  explain,
  urgencies,
  type AnsweredQuestion,
  type Assessment,
  type Explained,
  type Match,
  type Urgency,
} from '../../../core/index.js';
import type {ResultText, SafetyNetText} from '../../../text/text.js';
import type {View} from '../view.js';
import type {Sentence, Values} from '../../words/words.js';

/** The keys under which a text has one sentence. */
type SentenceOf<T> = {[Key in keyof T]: T[Key] extends string ? Key : never}[keyof T];
export type Sayable = SentenceOf<ResultText>;

/** A view with what the answers amount to, and since when. */
export interface AssessedView extends View {
  readonly assessment: Assessment;
  /** Of the check, as `2026-11-21`. */
  readonly day: string;
}

/** A result with everything that its sections share. */
export interface ShownResult extends AssessedView {
  /** Its urgency is what to act on: where nothing can be said yet, the worst that is still open. */
  readonly assessment: Assessment & {readonly urgency: Urgency};
  readonly answered: readonly AnsweredQuestion[];
  readonly explained: Explained;
  /** Neither to be seen by someone, nor urgent. */
  readonly calm: boolean;
  readonly emergency: boolean;
  readonly say: (key: Sayable, values?: Values) => Sentence;
  readonly saySafetyNet: (key: SentenceOf<SafetyNetText>) => Sentence;
}

export function shownResult(view: AssessedView): ShownResult {
  const {words, answers, assessment, rulebook} = view;
  const urgency = assessment.urgency ?? assessment.atMost;
  return {
    ...view,
    assessment: {...assessment, urgency},
    answered: answeredQuestions(answers, rulebook),
    explained: explain(answers, rulebook),
    calm: urgency === 'self-care' || urgency === 'monitor',
    emergency: urgency === 'emergency',
    say: (key, values) => words.say(`result.${key}`, values),
    saySafetyNet: (key) => words.say(`safetyNet.${key}`),
  };
}

/** Red flags, limits and cautions that hold, most urgent first; of equals in the order of the rulebook. */
export function matchesOf({redFlags, limits, cautions}: Assessment): readonly Match[] {
  const level = ({urgency}: Match): number => urgencies.indexOf(urgency as Urgency);
  return [...redFlags, ...limits, ...cautions].sort((left, right) => level(right) - level(left));
}
