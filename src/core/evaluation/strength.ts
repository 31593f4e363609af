/**
 * How strongly something holds: 0 not, 1 perhaps (it hangs on an unsure reply), 2 certainly. `all` has
 * the lowest strength of its parts, `any` the highest: a worse reply can only make it more.
 */
export type Strength = 0 | 1 | 2;
export const SUSPECTED = 1;
export const PRESENT = 2;

/** The strength of every finding, by index. */
export type Strengths = Uint8Array;

/** The findings, by index, that together are enough. */
export type Way = readonly number[];

/** The strength of a condition: that of its strongest way. */
export function strengthOf(ways: readonly Way[] = [], strengths: Strengths): number {
  let most = 0;
  for (const way of ways) {
    let least: number = PRESENT;
    for (const finding of way) least = Math.min(least, strengths[finding]!);
    most = Math.max(most, least);
  }
  return most;
}
