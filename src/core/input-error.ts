/** What can be wrong with an input. */
export type ProblemCode =
  // with answers and choices
  | 'not-answers'
  | 'unknown-question'
  | 'unknown-finding'
  | 'unknown-reply'
  | 'several-yes'
  | 'list-for-one'
  | 'nothing-said'
  | 'other-rulebook'
  // with a rulebook
  | 'duplicate'
  | 'reserved'
  | 'never-asked'
  | 'not-asked-before'
  | 'impossible'
  | 'no-evidence'
  | 'unknown-evidence'
  | 'unknown-by'
  | 'unknown-where'
  | 'out-of-range'
  // with the words of a rulebook
  | 'no-words';

/** One thing that was wrong with an input. */
export interface Problem {
  /** Where it is: `['answers', 'grinding']`, `['redFlags', 'loud-clunk', 'where']`. */
  readonly path: readonly string[];
  readonly code: ProblemCode;
  /** What was wrong and what is allowed, for people. */
  readonly message: string;
}

/** Input from outside was refused as a whole; `problems` lists everything that was wrong and what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    what: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${what} refused:\n- ${problems.map(({message}) => message).join('\n- ')}`);
  }
}

/** @throws {InputError} if there is a problem. */
export function refuse(what: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(what, problems);
}

/** A value from outside, short enough for a message: a string as it is, of anything else its type. */
export const show = (value: unknown): string =>
  typeof value === 'string' ? `'${value.slice(0, 60)}'` : {}.toString.call(value);

export const list = (ids: readonly string[]): string => ids.map(show).join(', ');
