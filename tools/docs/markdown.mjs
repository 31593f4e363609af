// Pieces of Markdown for the pages that are written from source.

/** One cell of a table: no line break, no bar. */
const cell = (value) => String(value).replaceAll('|', '\\|').replaceAll('\n', '<br>');

/** A table; each row as long as the head. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const anchor = (kind, id) => `<a id="${kind}-${id}"></a>`;
export const link = (words, kind, id) => `[${words}](#${kind}-${id})`;

/** A link to another site. Brackets in its address would end it early for some readers of Markdown. */
export const webLink = (words, address) =>
  `[${words}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** Where a heading is, as Markdown pages are shown: `## Find a sign` is `#find-a-sign`. */
export const addressOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** A link that shows the id itself. */
export const idLink = (kind, id) => link(`\`${id}\``, kind, id);

/** Lines of one cell or one paragraph; what is empty is left out. */
export const lines = (...parts) => parts.filter(Boolean).join('<br>');

/** Blocks of a section, a blank line between them. */
export const blocks = (...parts) => parts.flat().filter(Boolean).join('\n\n');

/** "1 case", "2 cases". */
export const count = (number, one) => `${number.toLocaleString('en-GB')} ${number === 1 ? one : `${one}s`}`;
