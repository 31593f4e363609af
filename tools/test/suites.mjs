// The checks and the suites of tests, each as a job: what it is called, and how it runs.
import {readdirSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {BROWSER_TITLES} from '../browsers/find-browser.mjs';
import {runInEngine} from '../browsers/run-in-engine.mjs';
import {PROGRAMS, runNode} from '../run-command.mjs';

/**
 * @typedef {{passed: number, failed: number, output: string}} Result
 * @typedef {{name: string, run: () => Promise<Result>}} Job
 */

/** Each passes or fails as a whole. The build checks the types of src. */
const CHECKS = {
  lint: [PROGRAMS.eslint, '.'],
  'types of the tests': [PROGRAMS.tsc, '--project', 'tests'],
  'types of the stories': [PROGRAMS.tsc, '--project', 'stories'],
  'types of the core without a page': [PROGRAMS.tsc, '--project', 'src/core'],
  'build, types of the source, and sizes': ['tools/build/build.mjs'],
  format: [PROGRAMS.prettier, '--check', '.'],
  'unused code': [PROGRAMS.knip],
};

/** @type {Job[]} */
export const checks = Object.entries(CHECKS).map(([name, args]) => ({
  name,
  async run() {
    const {status, output} = await runNode(args);
    return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output};
  },
}));

export const build = checks.find(({name}) => name.startsWith('build'));

const allTestFiles = () =>
  readdirSync('tests', {recursive: true})
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .sort();

/** Installs hundreds of megabytes: only `npm run test:systems` does so. */
const isOfSystems = (file) => file.startsWith('tests/systems/');

/** Paths of the test files, from the project's folder, but for those of whole systems. */
export const testFiles = () => allTestFiles().filter((file) => !isOfSystems(file));
export const systemFiles = () => allTestFiles().filter(isOfSystems);

export const isDeep = (file) => file.startsWith('tests/deep/');
export const isForNode = (file) => file.endsWith('.mjs');
/** Needs no page: in Chromium it would say the same, later. */
export const isForMocha = (file) => /^tests\/(core|rulebook|text|laws)\/.*\.ts$/.test(file);
export const isForBrowser = (file) => !isForNode(file) && !isForMocha(file);
/** Looks at dist/, or starts what does. */
export const needsBuild = (file) => isForNode(file) && /^tests\/(package|docs|tools|deep)\//.test(file);

/** The result of a suite by what it printed. One in which nothing ran has failed, unless it was asked for a title. */
function suiteResult({status, output: coloured}, labels, title) {
  const output = stripVTControlCharacters(coloured);
  const count = (label) => Number(label.exec(output)?.[1] ?? 0);
  const passed = count(labels.passed);
  const failed = labels.failed.reduce((sum, label) => sum + count(label), 0);
  const isBroken = failed === 0 && (status !== 0 || (passed === 0 && title === undefined));
  return {passed, failed: isBroken ? 1 : failed, output};
}

const inMocha = {passed: /^ *(\d+) passing/m, failed: [/^ *(\d+) failing/m]};
const inNode = {
  passed: /^ℹ pass (\d+)$/m,
  failed: [/^ℹ fail (\d+)$/m, /^ℹ cancelled (\d+)$/m, /^ℹ skipped (\d+)$/m],
};

/**
 * Tests that could run in a browser as well.
 * @param {{title?: string, reporter?: string}} options title: a pattern, for only the tests with such a title
 * @returns {Job}
 */
export const mochaTests = (files, {title, reporter = 'dot'} = {}) => ({
  name: 'core, rulebook, words and laws',
  async run() {
    const strict = ['--forbid-only', '--forbid-pending', '--timeout', '600000'];
    const only = title === undefined ? [] : ['--grep', title];
    const how = ['--import', 'tsx', PROGRAMS.mocha, ...strict, '--reporter', reporter, ...only];
    return suiteResult(await runNode([...how, ...files]), inMocha, title);
  },
});

/**
 * Tests of what is built or written; some open a browser of their own.
 * @param {number} atOnce how many files run side by side
 * @returns {Job}
 */
export const nodeTests = (name, files, atOnce = 1) => ({
  name,
  async run() {
    const how = ['--test', '--test-reporter=spec', `--test-concurrency=${atOnce}`];
    return suiteResult(await runNode([...how, ...files]), inNode);
  },
});

/** @returns {Job} without files: those that choose-engine.mjs names for the engine */
export const browserTests = (kind, files = [], env = {}) => ({
  name: `in ${BROWSER_TITLES[kind]}`,
  run: () => runInEngine(kind, {files, env}),
});
