// The code samples of a Markdown text.

/** What a fence may say, and how such a sample is run. Whoever writes another kind says here how to run it. */
const KINDS = {
  js: 'script',
  ts: 'script',
  html: 'page',
  css: 'style',
  sh: 'shell',
  bash: 'shell',
  '': 'shell',
  json: 'json',
  typescript: 'declaration',
  jsx: 'excerpt',
  tsx: 'excerpt',
  vue: 'excerpt',
  svelte: 'excerpt',
};

/**
 * Every fenced block of a Markdown text. A block below `<!-- not run: reason -->` is not run.
 * @returns {{file: string, line: number, language: string, kind: string, text: string, name: string | undefined, notRun: string | undefined}[]}
 *   line: of the fence, from 1; kind: how it is run; name: the file that its first line names
 * @throws {Error} for a fence of a kind that nobody knows how to run, or one that is not closed
 */
export function blocksOf(file, markdown) {
  const lines = markdown.split('\n');
  const blocks = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)/.exec(lines[at]);
    if (!fence) continue;
    const [, indent, marks, language] = fence;
    const end = lines.findIndex((line, later) => later > at && line.trim() === marks);
    if (end < 0) throw new Error(`${file}:${at + 1}: the fence is not closed`);
    if (!Object.hasOwn(KINDS, language))
      throw new Error(`${file}:${at + 1}: nobody knows how to run a sample of '${language}'`);
    const text = lines
      .slice(at + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n');
    const above = lines.slice(0, at).findLast((line) => line.trim() !== '') ?? '';
    blocks.push({
      file,
      line: at + 1,
      language,
      kind: KINDS[language],
      text,
      name: /^\/\/ ([\w-]+\.[jt]s)\n/.exec(text)?.[1],
      notRun: /^<!-- not run: (.+) -->$/.exec(above.trim())?.[1],
    });
    at = end;
  }
  return blocks;
}
