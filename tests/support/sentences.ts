/** One string of a text, and where it stands: `questions.age.ask`. */
export interface Said {
  readonly path: string;
  readonly words: string;
}

/** Every string in a part of a text, however deep. */
export const stringsIn = (part: unknown, path = ''): readonly Said[] =>
  typeof part === 'string'
    ? [{path, words: part}]
    : Object.entries(part as object).flatMap(([key, each]) => stringsIn(each, path ? `${path}.${key}` : key));

/** The sentences of a string; a label without a full stop is one. */
export const sentencesOf = (said: string): readonly string[] =>
  said
    .split(/(?<=[.?!])[”)]?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\w/.test(sentence));

/** Words as a reader counts them; a number and a placeholder are one each. */
export const wordsOf = (said: string): readonly string[] =>
  said.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu) ?? [];
