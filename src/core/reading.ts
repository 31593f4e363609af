import {holds, type Asked, type Bits, type Compiled} from './compile.js';
import {bys, levelOf, usualBy} from './urgency.js';

export type Status = 'present' | 'suspected';

/** Answers with every open finding decided one way, and with what does not apply masked out. */
export interface Reading {
  /** Findings of the questions that apply. */
  readonly applies: Bits;
  readonly yes: Bits;
  /** `yes` and `unsure`. */
  readonly maybe: Bits;
  /** Of every rule, in their order. */
  readonly statuses: readonly (Status | undefined)[];
  /** What the soonest match at the highest urgency asks for. Of equals, the first in the order of the rules. */
  readonly top: Partial<Asked>;
}

/** What follows from these replies of yes, and of yes or unsure. */
export function read({questions, rules, weighty}: Compiled, saidYes: Bits, saidMaybe: Bits): Reading {
  let applies = -1n;
  // Gates point backwards only, so one pass in asking order masks them all.
  for (const {gate, bits} of questions) if (gate && !holds(gate, saidMaybe & applies)) applies &= ~bits;
  const yes = saidYes & applies;
  const maybe = saidMaybe & applies;
  const statuses = rules.map(({when}): Status | undefined =>
    when && holds(when, maybe) ? (holds(when, yes) ? 'present' : 'suspected') : undefined,
  );
  let top: Partial<Asked> = {};
  rules.forEach(({asked}, at) => {
    const match = asked?.[statuses[at]!];
    if (match && rank(match) > rank(top)) top = match;
  });
  if (!top.urgency && maybe & ~yes & weighty) top = {urgency: 'monitor', by: usualBy.monitor};
  return {applies, yes, maybe, statuses, top};
}

// Greater for the more urgent, and within an urgency for the sooner.
const rank = ({urgency, by}: Partial<Asked>): number => levelOf(urgency) * bys.length - bys.indexOf(by!);
