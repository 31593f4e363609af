import {runInAllEngines} from '../browsers/run-in-engine.mjs';

export const title = 'Access';
export const order = 40;

export const run = async () => ({
  ...(await runInAllEngines(['tests/access/*.test.ts'])),
  shown:
    'Every screen, in English and in the generated language, light and dark: axe without a violation or an unexplained doubt, text 7:1, controls and focus 3:1, targets of 44 px, 320 px and 400 %, text spacing, forced colours, each step said once, and the focus never lost by random keys.',
});
