import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {runInEngine} from '../browsers/run-in-engine.mjs';

export const title = 'What the tests reach';
export const order = 24;

const KINDS = ['branches', 'statements', 'functions', 'lines'];

export async function run() {
  const {passed, failed, output} = await runInEngine('chromium', {config: 'tools/test/coverage.config.mjs'});
  if (failed > 0) console.log(output);
  const {total, ...files} = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8'));
  const ignored = execFileSync('git', ['grep', '-n', 'istanbul ignore', 'src'], {encoding: 'utf8'});
  const cell = ({covered, total: all, pct}) => `${covered} of ${all} (${pct} %)`;
  return {
    passed,
    failed,
    summary: [
      `${passed} browser tests in Chromium reach ${total.branches.pct} % of the branches of ${Object.keys(files).length} files. Everything is to be reached, but where the line says why not.`,
      ...ignored
        .trim()
        .split('\n')
        .map((line) => `  - ${line.replace(/^(.*?:\d+):.*istanbul ignore \w+ -- (.*?) \*\/.*$/, '$1: $2')}`),
    ],
    table: {head: KINDS, rows: [KINDS.map((kind) => cell(total[kind]))]},
  };
}
