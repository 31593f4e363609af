/** The places of their own that rules send to. Each has its words. */
export const places = ['maternity', 'child'] as const;

export type Place = (typeof places)[number];
