// Writes docs/performance.md from what was measured. Run alone, it measures nothing anew.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {formatted, readResults} from './results.mjs';

const INTRODUCTION = `# Speed and size

Written by \`npm run bench -- core\`, \`-- growth\` or \`-- page\`, each of which measures its part anew and prints all of its
tables; do not edit. The contenders take turns round by round, and what counts is the median of the rounds. Times differ
between machines; the ratios are what to look at.`;

const cell = (value) => String(value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (columns, rows) => [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');

/** A large number with commas, so that it can be read. */
const number = (value) => (value >= 10_000 ? Math.round(value).toLocaleString('en') : String(value));

/** Goals that have the same there, together: each group once, in the order of the first of each. */
const groupedBy = (key, goals) =>
  [...new Set(goals.map((goal) => goal[key]))].map((value) => goals.filter((goal) => goal[key] === value));

function verdict(goals) {
  const missed = goals.filter(({met}) => !met);
  if (missed.length === 0) return 'met';
  return missed.length === goals.length ? 'not met' : `not met at ${missed.map(({at}) => at).join(', ')}`;
}

const goalRow = (goals) => [
  goals[0].what,
  `${goals[0].sign} ${number(goals[0].limit)}`,
  goals.map(({measured, at}) => number(measured) + (at ? ` (${at})` : '')).join(', '),
  verdict(goals),
];

const machineOf = ({processor, cores, node, packages}) =>
  [`${processor}, ${cores} cores`, `Node ${node.slice(1)}`]
    .concat(Object.entries(packages).map(([name, version]) => `${name} ${version}`))
    .join(', ');

/** Why goals were missed: each reason once, with all the goals it is the reason for. */
function reasons(goals) {
  const missed = goals.filter(({met}) => !met);
  return groupedBy('why', missed).map(
    (some) => `- **${[...new Set(some.map(({what}) => what))].join('; ')}:** ${some[0].why}`,
  );
}

function pageOf(parts) {
  const goals = parts.flatMap((part) => part.goals);
  return [
    INTRODUCTION,
    table(['goal', 'wanted', 'measured', ''], groupedBy('what', goals).map(goalRow)),
    ...parts.flatMap(({beside}) => (beside ? [table(beside.columns, beside.rows)] : [])),
    '## What is measured',
    parts
      .map(({title, date, about, machine}) => `- **${title}**, ${date}. ${about} On ${machineOf(machine)}.`)
      .join('\n'),
    '## Not met, and why',
    reasons(goals).join('\n'),
  ].join('\n\n');
}

const path = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

/** The page, from the figures that are kept. */
export const performancePage = () => formatted(path, pageOf(readResults()));

export const writePerformanceDoc = async () => writeFileSync(path, await performancePage());

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePerformanceDoc();
