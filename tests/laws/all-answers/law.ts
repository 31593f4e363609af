import {urgencies} from '../../../src/core/index.js';

/** How far a law was tried, and where it is broken. */
export interface Tried {
  readonly law: string;
  /** Sets of answers, visits, or changes of answers that were tried. */
  readonly states: number;
  /** Each place where the law does not hold, in words. */
  readonly broken: readonly string[];
}

/** `short`: the part that takes seconds. */
export type Scope = 'short' | 'whole';

/** Counts what is tried, and notes what is broken. */
export function trial(law: string) {
  let states = 0;
  const broken: string[] = [];
  return {
    tried: (count = 1): void => void (states += count),
    note: (wrong: boolean, where: () => string): void => {
      if (wrong) broken.push(where());
    },
    result: (): Tried => ({law, states, broken}),
  };
}

/** Position in `urgencies`. */
export const MONITOR = urgencies.indexOf('monitor');

/** Whether a worse reply lowers: each is the position of the urgency that this reply gives, -1 without one. */
export const lowers = (no: number, unsure: number, yes: number): boolean =>
  no > unsure || no > yes || unsure > Math.max(yes, MONITOR);
