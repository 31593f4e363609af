// Proof, section: the element tests in three engines, with every named situation gone through on the screen.
import {execFileSync} from 'node:child_process';
import {BROWSER_TITLES, ensureBrowser} from '../find-browser.mjs';
import {runInEngine} from '../run-in-engine.mjs';

export const title = 'Three engines';

/** The version that a browser says of itself. WebKit's driver says it only to those who start a session. */
function versionOf(kind, {browser}) {
  if (kind === 'webkit') return browser ?? 'unknown';
  const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  return execFileSync(ensureBrowser(kind), ['--version'], options).trim();
}

/** @returns {Promise<{summary: string, figures: Record<string, number | string>, passed: number, failed: number}>} */
export async function run() {
  const figures = {};
  let passed = 0;
  let failed = 0;
  for (const kind of Object.keys(BROWSER_TITLES)) {
    const result = await runInEngine(kind, {env: {POP_WHOLE: '1'}});
    passed += result.passed;
    failed += result.failed;
    figures[`${BROWSER_TITLES[kind]}: version`] = versionOf(kind, result);
    figures[`${BROWSER_TITLES[kind]}: tests passed`] = result.passed;
    figures[`${BROWSER_TITLES[kind]}: tests failed`] = result.failed;
    figures[`${BROWSER_TITLES[kind]}: seconds`] = result.seconds;
  }
  const summary =
    'The element tests run in Chromium, Firefox and WebKitGTK, with every named situation said screen by screen.';
  return {summary, figures, passed, failed};
}
