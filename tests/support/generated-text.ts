import {en} from '../../src/text/en.js';
import type {LanguageText} from '../../src/text/text.js';

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

/** One sentence in nine or so, always the same ones, whatever is written beside them. */
function isMissing(path: string): boolean {
  let sum = 0;
  for (const letter of path) sum += letter.charCodeAt(0);
  return sum % 9 === 0;
}

/** Some sentences of a record are left out, so that English has to step in. Lists stay whole. */
function translate(value: unknown, path = ''): unknown {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map((item: unknown) => translate(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      // Names of a grade and of a drawing are no words.
      if (key === 'grade' || key === 'picture') return [[key, part]];
      const at = `${path}.${key}`;
      return typeof part === 'string' && isMissing(at) ? [] : [[key, translate(part, at)]];
    }),
  );
}

/** A second language, made from English by program: longer, from right to left, and with sentences missing. */
export const generated: LanguageText = {
  ...(translate({interface: en.interface, rulebook: en.rulebook}) as Pick<
    LanguageText,
    'interface' | 'rulebook'
  >),
  lang: 'ar',
  dir: 'rtl',
};
