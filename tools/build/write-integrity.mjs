// Writes dist/integrity.json: the hash of each built script, for the attribute `integrity` of a page that pins it.
// Prints that of the file for a script tag.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const dist = new URL('../../dist/', import.meta.url);

const integrityOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(path, dist)))
    .digest('base64')}`;

/** Storybook's scripts serve no page but its own. */
const scripts = readdirSync(fileURLToPath(dist), {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !path.startsWith('storybook/'))
  .sort();

const integrity = Object.fromEntries(scripts.map((path) => [path, integrityOf(path)]));
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
console.log(`pop-checker.min.js ${integrity['pop-checker.min.js']}`);
