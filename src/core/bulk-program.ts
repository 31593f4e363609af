import type {Compiled} from './compile.js';
import type {Way} from './strength.js';
import {levelOf, urgencies} from './urgency.js';

/** Words of a register: that many steps are taken at once, because to read what a step does costs more than to do it. */
export const WORDS = 4;
/** How many sets of answers share a register: each has a bit of it. */
export const LANES = 32 * WORDS;

// What a step does with two registers.
const OR = 0;
const AND = 1;
/** Like AND, but asks whether the second holds at least perhaps: a gate that is unsure opens its question. */
const GATE = 2;

/** Registers before the steps: what never holds, what always holds, then the findings as they were said. */
const NEVER = 0;
export const ALWAYS = 1;
export const SAID = 2;

/** By what a step does: with this register first, the second is what comes out. */
const NOTHING_TO_DO = [NEVER, ALWAYS];

/**
 * A rulebook as a list of steps, each of which combines two registers into the next one. A register has a bit for each of
 * 128 sets of answers, so each step is taken for all of them at once.
 */
export interface Program {
  /** Number of the register that the first step writes. */
  readonly first: number;
  /** Three numbers for each step: what it does, and with which two registers. */
  readonly steps: Int32Array;
  /** Of every question, the register of its gate. */
  readonly gates: readonly number[];
  /** Of every finding, the register in which it counts only where its question applies. */
  readonly findings: Int32Array;
  /** Of every rule. */
  readonly rules: Int32Array;
  /** By level, the registers of the rules that ask for it when they are present, and when they are at least suspected. */
  readonly present: readonly Int32Array[];
  readonly possible: readonly Int32Array[];
}

/** A condition is as strong as its strongest way, a way as its weakest finding: OR and AND, the same in every reading. */
export function programOf({findings, questions, rules}: Compiled): Program {
  const first = SAID + findings.length;
  const steps: number[] = [];
  const known = new Map<string, number>();
  // What several conditions have in common is worked out once.
  const step = (what: number, one: number, other: number): number => {
    if (one === NOTHING_TO_DO[what]) return other;
    const key = [what, one, other].join();
    const register = known.get(key) ?? first + steps.length / 3;
    if (!known.has(key)) steps.push(what, one, other);
    known.set(key, register);
    return register;
  };
  const counted = Int32Array.from(findings, (_, finding) => SAID + finding);
  const together = (way: Way): number =>
    way.map((finding) => counted[finding]!).reduce((one, other) => step(AND, one, other), ALWAYS);
  const condition = (ways: readonly Way[]): number =>
    ways.map(together).reduce((one, other) => step(OR, one, other), NEVER);
  // Gates point backwards only: what a gate names is counted before it is used.
  const gates = questions.map(({gate, findings: own}) => {
    if (!gate) return ALWAYS;
    const register = condition(gate);
    for (const finding of own) counted[finding] = step(GATE, SAID + finding, register);
    return register;
  });
  const registers = Int32Array.from(rules, ({when = []}) => condition(when));
  const asking = (status: number) =>
    urgencies.map((_, level) =>
      registers.filter((_register, at) => levelOf(rules[at]!.asked[status]?.asked.urgency) === level),
    );
  return {
    first,
    steps: Int32Array.from(steps),
    gates,
    findings: counted,
    rules: registers,
    present: asking(2),
    possible: asking(1),
  };
}

/**
 * Takes every step for 128 sets of answers.
 * @param registers the first ones filled, the others to be written
 * @param perhaps the registers of the same reading for what holds at least perhaps; may be the same
 */
export function runProgram({first, steps}: Program, registers: Int32Array, perhaps: Int32Array): void {
  let to = first * WORDS;
  for (let at = 0; at < steps.length; at += 3) {
    const what = steps[at];
    const one = steps[at + 1]! * WORDS;
    const other = steps[at + 2]! * WORDS;
    if (what === OR) {
      registers[to] = registers[one]! | registers[other]!;
      registers[to + 1] = registers[one + 1]! | registers[other + 1]!;
      registers[to + 2] = registers[one + 2]! | registers[other + 2]!;
      registers[to + 3] = registers[one + 3]! | registers[other + 3]!;
    } else {
      const from = what === AND ? registers : perhaps;
      registers[to] = registers[one]! & from[other]!;
      registers[to + 1] = registers[one + 1]! & from[other + 1]!;
      registers[to + 2] = registers[one + 2]! & from[other + 2]!;
      registers[to + 3] = registers[one + 3]! & from[other + 3]!;
    }
    to += WORDS;
  }
}
