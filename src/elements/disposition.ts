import type {By, Urgency} from '../core/index.js';
import type {DispositionText} from '../text/text.js';
import type {Path, Words} from './words.js';

/** An urgency with how soon and where within it: an assessment, or one match. */
export interface Outcome {
  readonly urgency: Urgency;
  readonly by?: By | undefined;
  readonly where?: string | undefined;
}

/** What to do, where and by when; each part to be said with `words.say()` or `words.lines()`. */
export type Disposition = Readonly<Record<keyof DispositionText, Path>>;

/**
 * The words of an outcome, part by part: the most specific ones that any language has, because "within 2 weeks" in the
 * reader's language is worse than "within 72 hours" in another.
 */
export function dispositionOf(words: Words, {urgency, by, where}: Outcome): Disposition {
  const path = (part: keyof DispositionText): Path =>
    [[by, where], [where], [by]]
      .map((more): Path => `otherDispositions.${[urgency, ...more].join('/')}.${part}`)
      .find((specific) => words.optional(specific)) ?? `dispositions.${urgency}.${part}`;
  return {title: path('title'), when: path('when'), where: path('where'), todo: path('todo')};
}
