// What changed with the last version that CHANGELOG.md tells of, but for the ids, which are for programs.
import {readFileSync} from 'node:fs';
import {blocks, idLink} from '../markdown.mjs';
import {cases} from './load-sources.mjs';

const changelog = () => readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');

/** @param {string} [text] of CHANGELOG.md */
export function changesSection(text = changelog()) {
  const [, version, entry] =
    /^## Rulebook (\S+)\n([^]*?)(?=^## |^### (?!Clinical: by)|$(?![^]))/m.exec(text) ?? [];
  if (!entry) throw new Error('CHANGELOG.md has no entry that begins with “## Rulebook” and a version');
  const known = new Set(cases.map(({id}) => id));
  return blocks(
    `## What changed with version ${version}`,
    entry
      .trim()
      .replaceAll(/ {2,}(?=\|)|-{4,}/g, (found) => (found.startsWith('-') ? '---' : ' '))
      .replaceAll('[docs/rulebook.md](docs/rulebook.md#', '[below](#')
      .replaceAll('docs/', '')
      .replaceAll(/^\| `([\w-]+)`/gm, (all, id) => (known.has(id) ? `| ${idLink('case', id)}` : all)),
  );
}
