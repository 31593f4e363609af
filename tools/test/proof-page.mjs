// Writes the page docs/proof.md from the figures of all sections.

const cell = (value) => String(value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown. */
export const markdownTable = ({head, rows}) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const versionsOf = (versions) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

const sectionPage = ([name, section]) => {
  const {title, date, seconds, cores, passed, failed, summary, table, versions} = section;
  return [
    `## ${title}`,
    `\`npm run proof -- ${name}\` on ${date}: **${passed} passed, ${failed} failed**, ${seconds} s. ${versionsOf(versions)}; ${cores} cores.`,
    summary.map((line) => (line.startsWith(' ') ? line : `- ${line}`)).join('\n'),
    ...(table ? [markdownTable(table)] : []),
  ].join('\n\n');
};

/** @param {[string, object][]} results by section, in their order; @param {{name: string, title: string}[]} known */
export function proofPage(results, known) {
  const total = {
    head: ['section', 'passed', 'failed', 'seconds', 'last run'],
    rows: known.map(({name, title}) => {
      const found = results.find(([other]) => other === name)?.[1];
      return found
        ? [title, found.passed, found.failed, found.seconds, found.date]
        : [title, '–', '–', '–', 'not run yet'];
    }),
  };
  return [
    '# What was shown, and how',
    'Written by `npm run proof`; never edited by hand. Each section can be run alone, as its first line says; the figures are those of its last run. Seconds are those of the machine it ran on, with whatever else it did.',
    markdownTable(total),
    ...results.map(sectionPage),
  ].join('\n\n');
}
