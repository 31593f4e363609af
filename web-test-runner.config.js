import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {fileURLToPath} from 'node:url';
import {chosenEngine} from './tools/browsers/choose-engine.mjs';
import {freePort} from './tools/browsers/free-port.mjs';
import {mediaPlugin} from './tools/browsers/media-plugin.mjs';
import {windowPlugin} from './tools/browsers/window-plugin.mjs';
import {printTotals} from './tools/test/print-totals.mjs';

export default {
  ...chosenEngine(),
  // Two runs that begin together would both be given the first one that is free.
  port: await freePort(),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    windowPlugin(),
  ],
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({reportTestProgress: false}), printTotals()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
