// `npm test`: types, lint, form, and every test outside tests/deep, in Node or in Chromium.
// `npm run test:all`: the rest, which is tests/deep and the other engines.
// `npm run test:systems`: tests/systems, which installs other frameworks and an old browser.
// `npm test -- <word>`: of both, each check and test file that has the word in its name or path. Where none has, and outside
// tests/deep: the tests without a page that have it in their title, and the other test files in which it stands.
// The last line is `N passed, N failed`.
import {readFileSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parse} from 'node:path';
import {fileURLToPath} from 'node:url';
import {enginesHere, findBrowser, howToGet} from '../browsers/find-browser.mjs';
import {ensureInstalled} from '../install-packages.mjs';
import * as suites from './suites.mjs';

const {build, checks, isDeep, isForBrowser, isForMocha, isForNode, needsBuild} = suites;
const {browserTests, mochaTests, nodeTests} = suites;

/** @typedef {import('./suites.mjs').Job} Job */

/** The longest begin first, so that none is left to run alone at the end. @returns {Job[][]} the jobs of a list run in turn */
function lightJobs(files) {
  const light = files.filter((file) => !isDeep(file));
  const others = checks.filter((check) => check !== build);
  return [
    [browserTests('chromium', light.filter(isForBrowser))],
    [others[0]],
    [build, nodeTests('package, documents and tools', light.filter(isForNode), 2)],
    [mochaTests(light.filter(isForMocha))],
    ...others.slice(1).map((check) => [check]),
  ];
}

const folderOf = (file) => file.split('/').slice(0, 3).join('/');

/** Those of tests/deep that take longest, and those whose apps are installed meanwhile. */
const LONG = ['examples', 'stories', 'surroundings', 'package', 'faults', 'hostile'];

/** @returns {Job[][]} of tests/deep, what runs in Node: all of it needs the build */
function deepJobs(files) {
  const deep = files.filter((file) => isDeep(file) && isForNode(file));
  const long = LONG.map((name) => `tests/deep/${name}`);
  const filesIn = (folder) => deep.filter((file) => folderOf(file) === folder);
  // Without files, Node would run all tests that it finds.
  const folders = [...new Set([...long, ...deep.map(folderOf)])].filter(
    (folder) => filesIn(folder).length > 0,
  );
  return folders.map((folder) => [nodeTests(folder, filesIn(folder))]);
}

/** One browser after the other: two at a time leave none the keyboard. @returns {Job[]} */
function engineJobs(files, engines) {
  const screens = files.filter((file) => isDeep(file) && isForBrowser(file));
  return engines.map((kind) =>
    kind === 'chromium'
      ? browserTests(kind, ['tests/core/together.ts', ...screens], {POP_ONE_BY_ONE: '1'})
      : browserTests(kind),
  );
}

/** For what only prepares: that it went well is no test passed. @returns {Job} */
const uncounted = ({name, run}) => ({name, run: async () => ({...(await run()), passed: 0})});

const has = (text, word) => text.toLowerCase().includes(word.toLowerCase());

/** @returns {Job[][]} those that a word means */
function matchingJobs(files, word) {
  const byName = checks.filter(({name}) => has(name, word));
  const byPath = files.filter((file) => has(file.slice('tests/'.length), word));
  const isByText = byName.length + byPath.length === 0;
  // The titles of cases do not stand in the file that tests them. Mocha has all files loaded in a second.
  const isLikely = (file) => !isDeep(file) && (isForMocha(file) || has(readFileSync(file, 'utf8'), word));
  const chosen = isByText ? files.filter(isLikely) : byPath;
  const title = isByText ? `/${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}/i` : undefined;
  const [mocha, node, browser] = [isForMocha, isForNode, isForBrowser].map((fits) => chosen.filter(fits));
  const first = byName.includes(build) ? [build] : node.some(needsBuild) ? [uncounted(build)] : [];
  return [
    [...first, ...(node.length > 0 ? [nodeTests('in Node', node, availableParallelism())] : [])],
    ...(mocha.length > 0 ? [[mochaTests(mocha, {title, reporter: 'spec'})]] : []),
    ...(browser.length > 0 ? [[browserTests('chromium', browser)]] : []),
    ...byName.filter((check) => check !== build).map((check) => [check]),
  ];
}

function add(total, {passed, failed}) {
  total.passed += passed;
  total.failed += failed;
}

/**
 * Runs lists of jobs side by side and says how each job ended. `isShown`: with all that it printed; `atOnce`: how many
 * lists, by itself one more than there are cores, because a browser waits as often as it computes.
 */
async function runJobs(lists, {isShown = false, atOnce = availableParallelism() + 1} = {}) {
  const total = {passed: 0, failed: 0};
  const waiting = [...lists];
  async function runWaiting() {
    for (const {name, run} of waiting.shift() ?? []) {
      const began = performance.now();
      const result = await run();
      const seconds = Math.round((performance.now() - began) / 1000);
      const {passed, failed, output} = result;
      if (isShown || failed > 0) console.log(`\n${output.trim()}`);
      console.log(`${failed > 0 ? 'FAILED' : 'ok'}\t${name}: ${passed} of ${passed + failed}, ${seconds} s`);
      add(total, result);
    }
    if (waiting.length > 0) await runWaiting();
  }
  await Promise.all(Array.from({length: atOnce}, runWaiting));
  return total;
}

const namesIn = (folder) =>
  readdirSync(folder)
    .map((file) => parse(file).name)
    .join(', ');
const leftOut = (what) => console.log(`left out\t${what}`);

async function runAll([asked]) {
  const files = suites.testFiles();
  if (asked === '--rest') {
    const inEngines = runJobs([engineJobs(files, enginesHere())]);
    const total = await runJobs([[uncounted(build)]]);
    if (total.failed === 0) add(total, await runJobs(deepJobs(files), {atOnce: availableParallelism()}));
    add(total, await inEngines);
    leftOut(`npm test; npm run test:systems; npm run proof (${namesIn('tools/proof')})`);
    return total;
  }
  if (asked === '--systems')
    return runJobs([[uncounted(build), ...suites.systemFiles().map((file) => nodeTests(file, [file]))]]);
  if (asked !== undefined) return runJobs(matchingJobs(files, asked), {isShown: true});
  const total = await runJobs(lightJobs(files));
  leftOut(
    `npm run test:all (Firefox, WebKitGTK, ${namesIn('tests/deep')}); npm run proof (${namesIn('tools/proof')})`,
  );
  return total;
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
let total = {passed: 0, failed: 1};
if (findBrowser('chromium')) total = await runAll(process.argv.slice(2));
else
  console.error(`No Chromium found. ${howToGet('chromium')} As root on Debian, npm run setup installs it.`);
const isGood = total.failed === 0 && total.passed > 0;
if (total.passed + total.failed === 0) console.log('Nothing has that word.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = isGood ? 0 : 1;
