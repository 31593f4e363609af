// Writes counters into the project's source, as it stands there: TypeScript goes in and comes out.
import {createInstrumenter} from 'istanbul-lib-instrument';

const instrumenter = () =>
  createInstrumenter({
    esModules: true,
    compact: false,
    parserPlugins: ['typescript'],
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
  });

/** Source with counters. @param {string} path from the project's folder: the name in the report */
const instrument = (source, path) => instrumenter().instrumentSync(source, path);

/** What there is to be counted in a source, none of it reached. */
export function nothingReached(source, path) {
  const counting = instrumenter();
  counting.instrumentSync(source, path);
  return counting.lastFileCoverage();
}

// What a frame of a test page reaches counts as reached by that page.
const COUNT_IN_PARENT = 'globalThis.__coverage__ ??= parent.__coverage__ ??= {};';

/** A plugin for the test server: pages get src with counters. */
export const instrumentPlugin = () => ({
  name: 'instrument',
  transform: ({path, body}) =>
    path.startsWith('/src/') && path.endsWith('.ts')
      ? COUNT_IN_PARENT + instrument(body, path.slice(1))
      : undefined,
});
