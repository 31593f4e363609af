// `npm run proof`: shows what the project promises, section by section, prints all of it, and writes docs/proof.md.
// `npm run proof -- <section> …` runs some of them; the others keep the figures of their last run.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parse} from 'node:path';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {blocks, table} from '../docs/markdown.mjs';
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
 * @property {string} shown what was tried, as Markdown, for the page
 * @property {string[]} [details] printed, and not kept
 * @property {Record<string, string>} [versions] of the browsers and tools that were used, by name
 */

const FIGURES = 'docs/proof.json';
const PAGE = 'docs/proof.md';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const found = await Promise.all(
  readdirSync('tools/proof').map(async (file) => ({
    name: parse(file).name,
    ...(await import(`../proof/${file}`)),
  })),
);
const sections = found.sort((left, right) => left.order - right.order);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !sections.some((section) => section.name === name));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${sections.map(({name}) => name).join(', ')}`);

/** The figures of each section, by its name; those of a section that does not run stay. */
const figures = JSON.parse(readFileSync(FIGURES, 'utf8'));

/** Runs one section in a process of its own; one that breaks off, or in which nothing ran, has failed. */
async function runSection({name, title}) {
  const began = performance.now();
  const {status, output} = await runNode(['tools/test/run-proof-section.mjs', name]);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const lines = output.trim().split('\n');
  const broken = {passed: 0, failed: 1, shown: 'Broke off.'};
  const {passed, failed, shown, details = [], versions} = status === 0 ? JSON.parse(lines.pop()) : broken;
  figures[name] = {
    date: new Date().toISOString().slice(0, 10),
    seconds,
    passed,
    failed: passed + failed === 0 ? 1 : failed,
    shown,
    versions: {Node: process.versions.node, ...versions},
  };
  const count = `${passed} passed, ${failed} failed, ${seconds} s`;
  console.log([`\n== ${title}`, ...lines, shown, ...details, count].join('\n'));
  // Each by itself: what breaks off later loses nothing.
  await writeFigures();
}

function rowOf({name, title}) {
  const {passed, failed, seconds, date} = figures[name] ?? {};
  const minutes = Math.max(0.1, Math.round(seconds / 6) / 10);
  const last = date
    ? [passed.toLocaleString('en'), failed.toLocaleString('en'), minutes, date]
    : ['–', '–', '–', 'not run yet'];
  return [title, `\`npm run proof -- ${name}\``, ...last];
}

function page() {
  const named = Object.values(figures).flatMap(({versions}) => Object.entries(versions));
  const tools = new Set(named.map(([name, version]) => `${name} ${version}`));
  const head = ['what', 'how to run it', 'passed', 'failed', 'minutes', 'last run'];
  return blocks(
    '# What was shown, and how',
    'Written by `npm run proof`, one section for each core at a time; do not edit. A section run alone leaves the figures of the others as they were, so each has the day of its own last run. Everything that a section finds is printed.',
    table(head, sections.map(rowOf)),
    `With ${[...tools].join(', ')}.`,
    '## What was tried',
    sections
      .filter(({name}) => figures[name])
      .map(({name, title}) => `- **${title}.** ${figures[name].shown}`)
      .join('\n'),
  );
}

async function writeFigures() {
  const kept = sections.filter(({name}) => figures[name]).map(({name}) => [name, figures[name]]);
  await write(FIGURES, JSON.stringify(Object.fromEntries(kept)));
  await write(PAGE, page());
}

async function write(path, text) {
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
}

if ((await runInTurn([['tools/build/build.mjs']])) !== 0) process.exit(1);

const lastSeconds = ({name}) => figures[name]?.seconds ?? Infinity;
const chosen = sections.filter(({name}) => asked.length === 0 || asked.includes(name));
// A section computes on one core. The longest begin first, so that none is left to run alone at the end.
const waiting = chosen.toSorted((left, right) => lastSeconds(right) - lastSeconds(left));
async function runWaiting() {
  for (let section = waiting.shift(); section; section = waiting.shift()) await runSection(section);
}
await Promise.all(Array.from({length: availableParallelism()}, runWaiting));

const sum = (count) => chosen.reduce((total, {name}) => total + figures[name][count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
