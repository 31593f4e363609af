// `npm test`: everything a change must pass, from a fresh clone on. Its last line is `N passed, N failed`.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {BROWSER_TITLES, ensureBrowser, findBrowser, howToGet} from '../browsers/find-browser.mjs';
import {ensureInstalled} from '../install-packages.mjs';
import {PROGRAMS, runNode} from '../run-command.mjs';
import {runInEngine} from '../browsers/run-in-engine.mjs';

/** @typedef {{name: string, passed: number, failed: number}} Totals */

/** One command that passes or fails as a whole; what it said is shown when it has ended. */
async function check(name, args) {
  const {status, output} = await runNode(args);
  console.log(`\n== ${name}\n${output.trimEnd()}`);
  return {name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1};
}

/** A suite must end well, and a suite in which nothing ran has failed. */
function suiteTotals(name, {passed = 0, failed = 0}, status) {
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return {name, passed, failed: broken ? 1 : failed};
}

async function nodeTests() {
  const name = 'tests in Node';
  console.log(`\n== ${name}`);
  const files = readdirSync('tests', {recursive: true})
    .filter((file) => file.endsWith('.test.mjs'))
    .sort()
    .map((file) => join('tests', file));
  // Most of them wait for a browser of their own.
  const options = ['--test', '--test-concurrency=3', '--test-reporter=spec'];
  const {status, output} = await runNode([...options, ...files], {live: true});
  const counted = (label) =>
    Number(new RegExp(`^ℹ ${label} (\\d+)$`, 'm').exec(stripVTControlCharacters(output))?.[1] ?? 0);
  return suiteTotals(name, {passed: counted('pass'), failed: counted('fail') + counted('cancelled')}, status);
}

/**
 * The engines to test in. The slower ones are installed where POP_ALL_ENGINES asks for all of them; else the run takes
 * those that are there, and says which it lacks.
 */
function enginesHere() {
  const all = Object.keys(BROWSER_TITLES);
  if (process.env.POP_ALL_ENGINES) for (const kind of all) ensureBrowser(kind);
  const lacking = all.filter((kind) => !findBrowser(kind));
  for (const kind of lacking)
    console.log(`Not tested in ${BROWSER_TITLES[kind]}: not found. ${howToGet(kind)}`);
  return {kinds: all.filter((kind) => !lacking.includes(kind)), lacking};
}

/** What the browsers say is shown when each has ended: the tests in Node run beside them. */
async function browserTests(kind) {
  const name = `tests in ${BROWSER_TITLES[kind]}`;
  const {passed, failed, seconds, output} = await runInEngine(kind);
  console.log(`\n== ${name}\n${output.trim()}`);
  return {name: `${name} (${seconds} s)`, passed, failed};
}

/** One browser after the other: two at a time leave none the keyboard. */
async function allBrowserTests(kinds) {
  const results = [];
  for (const kind of kinds) results.push(await browserTests(kind));
  return results;
}

/** What needs no browser of the element tests; the build first, for what is tested is the built files. */
async function checksAndNodeTests() {
  const results = await Promise.all([
    check('types', ['tools/test/check-types.mjs']),
    check('lint', [PROGRAMS.eslint, '.']),
    check('format', [PROGRAMS.prettier, '--check', '.']),
    check('unused code', [PROGRAMS.knip]),
  ]);
  results.push(await check('build and sizes', ['tools/build/build.mjs']));
  results.push(await nodeTests());
  return results;
}

/** The element tests take the source as it is. Side by side both take less time: each waits as often as it computes. */
async function runAll(kinds) {
  const results = await Promise.all([checksAndNodeTests(), allBrowserTests(kinds)]);
  return results.flat();
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
process.env.CHROME_PATH = ensureBrowser('chromium');
const {kinds, lacking} = enginesHere();
const results = await runAll(kinds);

console.log('\n== summary');
for (const {name, passed, failed} of results)
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} of ${passed + failed}`);
for (const kind of lacking) console.log(`left out ${BROWSER_TITLES[kind]}: not found. ${howToGet(kind)}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
