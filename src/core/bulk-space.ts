import type {Answers, Reply} from './answers.js';
import {evaluatePlanes, type CompiledMany} from './bulk-evaluate.js';
import {LANES, WORDS} from './bulk-program.js';
import type {ManyResults} from './bulk-results.js';
import {PLANES, planesOf, type Planes} from './bulk-rows.js';
import {OPEN, type EncodedAnswers} from './compile.js';
import {refuse, show} from './input-error.js';
import {SUSPECTED} from './strength.js';

/**
 * A whole space of answers: one choice is taken of each part, and every combination of choices is a state. States are
 * numbered from 0; the choices of the first part change fastest.
 */
export type AnswerSpace = readonly (readonly Answers[])[];

/** Results of states that follow one another. */
export interface SpaceResults extends ManyResults {
  /** The number of the state in the first row. */
  readonly from: number;
}

/** States that are evaluated together: enough that little is done for each of them alone. */
const TOGETHER = 1024;

/** The space of every combination of some replies to some findings; `open` leaves a finding as it was before. */
export const combinations = (
  findings: readonly string[],
  replies: readonly (Reply | 'open')[] = ['no', 'unsure', 'yes'],
): AnswerSpace =>
  findings.map((finding) => replies.map((reply): Answers => (reply === 'open' ? {} : {[finding]: reply})));

/** How many states a space has. */
export const sizeOf = (space: AnswerSpace): number =>
  space.reduce((size, choices) => size * choices.length, 1);

/** The answers of a state, by its number. */
export function answersAt(space: AnswerSpace, state: number, before: Answers = {}): Answers {
  return Object.assign({}, before, ...choicesAt(space, state)) as Answers;
}

/** The choice of each part in a state. */
function choicesAt<T>(parts: readonly (readonly T[])[], state: number): readonly T[] {
  let rest = state;
  return parts.map((choices) => {
    const choice = choices[rest % choices.length]!;
    rest = Math.floor(rest / choices.length);
    return choice;
  });
}

/** The findings that some choice of a part decides, each once. */
const namedBy = (choices: readonly Answers[]): readonly string[] => [
  ...new Set(choices.flatMap((choice) => Object.keys(choice))),
];

/**
 * `evaluate()` for every state of a space, some thousand states at a time, in their order.
 * @param before what is said to the findings that the space does not decide
 * @throws {InputError} for a finding or reply that the rulebook does not know, and for a finding of two parts.
 */
export function* evaluateSpace(
  many: CompiledMany,
  space: AnswerSpace,
  before: Answers = {},
): Generator<SpaceResults, void, undefined> {
  refuse('space', findingsOfTwoParts(space));
  const {compiled} = many;
  const width = compiled.findings.length;
  const unsaid = compiled.encode(before);
  const parts = space.map((choices): Part => {
    const encoded = choices.map((choice) =>
      compiled.encode(choice).map((code, finding) => (code === OPEN ? unsaid[finding]! : code)),
    );
    return {
      findings: namedBy(choices).map((finding) => compiled.findings.indexOf(finding)),
      choices: encoded,
    };
  });
  const cut = innerParts(space);
  const outer = parts.slice(cut);
  const first = compiled.encode(answersAt(space, 0, before));
  const table = planesOf(compiled, rowsOf(parts.slice(0, cut), first));
  const states = sizeOf(space.slice(cut));
  for (let state = 0; state < states; state++) {
    const said = choicesAt(
      outer.map(({choices}) => choices),
      state,
    ).flatMap((choice, part) => outer[part]!.findings.map((finding) => [finding, choice[finding]!] as const));
    yield {...evaluatePlanes(many, withSaid(table, width, said)), from: state * table.count};
  }
}

interface Part {
  /** By their index. */
  readonly findings: readonly number[];
  readonly choices: readonly EncodedAnswers[];
}

/** How many parts from the first on are combined beforehand. */
function innerParts(space: AnswerSpace): number {
  let size = 1;
  const cut = space.findIndex(({length}) => {
    const isEnough = size >= LANES && size * length > TOGETHER;
    size *= length;
    return isEnough;
  });
  return cut < 0 ? space.length : cut;
}

/** A row for every combination. */
function rowsOf(parts: readonly Part[], first: EncodedAnswers): Uint8Array {
  let rows: readonly EncodedAnswers[] = [first];
  for (const {findings, choices} of parts)
    rows = choices.flatMap((choice) =>
      rows.map((row) => {
        const changed = row.slice();
        for (const finding of findings) changed[finding] = choice[finding]!;
        return changed;
      }),
    );
  const all = new Uint8Array(rows.length * first.length);
  rows.forEach((row, at) => all.set(row, at * first.length));
  return all;
}

/** The planes with one code for a finding in every row. Changes the words in place. */
function withSaid(planes: Planes, width: number, said: readonly (readonly [number, number])[]): Planes {
  const {words, count} = planes;
  let {isUnsure, isOpen} = planes;
  for (const [finding, code] of said) {
    isUnsure ||= code === SUSPECTED;
    isOpen ||= code === OPEN;
    for (let block = 0; block < Math.ceil(count / LANES); block++) {
      const low = (block * width + finding) * PLANES;
      for (let word = low; word < low + WORDS; word++) {
        words[word] = -(code & 1);
        words[word + WORDS] = -(code >> 1);
      }
    }
  }
  return {count, words, isUnsure, isOpen};
}

function findingsOfTwoParts(space: AnswerSpace): readonly string[] {
  const partOf = new Map<string, number>();
  return space.flatMap((choices, part) =>
    namedBy(choices).flatMap((finding) => {
      const other = partOf.get(finding);
      partOf.set(finding, part);
      return other === undefined
        ? []
        : [`${show(finding)} is in the parts ${other} and ${part}: allowed is one`];
    }),
  );
}
