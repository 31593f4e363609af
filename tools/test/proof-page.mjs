// Writes the page docs/proof.md from the figures of the last run of each section.

const cell = (value) => String(value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown. */
export const markdownTable = ({head, rows}) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const minutes = (seconds) => Math.max(0.1, Math.round(seconds / 6) / 10);

const figures = ({passed, failed, seconds, date}) => [
  passed.toLocaleString('en'),
  failed.toLocaleString('en'),
  minutes(seconds),
  date,
];
const NOT_RUN = ['–', '–', '–', 'not run yet'];

const rowOf = ({name, title}, result) => [
  title,
  `\`npm run proof -- ${name}\``,
  ...(result ? figures(result) : NOT_RUN),
];

/** The browsers and tools that were used, each once. */
function toolsOf(results) {
  const named = results.flatMap(({versions}) => Object.entries(versions));
  return [...new Set(named.map(([name, version]) => `${name} ${version}`))].join(', ');
}

/** @param {{name: string, title: string}[]} known the sections; @param {Record<string, object>} results by section */
export function proofPage(known, results) {
  const run = known.filter(({name}) => results[name]);
  return [
    '# What was shown, and how',
    'Written by `npm run proof`, one section for each core at a time; do not edit. A section run alone leaves the figures of the others as they were, so each has the day of its own last run. Everything that a section finds, with its tables, is printed.',
    markdownTable({
      head: ['what', 'how to run it', 'passed', 'failed', 'minutes', 'last run'],
      rows: known.map((section) => rowOf(section, results[section.name])),
    }),
    `With ${toolsOf(Object.values(results))}.`,
    '## What was tried',
    run.map(({name, title}) => `- **${title}.** ${results[name].shown}`).join('\n'),
  ].join('\n\n');
}
