import {measureCoverage} from '../source-coverage/measure.mjs';

export const title = 'What the tests reach';
export const order = 24;

const KINDS = ['branches', 'statements', 'functions', 'lines'];

export async function run() {
  const {tests, parts, argued, problems} = await measureCoverage();
  const cell = ({covered, total, pct}) => `${covered} of ${total} (${pct} %)`;
  return {
    passed: tests,
    failed: problems.length,
    summary: [
      `${tests} browser tests ran in Chromium on source with counters. At least ${parts
        .map(({part, least}) => `${least.branches} % of each kind in \`${part}\``)
        .join(', ')} is promised.`,
      argued.length === 0
        ? 'No place is unreached.'
        : 'Not reached, each argued in `tools/source-coverage/gaps.json`:',
      ...argued.map(
        ({file, line, code, why}) => `  - ${file}:${line}, \`${code.replaceAll('`', "'")}\`: ${why}`,
      ),
      ...problems.map((problem) => `  - **${problem.replaceAll('`', "'")}**`),
    ],
    table: {
      head: ['part', ...KINDS],
      rows: parts.map(({part, reached}) => [`\`${part}\``, ...KINDS.map((kind) => cell(reached[kind]))]),
    },
    figures: {parts, gaps: argued},
  };
}
