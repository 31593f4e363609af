/** A set of findings: the one at index `i` is bit `i % 32` of word `i >> 5`. */
export type Bits = Int32Array;

/** A set that holds with every one of these findings, by index. */
export type Way = readonly number[];

// A shift counts modulo 32 by itself.
export const has = (bits: Bits, finding: number): number => (bits[finding >> 5]! >> finding) & 1;
export const add = (bits: Bits, finding: number): number => (bits[finding >> 5]! |= 1 << finding);
export const drop = (bits: Bits, finding: number): number => (bits[finding >> 5]! &= ~(1 << finding));

/** What is in either, in a set of its own. */
export function union(one: Bits, other: Bits): Bits {
  const bits = one.slice();
  for (let word = 0; word < bits.length; word++) bits[word]! |= other[word]!;
  return bits;
}

/** Whether every finding of the way is in the set. */
export function hasAll(bits: Bits, way: Way): boolean {
  for (const finding of way) if (!has(bits, finding)) return false;
  return true;
}

/** A condition: holds with one of its ways. */
export const holds = (ways: readonly Way[], bits: Bits): boolean => ways.some((way) => hasAll(bits, way));
