import type {By, Urgency} from '../../core/index.js';
import type {DispositionText} from '../../text/text.js';
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
 * reader's language is worse than "within 72 hours" in another. A place of its own is never replaced by the usual one.
 */
export function dispositionOf(words: Words, {urgency, by, where}: Outcome): Disposition {
  const closer = [[by, where], [where], [by]].map((more) =>
    [urgency, ...more].filter((key) => key !== undefined).join('/'),
  );
  const withPlace = closer.filter((key) => where !== undefined && key.split('/').includes(where));
  const path = (part: keyof DispositionText, keys: readonly string[], otherwise: Path): Path =>
    keys
      .map((key): Path => `otherDispositions.${key}.${part}`)
      .find((specific) => words.optional(specific) !== undefined) ?? otherwise;
  return {
    title: path('title', closer, `dispositions.${urgency}.title`),
    when: path('when', closer, `dispositions.${urgency}.when`),
    where:
      where === undefined
        ? path('where', closer, `dispositions.${urgency}.where`)
        : path('where', withPlace, `places.${where}`),
    todo: path('todo', closer, `dispositions.${urgency}.todo`),
  };
}
