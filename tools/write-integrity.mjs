// Prints the hash of each built script, for a page's `integrity`. With --into-readme it also writes that of the bundle
// into the README's pinned tag.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'README.md');

/** The script that a page loads by its tag. */
const BUNDLE = 'dist/pop-checker.min.js';

const PINNED = /(src="[^"]*pop-checker-)[\w.-]+(\.min\.js"\s+integrity=")[^"]*(")/;

/** A file's hash in the form of the attribute `integrity`. */
const integrityOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, path)))
    .digest('base64')}`;

/** A README whose pinned tag names the version of package.json and the hash of the built bundle. */
export function withIntegrity(text) {
  if (!PINNED.test(text)) throw new Error('the README has no pinned script tag');
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return text.replace(
    PINNED,
    (_, src, integrity, end) => src + version + integrity + integrityOf(BUNDLE) + end,
  );
}

/** Storybook's scripts serve no page but its own. */
const scripts = () =>
  readdirSync(join(root, 'dist'), {recursive: true})
    .map((file) => join('dist', file).replaceAll('\\', '/'))
    .filter((path) => /\.m?js$/.test(path) && !path.startsWith('dist/storybook/'))
    .sort();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of scripts()) console.log(`${integrityOf(path)}  ${path}`);
  if (process.argv.includes('--into-readme'))
    writeFileSync(readme, withIntegrity(readFileSync(readme, 'utf8')));
}
