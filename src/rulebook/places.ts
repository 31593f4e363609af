/** The places of their own that rules send to. Each has its words. */
export const places = ['maternity', 'child'] as const;

/** A place of its own that a rule of the default rulebook sends to. */
export type Place = (typeof places)[number];
