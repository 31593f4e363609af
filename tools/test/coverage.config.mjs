// `npm run coverage`: the browser tests on source with counters. All of it is to be reached; where something cannot be,
// the line says `istanbul ignore next` with the reason.
import {createInstrumenter} from 'istanbul-lib-instrument';
import config from '../../web-test-runner.config.js';

// What a frame of a test page reaches counts as reached by that page, unless the frame is of another origin.
const COUNT_IN_PARENT = 'try { globalThis.__coverage__ ??= parent.__coverage__ ??= {}; } catch {}';

/** Before TypeScript becomes JavaScript, so that lines and branches are those of the source. */
const instrument = {
  name: 'instrument',
  transform({path, body}) {
    if (!path.startsWith('/src/') || !path.endsWith('.ts')) return undefined;
    const instrumenter = createInstrumenter({
      esModules: true,
      compact: false,
      parserPlugins: ['typescript'],
      coverageGlobalScope: 'globalThis',
      coverageGlobalScopeFunc: false,
    });
    return COUNT_IN_PARENT + instrumenter.instrumentSync(body, path.slice(1));
  },
};

export default {
  ...config,
  files: 'tests/**/*.test.ts',
  // Counting takes time.
  testFramework: {config: {timeout: 120_000}},
  coverage: true,
  coverageConfig: {
    nativeInstrumentation: false,
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'json-summary'],
    threshold: {statements: 100, branches: 100, functions: 100, lines: 100},
  },
  plugins: [instrument, ...config.plugins],
};
