/** Input from outside was refused as a whole; `problems` lists everything that was wrong and what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    what: string,
    readonly problems: readonly string[],
  ) {
    super(`${what} refused:\n- ${problems.join('\n- ')}`);
  }
}

/** @throws {InputError} if there is a problem. */
export function refuse(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(what, problems);
}

/** A value from outside, short enough for a message: a string as it is, of anything else its type. */
export const show = (value: unknown): string =>
  typeof value === 'string' ? `'${value.slice(0, 60)}'` : {}.toString.call(value);

export const list = (ids: readonly string[]): string => ids.map(show).join(', ');
