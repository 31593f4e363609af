// The hashes that pages pin are those of the built scripts, and the build prints that of the file for a script tag.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {runNode} from '../../tools/run-command.mjs';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

const hashOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, path)))
    .digest('base64')}`;

test('dist/integrity.json holds the hash of each built script', () => {
  const scripts = filesIn('dist').filter(
    (path) => path.endsWith('.js') && !path.startsWith('dist/storybook/'),
  );
  assert.ok(scripts.length > 20);
  assert.deepEqual(
    JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')),
    Object.fromEntries(scripts.map((path) => [path.slice('dist/'.length), hashOf(path)])),
  );
});

test('the hash of the file for a script tag is printed', async () => {
  const {output} = await runNode(['tools/build/write-integrity.mjs']);
  assert.equal(output.trim(), `pop-checker.min.js ${hashOf('dist/pop-checker.min.js')}`);
});
