// Proof, section: every screen for everybody, in both languages, both schemes and three engines.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {BROWSER_TITLES} from '../find-browser.mjs';
import {runInEngine} from '../run-in-engine.mjs';

export const title = 'Access';

const FOLDER = 'tests/elements/access';
const root = fileURLToPath(new URL('../..', import.meta.url));
const CHROMIUM_ONLY = '.chromium.test.ts';

/** @returns {Promise<{summary: string, figures: Record<string, number | string>, passed: number, failed: number}>} */
export async function run() {
  const files = readdirSync(`${root}${FOLDER}`).filter((file) => file.endsWith('.test.ts'));
  const figures = {'screens kept as trees': readdirSync(`${root}${FOLDER}/snapshots`).length};
  let passed = 0;
  let failed = 0;
  for (const kind of Object.keys(BROWSER_TITLES))
    for (const file of files) {
      if (kind !== 'chromium' && file.endsWith(CHROMIUM_ONLY)) continue;
      const result = await runInEngine(kind, {files: [`${FOLDER}/${file}`], env: {POP_WHOLE: '1'}});
      passed += result.passed;
      failed += result.failed;
      const name = file.replace(CHROMIUM_ONLY, '').replace('.test.ts', '');
      figures[`${BROWSER_TITLES[kind]}: ${name}`] =
        `${result.passed} passed, ${result.failed} failed, ${result.seconds} s`;
    }
  const summary =
    'Every screen, in English and the generated language, light and dark: axe without a violation or an unexplained ' +
    'doubt, text 7:1, controls and focus 3:1, targets of 44 px, 320 px and 400 %, text spacing, forced colours, ' +
    'each step said once, and the focus never lost by random keys.';
  return {summary, figures, passed, failed};
}
