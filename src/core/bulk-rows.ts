import {LANES, WORDS} from './bulk-program.js';
import {OPEN, type Compiled} from './compile.js';
import {refuse, show} from './input-error.js';

/** Many sets of answers, each a bit of every word. */
export interface Planes {
  /** How many sets of answers. */
  readonly count: number;
  /** For each 128 of them, for each finding: four words of the low bits of their codes, four of the high bits. */
  readonly words: Int32Array;
  /** Something is `unsure`. */
  readonly isUnsure: boolean;
  /** Something is open. */
  readonly isOpen: boolean;
}

/** Words that a finding has in the planes of 128 rows. */
export const PLANES = 2 * WORDS;

/** How many wrong bytes are named. */
const NAMED = 10;

// Four codes are read at once, each in a byte.
const GROUP = 4;
const CODES = 0x03030303;
const EVEN = 0x55555555;

/**
 * Turns rows of codes into planes.
 * @throws {InputError} naming the row and the finding of every wrong byte (the first ten), and what is allowed.
 */
export function planesOf({findings}: Compiled, rows: Uint8Array): Planes {
  const width = findings.length;
  const problem = shapeProblem(rows, width);
  refuse('rows', problem ? [problem] : []);
  const count = rows.length / (width || 1);
  const blocks = Math.ceil(count / LANES);
  const words = new Int32Array(blocks * width * PLANES);
  const seen: Seen = {wrong: 0, unsure: 0, open: 0};
  // Four codes are read together, so a row that is shorter, or a block with too few rows, is read from a copy.
  const stride = Math.max(width, GROUP);
  const copy = new Uint8Array(LANES * stride);
  const copied = new DataView(copy.buffer);
  const given = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  for (let block = 0; block < blocks; block++) {
    const from = block * LANES * width;
    const isWhole = stride === width && (block + 1) * LANES <= count;
    if (!isWhole) {
      copy.fill(0);
      for (let row = 0; row < LANES; row++)
        copy.set(rows.subarray(from + row * width, from + (row + 1) * width), row * stride);
    }
    for (let finding = 0; finding < width; finding += GROUP) {
      // The last four of a row, even if some of them are read a second time: never beyond it.
      const first = Math.max(0, Math.min(finding, width - GROUP));
      const to = (block * width + first) * PLANES;
      turn(isWhole ? given : copied, (isWhole ? from : 0) + first, stride, words, to, seen);
    }
  }
  if (seen.wrong & ~CODES) refuse('rows', wrongBytes(rows, findings));
  return {count, words, isUnsure: seen.unsure !== 0, isOpen: seen.open !== 0};
}

/** The bits of all codes; not zero where an unsure reply, or an open finding, was seen. */
interface Seen {
  wrong: number;
  unsure: number;
  open: number;
}

/** Turns four findings of 128 rows, eight rows at a time. */
function turn(view: DataView, from: number, stride: number, words: Int32Array, to: number, seen: Seen): void {
  let at = from;
  let wrong = 0;
  let unsure = 0;
  let open = 0;
  for (let eight = 0; eight < LANES / 8; eight++) {
    let even = 0;
    let odd = 0;
    for (let shift = 0; shift < 8; shift += 2) {
      const one = view.getInt32(at, true);
      const other = view.getInt32(at + stride, true);
      wrong |= one | other;
      even |= one << shift;
      odd |= other << shift;
      at += 2 * stride;
    }
    // Of each of the four findings a byte, with a bit for each of the eight rows.
    const lows = (even & EVEN) | ((odd & EVEN) << 1);
    const highs = ((even >>> 1) & EVEN) | (odd & ~EVEN);
    unsure |= lows & ~highs;
    open |= lows & highs;
    // A row of fewer findings has no bits for the others.
    const place = (eight & 3) * 8;
    put(words, to + (eight >> 2), lows, place);
    put(words, to + (eight >> 2) + WORDS, highs, place);
  }
  seen.wrong |= wrong;
  seen.unsure |= unsure;
  seen.open |= open;
}

/** Puts each byte of four into the plane of another finding. */
function put(words: Int32Array, to: number, four: number, place: number): void {
  words[to]! |= (four & 255) << place;
  words[to + PLANES]! |= ((four >>> 8) & 255) << place;
  words[to + 2 * PLANES]! |= ((four >>> 16) & 255) << place;
  words[to + 3 * PLANES]! |= (four >>> 24) << place;
}

const shapeProblem = (rows: unknown, width: number): string | undefined => {
  if (!(rows instanceof Uint8Array)) return `${show(rows)}: allowed is a Uint8Array`;
  return rows.length === 0 || rows.length % width === 0
    ? undefined
    : `${rows.length} bytes: allowed are rows of ${width}, one byte for each finding`;
};

function wrongBytes(rows: Uint8Array, findings: readonly string[]): readonly string[] {
  const problems: string[] = [];
  let more = 0;
  rows.forEach((byte, at) => {
    if (byte <= OPEN) return;
    if (problems.length === NAMED) more++;
    else
      problems.push(
        `row ${Math.floor(at / findings.length)}, ${show(findings[at % findings.length])}: ${byte}; ` +
          'allowed are 0 (no), 1 (unsure), 2 (yes), 3 (open)',
      );
  });
  return more ? [...problems, `and ${more} more`] : problems;
}
