/**
 * A condition is data: a finding, all of several, or any of several. There is no `not`, so a worse reply can never make
 * a rule let go.
 */
export type Condition<F extends string = string> = F | All<F> | Any<F>;
/** Holds when each of its parts does. */
export interface All<F extends string = string> {
  readonly all: readonly Condition<F>[];
}
/** Holds when one of its parts does. */
export interface Any<F extends string = string> {
  readonly any: readonly Condition<F>[];
}

/** The condition that holds when each of the parts does. */
export const all = <const F extends string>(...of: readonly Condition<F>[]): All<F> => ({all: of});
/** The condition that holds when one of the parts does. */
export const any = <const F extends string>(...of: readonly Condition<F>[]): Any<F> => ({any: of});

/** Ways to hold: each a list of findings that together are enough. */
export type Ways = readonly (readonly string[])[];

/**
 * The ways of a condition. `waysOfFinding` replaces a single finding by the ways in which it can be reached, where it is
 * not enough by itself.
 */
export function ways(condition: Condition, waysOfFinding = (finding: string): Ways => [[finding]]): Ways {
  if (typeof condition === 'string') return waysOfFinding(condition);
  if ('any' in condition) return condition.any.flatMap((part) => ways(part, waysOfFinding));
  // Not with reduce(), which an old library replaces by another.
  let found: Ways = [[]];
  for (const part of condition.all) {
    const more = ways(part, waysOfFinding);
    found = found.flatMap((left) => more.map((right) => [...new Set([...left, ...right])]));
  }
  return found;
}

/** Every finding the condition names. */
export function findingsIn(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition];
  const parts = 'any' in condition ? condition.any : condition.all;
  return [...new Set(parts.flatMap(findingsIn))];
}
