// The browser tests as ever, on source with counters. Adds up what all pages counted, in the file POP_COVERAGE names.
import libCoverage from 'istanbul-lib-coverage';
import {writeFileSync} from 'node:fs';
import config from '../../web-test-runner.config.js';
import {instrumentPlugin} from './instrument.mjs';

const writeCoverage = () => ({
  onTestRunFinished({sessions}) {
    const map = libCoverage.createCoverageMap();
    for (const {testCoverage} of sessions) map.merge(testCoverage ?? {});
    writeFileSync(process.env.POP_COVERAGE, JSON.stringify(map));
  },
});

export default {
  ...config,
  // Counting takes time.
  testFramework: {config: {timeout: 120_000}},
  testsFinishTimeout: 600_000,
  coverage: true,
  coverageConfig: {nativeInstrumentation: false, report: false, reporters: []},
  // Before TypeScript becomes JavaScript, so that lines and branches are those of the source.
  plugins: [instrumentPlugin(), ...config.plugins],
  reporters: [...config.reporters, writeCoverage()],
};
