// `npm run proof`: shows what the project promises, section by section, and writes docs/proof.md with the figures.
// `npm run proof -- <section> …` runs some of them; the others keep the figures of their last run.
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parse} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {ensureInstalled} from './install-packages.mjs';
import {proofPage} from './proof-page.mjs';

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
 * @property {string[]} summary sentences or items, as Markdown
 * @property {{head: string[], rows: (string | number)[][]}} [table]
 * @property {Record<string, unknown>} [figures] for programs, kept in docs/proof.json
 * @property {Record<string, string>} [versions] of the browsers and tools that were used, by name
 */

const FIGURES = 'docs/proof.json';
const PAGE = 'docs/proof.md';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();

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

/** Runs one section; one that throws has failed. */
async function runSection({name, title, order, run}) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const result = await run().catch((error) => {
    console.error(error);
    return {passed: 0, failed: 1, summary: [`Broke off: ${error.message}`]};
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const {passed, failed, summary} = result;
  for (const line of summary) console.log(line);
  console.log(`${passed} passed, ${failed} failed, ${seconds} s`);
  // Nothing that ran is nothing that was shown.
  const proven = passed > 0 || failed > 0 ? result : {...result, failed: 1};
  const versions = {Node: process.versions.node, ...result.versions};
  const date = new Date().toISOString().slice(0, 10);
  return [name, {title, order, date, seconds, cores: availableParallelism(), ...proven, versions}];
}

const known = await sections();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.some((section) => section.name === name));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${known.map(({name}) => name).join(', ')}`);
  process.exit(1);
}

const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
const now = [];
for (const section of known)
  if (asked.length === 0 || asked.includes(section.name)) now.push(await runSection(section));

const all = {...before, ...Object.fromEntries(now)};
const kept = known.flatMap(({name}) => (all[name] ? [[name, all[name]]] : []));
const write = async (path, text) => {
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
};
await write(FIGURES, JSON.stringify(Object.fromEntries(kept)));
await write(PAGE, proofPage(kept, known));

const failed = now.reduce((sum, [, section]) => sum + section.failed, 0);
const passed = now.reduce((sum, [, section]) => sum + section.passed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
