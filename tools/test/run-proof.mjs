// `npm run proof`: shows what the project promises, section by section, prints all of it, and writes docs/proof.md.
// `npm run proof -- <section> …` runs some of them; the others keep the figures of their last run.
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, parse} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {BROWSER_TITLES, browserPath} from '../browsers/find-browser.mjs';
import {ensureInstalled} from '../install-packages.mjs';
import {markdownTable, proofPage} from './proof-page.mjs';
import {runInTurn, runNode} from '../run-command.mjs';

/**
 * A section is a file in tools/proof that exports this. It is found by being there.
 * @typedef {object} Section
 * @property {string} title
 * @property {number} order the place of the section on the page
 * @property {() => Promise<Result>} run
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} summary sentences or items; the first, as Markdown, stands on the page
 * @property {{head: string[], rows: (string | number)[][]}} [table]
 * @property {Record<string, string>} [versions] of the browsers and tools that were used, by name
 */

const FIGURES = 'docs/proof.json';
const PAGE = 'docs/proof.md';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
for (const kind of Object.keys(BROWSER_TITLES)) browserPath(kind);

async function sections() {
  const files = readdirSync('tools/proof').filter((file) => file.endsWith('.mjs'));
  const found = await Promise.all(
    files.map(async (file) => ({
      name: parse(file).name,
      ...(await import(pathToFileURL(`tools/proof/${file}`))),
    })),
  );
  return found.sort((left, right) => left.order - right.order);
}

/** Runs one section in a process of its own; one that breaks off has failed. */
async function runSection({name, title}) {
  const folder = mkdtempSync(join(tmpdir(), 'pop-proof-'));
  const file = join(folder, 'section.json');
  const began = performance.now();
  const {output} = await runNode(['tools/test/run-proof-section.mjs', name, file]);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const result = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {passed: 0, failed: 1, summary: ['Broke off.']};
  rmSync(folder, {recursive: true});
  // Nothing that ran is nothing that was shown.
  if (result.passed + result.failed === 0) result.failed = 1;
  const {passed, failed, summary, table, versions} = result;
  console.log(`\n== ${title}\n${output.trimEnd()}`);
  for (const line of summary) console.log(line);
  if (table) console.log(markdownTable(table));
  console.log(`${passed} passed, ${failed} failed, ${seconds} s`);
  const date = new Date().toISOString().slice(0, 10);
  const used = {Node: process.versions.node, ...versions};
  return [name, {date, seconds, passed, failed, shown: summary[0], versions: used}];
}

const known = await sections();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.some((section) => section.name === name));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${known.map(({name}) => name).join(', ')}`);
  process.exit(1);
}

if ((await runInTurn([['tools/build/build.mjs']])) !== 0) process.exit(1);

const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
const all = {...before};
const write = async (path, text) => {
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
};
async function writeAll() {
  const kept = known.filter(({name}) => all[name]).map(({name}) => [name, all[name]]);
  await write(FIGURES, JSON.stringify(Object.fromEntries(kept)));
  await write(PAGE, proofPage(known, all));
}

// A section computes on one core. The longest begin first, so that none is left to run alone at the end.
const waiting = known
  .filter(({name}) => asked.length === 0 || asked.includes(name))
  .sort(
    (left, right) => (before[right.name]?.seconds ?? Infinity) - (before[left.name]?.seconds ?? Infinity),
  );
const now = [];
async function runWaiting() {
  for (let section = waiting.shift(); section; section = waiting.shift()) {
    const [name, result] = await runSection(section);
    all[name] = result;
    now.push([name, result]);
  }
}
const started = performance.now();
await Promise.all(Array.from({length: availableParallelism()}, runWaiting));
await writeAll();

const failed = now.reduce((sum, [, section]) => sum + section.failed, 0);
const passed = now.reduce((sum, [, section]) => sum + section.passed, 0);
console.log(`\n${passed} passed, ${failed} failed, ${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = failed > 0 ? 1 : 0;
