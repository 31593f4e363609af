// Runs chosen test files in every engine, with all that they can go through, for a section of the proof.
import {execFileSync} from 'node:child_process';
import {BROWSER_TITLES, browserPath} from './find-browser.mjs';
import {runInEngine} from './run-in-engine.mjs';

/** The version that a browser says of itself. WebKit's driver says it only to those who start a session. */
function versionOf(kind, {browser}) {
  if (kind === 'webkit') return (browser ?? 'unknown').replace(/^\D+/, '');
  const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  return /[\d.]+/.exec(execFileSync(browserPath(kind), ['--version'], options))?.[0] ?? 'unknown';
}

/**
 * @param {string[]} files patterns; what only Chromium can do is left out elsewhere
 * @returns {Promise<Pick<import('../test/run-proof.mjs').Result, 'passed' | 'failed' | 'table' | 'versions'>>}
 */
export async function tryInEngines(files) {
  const rows = [];
  const versions = {};
  for (const [kind, name] of Object.entries(BROWSER_TITLES)) {
    const chosen = kind === 'chromium' ? files : [...files, '!**/*.chromium.test.ts'];
    const result = await runInEngine(kind, {files: chosen, env: {POP_WHOLE: '1'}});
    if (result.failed > 0) console.log(result.output);
    rows.push([name, result.passed, result.failed, result.seconds]);
    versions[name] = versionOf(kind, result);
  }
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  return {
    passed: sum(1),
    failed: sum(2),
    table: {head: ['engine', 'passed', 'failed', 'seconds'], rows},
    versions,
  };
}
