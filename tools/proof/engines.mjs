import {tryInEngines} from '../browsers/try-engines.mjs';

export const title = 'Three engines';
export const order = 30;

export async function run() {
  return {
    ...(await tryInEngines(['tests/*.test.ts', 'tests/elements/**/*.test.ts', 'tests/core/together.ts'])),
    summary: ['The tests of the core and of the elements, with every named situation said screen by screen.'],
  };
}
