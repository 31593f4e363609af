/** What a page wrote, whatever it set the property to. */
export const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
