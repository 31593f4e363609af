import type {Rulebook} from './rulebook.js';

/** Everything that a rulebook says. */
const parts = [
  'id',
  'version',
  'date',
  'questions',
  'redFlags',
  'limits',
  'cautions',
  'explanations',
  'evidence',
  'places',
  'noExerciseWith',
  'strengthOnlyWith',
  'commonQuestions',
] as const satisfies readonly (keyof Rulebook)[];

/** Sixteen hexadecimal digits (FNV-1a) that change with anything the rulebook says. Not a cryptographic hash. */
export function fingerprint(rulebook: Rulebook): string {
  const said = JSON.stringify(
    parts.map((part) => rulebook[part]),
    sortedKeys,
  );
  let hash = 0xcbf29ce484222325n;
  for (const character of said)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0)!)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  Object(value) === value && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value as object).sort())
    : value;
