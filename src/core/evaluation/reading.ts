import {OPEN, type Demand, type Compiled, type EncodedAnswers} from './compile.js';
import {strengthOf, SUSPECTED, type Strength, type Strengths} from './strength.js';
import {levelOf, usualBy} from '../urgency.js';

/** How a rule holds: with yes replies alone, or with the help of an unsure one. */
export type Status = 'present' | 'suspected';

/** The status of a rule of each strength. */
export const statusOf = [undefined, 'suspected', 'present'] as const;

/** Answers with every open finding decided one way, and with what does not apply masked out. */
export interface Reading {
  /** Of every question, in asking order. */
  readonly applies: readonly boolean[];
  /** Of every finding; 0 where its question does not apply. */
  readonly findings: Strengths;
  /** Of every rule, in their order. */
  readonly rules: Strengths;
  /** What the soonest match at the highest urgency asks for. Of equals, the first in the order of the rules. */
  readonly top: Partial<Demand>;
  /** Position in `urgencies` of the highest urgency without the gentle red flags; -1 for none. */
  readonly calmLevel: number;
}

/** Reads the answers with every open finding taken as `openAs`: 0 is no, the best; 2 is yes, the worst. */
export function read(
  {findings: {length}, questions, rules, weighty}: Compiled,
  encoded: EncodedAnswers,
  openAs: Strength,
): Reading {
  const findings = new Uint8Array(length);
  // Gates point backwards only, so one pass in asking order masks them all.
  const applies = questions.map(({gate, findings: own}) => {
    const isAsked = !gate || strengthOf(gate, findings) > 0;
    if (isAsked)
      for (const finding of own) {
        const reply = encoded[finding]!;
        findings[finding] = reply === OPEN ? openAs : reply;
      }
    return isAsked;
  });
  const strengths = new Uint8Array(rules.length);
  let top: Partial<Demand> = {};
  let highest = -Infinity;
  // Stryker disable next-line BooleanLiteral: asked only where something matched, which sets it
  let topIsGentle = false;
  let onlyGentle = true;
  // Stryker disable next-line UnaryOperator: anything below soon is as good
  let calmLevel = -1;
  for (let index = 0; index < rules.length; index++) {
    const {when, demands, gentle, list} = rules[index]!;
    const strength = strengthOf(when, findings);
    strengths[index] = strength;
    const match = demands[strength];
    if (!match) continue;
    // Stryker disable next-line EqualityOperator: a rank holds the place of its rule, so no two rules have the same
    if (match.rank > highest) {
      top = match.demand;
      highest = match.rank;
      topIsGentle = gentle === true;
    }
    if (gentle) continue;
    calmLevel = Math.max(calmLevel, levelOf(match.demand.urgency));
    if (list === 'redFlags') onlyGentle = false;
  }
  // A gentle red flag may send nobody anywhere at leisure, where another one asks for something too.
  if (topIsGentle && !onlyGentle) top = {...top, where: undefined};
  if (!top.urgency && weighty.some((finding) => findings[finding] === SUSPECTED))
    top = {urgency: 'monitor', by: usualBy.monitor};
  return {applies, findings, rules: strengths, top, calmLevel};
}
