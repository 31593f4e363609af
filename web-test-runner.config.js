import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {fileURLToPath} from 'node:url';
import {CHROMIUM_ARGS, ensureBrowser} from './tools/find-browser.mjs';
import {mediaPlugin} from './tools/media-plugin.mjs';
import {printTotals} from './tools/print-totals.mjs';

/** One launcher for each browser of the run. */
const browsers = [
  chromeLauncher({
    launchOptions: {executablePath: ensureBrowser('chromium'), args: CHROMIUM_ARGS},
  }),
];

export default {
  files: 'tests/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  browsers,
  concurrency: 2,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  testFramework: {config: {timeout: 30_000}},
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({reportTestProgress: false}), printTotals()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
