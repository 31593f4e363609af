// What a part measured, and what of it is kept in results/<part>.json for docs/performance.md.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/**
 * @typedef {object} PartResults
 * @property {string} about what was compared and how
 * @property {string[] | Record<string, string>} packages names of the packages that took part, none or several; with
 *   their versions where they are installed elsewhere
 * @property {Table[]} tables all figures, printed and not kept
 * @property {Table} [beside] the one that is kept
 * @property {{what: string, at?: string, measured: number, sign: '≤' | '≥', limit: number, met: boolean, why?: string}[]} goals
 *   at: the condition, where there are several; why: what was tried, where it is not met
 *
 * @typedef {{title: string, columns: string[], rows: (string | number)[][]}} Table
 */

const folder = new URL('results/', import.meta.url);

/** The exact versions of some of the packages that are compared. */
export function versionsOf(names) {
  const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, dependencies[name]]));
}

/** @returns {(Omit<PartResults, 'tables' | 'packages'> & {title: string, date: string, machine: object})[]} of every part that was measured */
export const readResults = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

export async function writeResults(part, results) {
  const path = fileURLToPath(new URL(`${part}.json`, folder));
  writeFileSync(path, await formatted(path, JSON.stringify(results)));
}

/** A text as the formatter wants it in that file. */
export const formatted = async (path, text) => format(text, {...(await resolveConfig(path)), filepath: path});
