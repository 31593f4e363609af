import {en} from '../../src/text/en.js';
import type {Text} from '../../src/text/text.js';

const doubled: Readonly<Record<string, string>> = {a: 'āa', e: 'ēe', i: 'īi', o: 'ōo', u: 'ūu', y: 'ÿy'};

/** A sentence at least 40 % longer, which one can still read; what stands in braces stays. */
export function longer(sentence: string): string {
  const parts = sentence.split(/(\{\w+\})/);
  const long = parts
    .map((part, at) => (at % 2 ? part : part.replace(/[aeiouy]/g, (vowel) => doubled[vowel] ?? vowel)))
    .join('');
  const missing = Math.ceil(sentence.length * 1.4) - long.length;
  return missing > 0 ? `${long} ${'lōoreem '.repeat(missing).slice(0, missing)}`.trim() : long;
}

/** Every ninth sentence of a record is left out, so that English has to step in. Lists stay whole. */
function translate(value: unknown, count: {sentences: number}): unknown {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map((item: unknown) => translate(item, count));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      const missing = typeof part === 'string' && ++count.sentences % 9 === 0;
      // Names of a grade and of a drawing are no words.
      if (key === 'grade' || key === 'picture') return [[key, part]];
      return missing ? [] : [[key, translate(part, count)]];
    }),
  );
}

/** A second language, made from English by program: longer, from right to left, and with sentences missing. */
export const generated: Text = {
  ...(translate({interface: en.interface, rulebook: en.rulebook}, {sentences: 0}) as Pick<
    Text,
    'interface' | 'rulebook'
  >),
  lang: 'ar',
  dir: 'rtl',
};
