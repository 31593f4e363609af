/** What can still be read, where anything may have broken. */
export function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Of an error its message; anything at all may be thrown. */
export const messageOf = (error: unknown): string =>
  (error as Partial<Error> | null)?.message ?? String(error);
