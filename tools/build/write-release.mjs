// `npm run release`: builds, and makes the folder release/ with what a site hosts and watches: the file for a script tag,
// the hash of every script, what changed, and advisories.json, the clinical corrections by version.
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from '../install-packages.mjs';
import {build} from './build.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The sections of a changelog, newest first: its heading and its text. */
export const sectionsOf = (changelog) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading, ...lines] = section.split('\n');
      return {heading: heading.trim(), text: lines.join('\n').trim()};
    });

/** The clinical entries of one section: rows of its tables and points of its lists, as one line of plain text each. */
export function clinicalIn(text) {
  const parts = text.split(/^### /m).filter((part) => /^Clinical/.test(part));
  const entries = parts.flatMap((part) => part.split(/\n(?=- |\| )/)).map((entry) => entry.trim());
  const isHead = (entry) => /^\| *(-|case\b|old\b|id\b)/.test(entry);
  return entries
    .filter((entry) => /^(- |\| )/.test(entry) && !isHead(entry))
    .map((entry) =>
      entry
        .replace(/^- |^\| *| *\|$/g, '')
        .replace(/ *\| */g, '; ')
        .replace(/[*_`]|\s+/g, (mark) => (/\s/.test(mark) ? ' ' : '')),
    );
}

/** What hosts watch: for every version that has any, its clinical corrections. */
export const advisoriesOf = (changelog, versions) => ({
  ...versions,
  advisories: sectionsOf(changelog)
    .map(({heading, text}) => ({version: heading, corrections: clinicalIn(text)}))
    .filter(({corrections}) => corrections.length > 0),
});

async function writeRelease() {
  const status = await build();
  if (status !== 0) return status;
  await import('../load-typescript.mjs');
  const {backPops} = await import('../../src/rulebook/index.ts');
  const changelog = read('CHANGELOG.md');
  const [latest] = sectionsOf(changelog);
  const folder = new URL('release/', root);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  for (const file of ['pop-checker.min.js', 'integrity.json'])
    copyFileSync(new URL(`dist/${file}`, root), new URL(file, folder));
  const versions = {
    package: JSON.parse(read('package.json')).version,
    rulebook: {id: backPops.id, version: backPops.version, date: backPops.date},
  };
  const advisories = `${JSON.stringify(advisoriesOf(changelog, versions), null, 2)}\n`;
  writeFileSync(new URL('advisories.json', folder), advisories);
  writeFileSync(new URL('changes.md', folder), `# ${latest.heading}\n\n${latest.text}\n`);
  console.log(`release/: pop-checker.min.js, integrity.json, changes.md, advisories.json`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  process.exitCode = await writeRelease();
}
