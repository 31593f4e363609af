import {ALWAYS, LANES, runProgram, SAID, WORDS, type Program} from './bulk-program.js';
import {Levels} from './bulk-levels.js';
import type {ManyReading, ManyResults} from './bulk-results.js';
import {PLANES, type Planes} from './bulk-rows.js';
import type {Compiled} from './compile.js';
import type {Way} from './strength.js';

/** A rulebook made ready for many sets of answers at once. */
export interface CompiledMany {
  /** Findings and rules by their index, and `encode()`. */
  readonly compiled: Compiled;
  readonly program: Program;
}

/** The registers of one reading: what holds for certain, and what holds at least perhaps. */
interface Registers {
  readonly sure: Int32Array;
  readonly perhaps: Int32Array;
}

/** `evaluate()` for every row of the planes. */
export function evaluatePlanes(
  {compiled, program}: CompiledMany,
  {count, words, isUnsure, isOpen}: Planes,
): ManyResults {
  const {findings, questions, weighty} = compiled;
  const blocks = Math.ceil(count / LANES);
  const low = readingOf(compiled, blocks, isUnsure);
  const lowRegisters = registersOf(program, isUnsure);
  const urgency = new Int8Array(blocks * LANES);
  // Where nothing is open both readings are the same.
  const high = isOpen ? readingOf(compiled, blocks, isUnsure) : low;
  const highRegisters = isOpen ? registersOf(program, isUnsure) : lowRegisters;
  const atMost = isOpen ? new Int8Array(blocks * LANES) : urgency;
  const open = new Int32Array(WORDS);
  const none = new Int32Array(WORDS);
  const levels = new Levels(program);
  for (let block = 0; block < blocks; block++) {
    const said = block * findings.length * PLANES;
    load(words, said, findings.length, lowRegisters, highRegisters);
    const take = (registers: Registers, reading: ManyReading): void => {
      runProgram(program, registers.perhaps, registers.perhaps);
      if (isUnsure) runProgram(program, registers.sure, registers.perhaps);
      keepRules(program.rules, registers.sure, reading.present, block);
      if (isUnsure) {
        keepRules(program.rules, registers.perhaps, reading.possible, block);
        keepUnsure(weighty, program.findings, registers, reading.unsure, block);
      }
      levels.reach(registers.sure, registers.perhaps, reading.unsure, block);
    };
    take(lowRegisters, low);
    if (isOpen) findOpen(words, said, questions, program.gates, lowRegisters.perhaps, open);
    levels.write(urgency, block, none, open);
    if (!isOpen) continue;
    take(highRegisters, high);
    levels.write(atMost, block, open, none);
  }
  for (const reading of new Set([low, high])) clearAfter(reading, count, compiled.rules.length);
  return {compiled, count, urgency: urgency.subarray(0, count), atMost: atMost.subarray(0, count), low, high};
}

function readingOf({rules}: Compiled, blocks: number, isUnsure: boolean): ManyReading {
  const present = new Int32Array(blocks * rules.length * WORDS);
  return {
    present,
    // Without an unsure reply nothing is suspected.
    possible: isUnsure ? new Int32Array(present.length) : present,
    unsure: new Int32Array(blocks * WORDS),
  };
}

function registersOf({first, steps}: Program, isUnsure: boolean): Registers {
  const make = (): Int32Array =>
    new Int32Array((first + steps.length / 3) * WORDS).fill(-1, ALWAYS * WORDS, SAID * WORDS);
  const sure = make();
  return {sure, perhaps: isUnsure ? make() : sure};
}

/** Sets what was said to each finding, by the low and the high bits of the codes: no 00, unsure 01, yes 10, open 11. */
function load(words: Int32Array, said: number, width: number, low: Registers, high: Registers): void {
  let from = said;
  for (let finding = SAID; finding < SAID + width; finding++, from += PLANES)
    for (let word = 0; word < WORDS; word++) {
      const lows = words[from + word]!;
      const highs = words[from + WORDS + word]!;
      const register = finding * WORDS + word;
      low.sure[register] = highs & ~lows;
      if (low.perhaps !== low.sure) low.perhaps[register] = lows ^ highs;
      if (high === low) continue;
      high.sure[register] = highs;
      if (high.perhaps !== high.sure) high.perhaps[register] = lows | highs;
    }
}

function keepRules(rules: Int32Array, registers: Int32Array, kept: Int32Array, block: number): void {
  let to = block * rules.length * WORDS;
  for (let rule = 0; rule < rules.length; rule++, to += WORDS) {
    const from = rules[rule]! * WORDS;
    kept[to] = registers[from]!;
    kept[to + 1] = registers[from + 1]!;
    kept[to + 2] = registers[from + 2]!;
    kept[to + 3] = registers[from + 3]!;
  }
}

/** The rows in which some reply that matters is unsure. */
function keepUnsure(
  weighty: Way,
  findings: Int32Array,
  {sure, perhaps}: Registers,
  kept: Int32Array,
  block: number,
): void {
  for (let word = 0; word < WORDS; word++) {
    let rows = 0;
    for (let at = 0; at < weighty.length; at++) {
      const register = findings[weighty[at]!]! * WORDS + word;
      rows |= perhaps[register]! & ~sure[register]!;
    }
    kept[block * WORDS + word] = rows;
  }
}

/** Sets the rows in which a finding is open whose question applies. */
function findOpen(
  words: Int32Array,
  said: number,
  questions: Compiled['questions'],
  gates: readonly number[],
  perhaps: Int32Array,
  open: Int32Array,
): void {
  for (let word = 0; word < WORDS; word++) {
    let rows = 0;
    for (let at = 0; at < questions.length; at++) {
      let own = 0;
      for (const finding of questions[at]!.findings) {
        const plane = said + finding * PLANES + word;
        own |= words[plane]! & words[plane + WORDS]!;
      }
      rows |= own & perhaps[gates[at]! * WORDS + word]!;
    }
    open[word] = rows;
  }
}

/** Clears the bits after the last row: there are no answers there. */
function clearAfter({present, possible, unsure}: ManyReading, count: number, rules: number): void {
  const last = Math.floor(count / LANES) * WORDS;
  const own = Int32Array.from({length: WORDS}, (_, word) => {
    const rows = (count % LANES) - word * 32;
    return 2 ** Math.min(32, Math.max(0, rows)) - 1;
  });
  const clear = (words: Int32Array, from: number): void =>
    words.subarray(from).forEach((word, at, rest) => {
      rest[at] = word & own[at % WORDS]!;
    });
  clear(unsure, last);
  clear(present, last * rules);
  clear(possible, last * rules);
}
