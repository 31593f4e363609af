// Changes the core in one place at a time and runs the tests against each change.
import {Stryker} from '@stryker-mutator/core';
import {availableParallelism} from 'node:os';

const beside = (file) => new URL(file, import.meta.url);

/**
 * Resolves to one result for each mutant, as Stryker reports them.
 * @param {string[]} mutate files, or parts of files, as Stryker names them
 * @param {{ignoreStatic?: boolean, excludedMutations?: string[]}} options as Stryker names them
 */
export const runStryker = (mutate, {ignoreStatic = false, excludedMutations = []} = {}) =>
  new Stryker({
    mutate,
    packageManager: 'npm',
    plugins: ['@stryker-mutator/mocha-runner', '@stryker-mutator/typescript-checker'],
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', 'tsx', '--import', beside('node-tests.mjs').href],
    mochaOptions: {
      require: [beside('compile-anew.mjs').pathname],
      spec: ['tests/core/*.test.ts'],
    },
    checkers: ['typescript'],
    tsconfigFile: 'src/core/tsconfig.json',
    coverageAnalysis: 'perTest',
    ignoreStatic,
    mutator: {excludedMutations},
    concurrency: Math.min(2, availableParallelism()),
    timeoutMS: 20_000,
    // Not in git, and not checked by the linters.
    tempDirName: 'coverage/stryker',
    cleanTempDir: 'always',
    ignorePatterns: ['.*', 'bench', 'demo', 'dist', 'docs', 'examples', 'stories', 'tools'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: 'warn',
    allowEmpty: false,
  }).runMutationTest();
