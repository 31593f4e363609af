// `npm run mutate-core`: changes src/core in one place at a time and runs tests/core against each change. Fails where
// nothing catches a change. One that changes nothing gets `Stryker disable` on its line, with the reason.
import {availableParallelism} from 'node:os';

export default {
  mutate: ['src/core/**/*.ts'],
  packageManager: 'npm',
  plugins: ['@stryker-mutator/mocha-runner', '@stryker-mutator/typescript-checker'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {require: ['./tests/core/compile-anew.mjs'], spec: ['tests/core/**/*.test.ts']},
  checkers: ['typescript'],
  tsconfigFile: 'src/core/tsconfig.json',
  coverageAnalysis: 'perTest',
  // What is worked out when a module loads is judged in `npm run proof`, in a run of its own.
  ignoreStatic: true,
  concurrency: Math.min(2, availableParallelism()),
  timeoutMS: 20_000,
  thresholds: {high: 100, low: 100, break: 100},
  // Not in git, and not checked by the linters.
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['.*', 'bench', 'demo', 'dist', 'docs', 'examples', 'stories', 'tools'],
  reporters: ['progress-append-only', 'clear-text'],
  allowConsoleColors: false,
};
