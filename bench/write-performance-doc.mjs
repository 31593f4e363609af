// Writes docs/performance.md from what was measured. Run alone, it measures nothing anew.
import {fileURLToPath} from 'node:url';
import {readResults, writeFormatted} from './results.mjs';

const INTRODUCTION = `# Speed and size

Written by \`npm run bench -- <part>\` from bench/results; do not edit. Every comparison is made inside one run: the
contenders take turns round by round, and what is shown is the median of the rounds. Times differ between machines;
the ratios are what to look at.
`;

const cell = (value) => String(value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (columns, rows) => [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');

/** A large number with thin gaps, so that it can be read. */
const number = (value) => (value >= 10_000 ? Math.round(value).toLocaleString('en') : String(value));

function section({title, about, tables, goals, machine}) {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  const missed = goals.filter(({met, why}) => !met && why);
  return [
    `## ${title}`,
    ...about,
    table(
      ['goal', 'wanted', 'measured', ''],
      goals.map(({what, sign, limit, measured, met}) => [
        what,
        `${sign} ${number(limit)}`,
        number(measured),
        met ? 'met' : 'not met',
      ]),
    ),
    ...missed.map(({what, why}) => `Not met, ${what}: ${why}`),
    ...tables.flatMap(({title: caption, columns, rows, note}) => [
      `### ${caption}`,
      table(columns, rows),
      ...(note ? [note] : []),
    ]),
    `Measured on ${machine.processor}, ${machine.cores} cores, Node ${machine.node.slice(1)}` +
      `${packages.length > 0 ? `, with ${packages.join(', ')}` : ''}.`,
  ].join('\n\n');
}

export const writePerformanceDoc = () =>
  writeFormatted(
    new URL('../docs/performance.md', import.meta.url),
    [INTRODUCTION, ...readResults().map(section)].join('\n\n'),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePerformanceDoc();
