import {LANES, WORDS, type Program} from './bulk-program.js';
import {EMERGENCY, MONITOR, SOON, URGENT} from './urgency.js';

// The four bits of a number as four bytes, each 0 or 1, in the order in which this machine stores the bytes of a word.
const spread = new Int32Array(
  Uint8Array.from({length: 16 * 4}, (_, at) => (Math.floor(at / 4) >> (at % 4)) & 1).buffer,
);

/** The levels of 128 rows: for each level from `monitor` on, the rows that reach it. */
export class Levels {
  readonly #reached = new Int32Array((EMERGENCY + 1) * WORDS);
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  /** @param unsure of every 128 rows, those with an unsure reply that matters, which is `monitor` at least */
  reach(sure: Int32Array, perhaps: Int32Array, unsure: Int32Array, block: number): void {
    const {present, possible} = this.#program;
    for (let word = 0; word < WORDS; word++) {
      let rows = 0;
      for (let level = EMERGENCY; level >= MONITOR; level--) {
        rows |= rowsOf(present[level]!, sure, word);
        // A suspected rule never asks for more than a present one.
        if (perhaps !== sure) rows |= rowsOf(possible[level]!, perhaps, word);
        this.#reached[level * WORDS + word] = rows;
      }
      this.#reached[MONITOR * WORDS + word]! |= unsure[block * WORDS + word]!;
    }
  }

  /**
   * Writes the levels, four rows at a time.
   * @param least the rows that are `monitor` at least
   * @param none the rows that have no level, -1, where nothing has given them one
   */
  write(to: Int8Array, block: number, least: Int32Array, none: Int32Array): void {
    const reached = this.#reached;
    const fours = new Int32Array(to.buffer, block * LANES, LANES / 4);
    for (let word = 0; word < WORDS; word++) {
      const monitor = reached[MONITOR * WORDS + word]! | least[word]!;
      const soon = reached[SOON * WORDS + word]!;
      const urgent = reached[URGENT * WORDS + word]!;
      const emergency = reached[EMERGENCY * WORDS + word]!;
      const without = none[word]! & ~monitor;
      for (let shift = 0; shift < 32; shift += 4)
        fours[word * 8 + shift / 4] =
          (spread[(monitor >>> shift) & 15]! +
            spread[(soon >>> shift) & 15]! +
            spread[(urgent >>> shift) & 15]! +
            spread[(emergency >>> shift) & 15]!) |
          (spread[(without >>> shift) & 15]! * 255);
    }
  }
}

function rowsOf(rules: Int32Array, registers: Int32Array, word: number): number {
  let rows = 0;
  for (let at = 0; at < rules.length; at++) rows |= registers[rules[at]! * WORDS + word]!;
  return rows;
}
