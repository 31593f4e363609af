import type {Asked, Compiled} from './compile.js';
import {LANES} from './bulk-program.js';
import type {Strength} from './strength.js';
import {usualBy} from './urgency.js';

/** Every rule for every row, as bits, with what is open read one way. */
export interface ManyReading {
  /**
   * Bit by bit the rows in which a rule holds for certain: of each 128 rows, for every rule four words. `statusIn()`
   * finds the place. Bits after the last row are 0.
   */
  readonly present: Int32Array;
  /** The same where it holds for certain or is suspected. The very same words where no reply is unsure. */
  readonly possible: Int32Array;
  /** One bit for each row: some reply that matters is unsure, which is at least `monitor`. */
  readonly unsure: Int32Array;
}

/** What many sets of answers amount to, row by row as they came in. */
export interface ManyResults {
  readonly compiled: Compiled;
  /** How many rows. */
  readonly count: number;
  /** Of every row, the position in `urgencies` of its urgency; -1 while it is undefined. */
  readonly urgency: Int8Array;
  /** Of every row, the position in `urgencies` of its urgency at most. */
  readonly atMost: Int8Array;
  /** Every open finding read as `no`. */
  readonly low: ManyReading;
  /** Every open finding read as `yes`; the very same reading where nothing is open. */
  readonly high: ManyReading;
}

/** Nothing still open could raise the urgency of this row. */
export const isSettled = ({urgency, atMost}: ManyResults, row: number): boolean =>
  urgency[row] === atMost[row];

/**
 * The status of a rule in one row: 0 absent, 1 suspected, 2 present.
 * @param rule its position in `compiled.rules`
 */
export function statusIn(
  {compiled}: ManyResults,
  {present, possible}: ManyReading,
  row: number,
  rule: number,
): Strength {
  const from = (Math.floor(row / LANES) * compiled.rules.length + rule) * LANES;
  const at = from + (row % LANES);
  return (bitOf(present, at) + bitOf(possible, at)) as Strength;
}

/** What the soonest match at the highest urgency of a row asks for: urgency, how soon, where. Empty where none does. */
export function askedIn(results: ManyResults, reading: ManyReading, row: number): Partial<Asked> {
  let top: Partial<Asked> = {};
  let highest = -Infinity;
  results.compiled.rules.forEach(({asked}, rule) => {
    const match = asked[statusIn(results, reading, row, rule)];
    if (!match || match.rank <= highest) return;
    top = match.asked;
    highest = match.rank;
  });
  return top.urgency || !bitOf(reading.unsure, row) ? top : {urgency: 'monitor', by: usualBy.monitor};
}

const bitOf = (words: Int32Array, at: number): number => (words[Math.floor(at / 32)]! >>> (at % 32)) & 1;
