import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {runInEngine} from '../browsers/run-in-engine.mjs';

export const title = 'What the tests reach';
export const order = 24;

export async function run() {
  const {passed, failed, output} = await runInEngine('chromium', {
    config: 'tools/test/coverage.config.mjs',
    env: {POP_ONE_BY_ONE: '1'},
  });
  const {total, ...files} = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8'));
  const ignored = execFileSync('git', ['grep', '-n', 'istanbul ignore', 'src'], {encoding: 'utf8'});
  return {
    passed,
    failed,
    shown: `${passed} browser tests in Chromium reach ${total.branches.pct} % of the branches of ${Object.keys(files).length} files. Everything is to be reached, but where the line says why not.`,
    details: [output, ignored],
  };
}
