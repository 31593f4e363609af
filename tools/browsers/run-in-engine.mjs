// Runs browser tests in one engine, or in all, and counts them.
import {execFileSync} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';
import {BROWSER_TITLES, browserPath} from './find-browser.mjs';
import {PROGRAMS, runNode} from '../run-command.mjs';

/**
 * A run in which nothing ran, or that ended badly without a failed test, has failed.
 * @param {'chromium' | 'firefox' | 'webkit'} kind
 * @param {{files?: string[], config?: string, env?: Record<string, string>}} options files: patterns, in place of
 *   the engine's own; config: of the test runner, in place of the usual one
 * @returns {Promise<{passed: number, failed: number, output: string, browser?: string}>} browser: its name
 */
export async function runInEngine(kind, {files = [], config, env = {}} = {}) {
  const chosen = [
    ...(config ? ['--config', config] : []),
    ...(files.length > 0 ? ['--files', ...files] : []),
  ];
  const run = await runNode([PROGRAMS.wtr, ...chosen], {
    env: {...env, POP_ENGINE: kind},
  });
  const output = stripVTControlCharacters(run.output);
  const last = [...output.matchAll(/^(.+): (\d+) passed, (\d+) failed$/gm)].at(-1);
  const [browser, ...counts] = last?.slice(1) ?? [undefined, 0, 0];
  const [passed, failed] = counts.map(Number);
  const broken = failed === 0 && (run.status !== 0 || passed === 0);
  return {passed, failed: broken ? 1 : failed, output, browser};
}

/** The version that a browser says of itself. WebKit's driver says it only to those who start a session. */
function versionOf(kind, name) {
  const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  const said = kind === 'webkit' ? name : execFileSync(browserPath(kind), ['--version'], options);
  return /[\d.]+/.exec(said ?? '')?.[0] ?? 'unknown';
}

/**
 * Runs chosen test files in every engine, with all that they can go through.
 * @param {string[]} files patterns; what only Chromium can do is left out elsewhere
 * @returns {Promise<{passed: number, failed: number, details: string[], versions: Record<string, string>}>} details:
 *   the result of each engine, and all that a failing one printed
 */
export async function runInAllEngines(files) {
  const total = {passed: 0, failed: 0, details: [], versions: {}};
  for (const [kind, title] of Object.entries(BROWSER_TITLES)) {
    const chosen = kind === 'chromium' ? files : [...files, '!**/*.chromium.test.ts'];
    const {passed, failed, output, browser} = await runInEngine(kind, {files: chosen, env: {POP_WHOLE: '1'}});
    total.passed += passed;
    total.failed += failed;
    total.details.push(`${title}: ${passed} passed, ${failed} failed`, ...(failed > 0 ? [output] : []));
    total.versions[title] = versionOf(kind, browser);
  }
  return total;
}
