import {drop, has, hasAll, holds, type Bits} from './bits.js';
import type {Asked, Compiled} from './compile.js';
import {usualBy} from './urgency.js';

export type Status = 'present' | 'suspected';

/** Names of the statuses of a rule, as numbers. */
export const statusNames = [undefined, 'suspected', 'present'] as const;
export const SUSPECTED = 1;
export const PRESENT = 2;

/** Answers with every open finding decided one way, and with what does not apply masked out. */
export interface Reading {
  /** Findings of the questions that apply. */
  readonly applies: Bits;
  readonly yes: Bits;
  /** `yes` and `unsure`. */
  readonly maybe: Bits;
  /** Of every rule, in their order: 0, or the position in `statusNames`. */
  readonly statuses: Uint8Array;
  /** What the soonest match at the highest urgency asks for. Of equals, the first in the order of the rules. */
  top: Partial<Asked>;
}

const none: Partial<Asked> = {};
const watch: Asked = {urgency: 'monitor', by: usualBy.monitor, where: undefined};

/** What follows from these replies of yes, and of yes or unsure. Written into `yes` and `maybe` themselves. */
export function read({questions, rules, begins, weighty}: Compiled, yes: Bits, maybe: Bits): Reading {
  const applies = new Int32Array(maybe.length).fill(-1);
  // Gates point backwards only, so one pass in asking order masks them all.
  for (const {gate, findings} of questions)
    if (gate && !holds(gate, maybe))
      for (const finding of findings) {
        drop(applies, finding);
        drop(yes, finding);
        drop(maybe, finding);
      }
  const statuses = new Uint8Array(rules.length);
  let top = none;
  let rankOfTop = -Infinity;
  let unsure = 0;
  for (let word = 0; word < maybe.length; word++) {
    unsure |= maybe[word]! & ~yes[word]! & weighty[word]!;
    for (let rest = maybe[word]!; rest; rest &= rest - 1) {
      const finding = word * 32 + 31 - Math.clz32(rest & -rest);
      for (const [rule, others] of begins[finding]!)
        if (hasAll(maybe, others)) {
          const status = has(yes, finding) && hasAll(yes, others) ? PRESENT : SUSPECTED;
          if (status <= statuses[rule]!) continue;
          statuses[rule] = status;
          const asked = rules[rule]!.asked[status];
          if (asked && asked[1] > rankOfTop) [top, rankOfTop] = asked;
        }
    }
  }
  return {applies, yes, maybe, statuses, top: unsure && top === none ? watch : top};
}
