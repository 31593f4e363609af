/**
 * The places of their own that rules send to, the one first that counts at equal pace; `no-hurry` is the usual place, at
 * leisure. Each has its words.
 */
export const places = ['maternity', 'surgical-team', 'child', 'no-hurry'] as const;

/** A place of its own that a rule of the default rulebook sends to. */
export type Place = (typeof places)[number];
