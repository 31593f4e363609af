import type {By, Urgency} from '../core/index.js';
import type {DispositionText} from '../text/text.js';
import type {Pick, Words} from './words.js';

/** An urgency with how soon and where within it: an assessment, or one match. */
export interface Outcome {
  readonly urgency: Urgency;
  readonly by?: By | undefined;
  readonly where?: string | undefined;
}

/** What to do, where and by when; each part to be said with `words.say()` or `words.lines()`. */
export type Disposition = {readonly [Part in keyof DispositionText]: Pick<DispositionText[Part]>};

/**
 * The words of an outcome, part by part: the most specific ones that any language has, because "within 2 weeks" in the
 * reader's language is worse than "within 72 hours" in another.
 */
export function dispositionOf(words: Words, {urgency, by, where}: Outcome): Disposition {
  const pick = <Part extends keyof DispositionText>(part: Part): Pick<DispositionText[Part]> =>
    [[by, where], [where], [by]]
      .map(
        (more): Pick<DispositionText[Part]> =>
          ({rulebook}) =>
            rulebook.otherDispositions[[urgency, ...more].join('/')]?.[part],
      )
      .find((specific) => words.optional(specific)) ?? (({rulebook}) => rulebook.dispositions[urgency][part]);
  return {title: pick('title'), when: pick('when'), where: pick('where'), todo: pick('todo')};
}
