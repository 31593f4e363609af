// Runs the browser tests on source with counters, and holds what they reached against what is promised.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PROGRAMS, runNode} from '../run-command.mjs';
import {weighArguments} from '../weigh-arguments.mjs';
import {readCoverage} from './read-coverage.mjs';

const GAPS = new URL('gaps.json', import.meta.url);

/** Resolves to the totals of the tests and what their pages counted. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'pop-coverage-'));
  const env = {POP_COVERAGE: join(folder, 'counted.json'), POP_TOTALS: join(folder, 'totals.json')};
  const {status} = await runNode([PROGRAMS.wtr, '--config', 'tools/source-coverage/wtr.config.mjs'], {
    live: true,
    env,
  });
  try {
    const [counted, totals] = [env.POP_COVERAGE, env.POP_TOTALS].map((file) =>
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return {counted, tests: totals.passed, failed: Math.max(totals.failed, status === 0 ? 0 : 1)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Resolves to what was reached, what was not and why, and every problem in words. */
export async function measureCoverage() {
  const {counted, tests, failed} = await runTests();
  const {parts, gaps} = readCoverage(counted);
  const known = JSON.parse(readFileSync(GAPS, 'utf8'));
  const {argued, unargued, stale} = weighArguments(gaps, known, ['file', 'kind', 'code', 'missed']);
  const short = parts.flatMap(({part, least, reached}) =>
    Object.entries(least)
      .filter(([kind, percent]) => !(reached[kind].pct >= percent))
      .map(([kind, percent]) => `${part}: ${reached[kind].pct} % of ${kind}, of at least ${percent} %`),
  );
  const problems = [
    ...(failed > 0 ? [`${failed} tests failed`] : []),
    ...short,
    ...unargued.map(
      ({file, line, code, missed}) =>
        `${file}:${line}: not reached, and not argued: '${missed}' of '${code}'`,
    ),
    ...stale.map(
      ({file, code, missed}) => `${file}: argued in gaps.json, but reached or gone: '${missed}' of '${code}'`,
    ),
  ];
  return {tests, parts, argued, problems};
}
