import {runInAllEngines} from '../browsers/run-in-engine.mjs';

export const title = 'Three engines';
export const order = 30;

export const run = async () => ({
  ...(await runInAllEngines([
    'tests/*.test.ts',
    'tests/elements/**/*.test.ts',
    'tests/deep/screens/*.test.ts',
    'tests/core/together.ts',
  ])),
  shown: 'The tests of the core and of the elements, with every named situation said screen by screen.',
});
