// Runs browser tests in one engine and counts them.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PROGRAMS, runNode} from '../run-command.mjs';

/**
 * A run in which nothing ran, or that ended badly without a failed test, has failed.
 * @param {'chromium' | 'firefox' | 'webkit'} kind
 * @param {{files?: string[], config?: string, env?: Record<string, string>}} options files: patterns, in place of the engine's
 *   own; config: of the test runner, in place of the usual one
 * @returns {Promise<{passed: number, failed: number, seconds: number, output: string, browser?: string}>} browser: its name
 */
export async function runInEngine(kind, {files = [], config, env = {}} = {}) {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'pop-totals-'));
  const file = join(folder, 'totals.json');
  const chosen = [
    ...(config ? ['--config', config] : []),
    ...(files.length > 0 ? ['--files', ...files] : []),
  ];
  const {status, output} = await runNode([PROGRAMS.wtr, ...chosen], {
    env: {...env, POP_TOTALS: file, POP_ENGINE: kind},
  });
  const {passed = 0, failed = 0, browser} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(folder, {recursive: true});
  const broken = failed === 0 && (status !== 0 || passed === 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  return {passed, failed: broken ? 1 : failed, seconds, output, browser};
}
