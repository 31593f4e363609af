// What a part measured, as it is kept in results/<part>.json.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/**
 * @typedef {object} PartResults
 * @property {string[]} about paragraphs: what was compared and how
 * @property {string[] | Record<string, string>} packages names of the packages that took part, none or several; with
 *   their versions where they are installed elsewhere
 * @property {{title: string, columns: string[], rows: (string | number)[][], note?: string}[]} tables
 * @property {{what: string, measured: number, sign: '≤' | '≥', limit: number, met: boolean, why?: string}[]} goals
 *   why: what was tried, where it is not met
 */

const folder = new URL('results/', import.meta.url);

/** The exact versions of some of the packages that are compared. */
export function versionsOf(names) {
  const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, dependencies[name]]));
}

/** @returns {(PartResults & {part: string, title: string, machine: object})[]} of every part that was measured */
export const readResults = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      part: file.replace('.json', ''),
      ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    }));

export const writeResults = (part, results) =>
  writeFormatted(new URL(`${part}.json`, folder), JSON.stringify(results));

/** Writes a text as the formatter wants it. */
export async function writeFormatted(url, text) {
  const options = await resolveConfig(url);
  writeFileSync(url, await format(text, {...options, filepath: url.pathname}));
}
