// The hash that pages pin: the README's is that of the built bundle, and the build says one for each script.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {runNode} from '../../tools/run-command.mjs';
import {packageJson, root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

const hashOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, path)))
    .digest('base64')}`;

test('the pinned tag of the README names the version and the hash of the built bundle', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [tag] = /<script[^>]*integrity[^>]*>/.exec(readme);
  assert.ok(tag.includes(`pop-checker-${packageJson.version}.min.js"`), 'stale: npm run docs');
  assert.ok(tag.includes(`integrity="${hashOf('dist/pop-checker.min.js')}"`), 'stale: npm run docs');
  assert.ok(tag.includes('crossorigin="anonymous"') && tag.includes('type="module"'));
});

test('the hash of each built script is printed', async () => {
  const {output} = await runNode(['tools/write-integrity.mjs']);
  const scripts = filesIn('dist').filter(
    (path) => path.endsWith('.js') && !path.startsWith('dist/storybook/'),
  );
  assert.ok(scripts.length > 20);
  assert.deepEqual(
    output.trim().split('\n').sort(),
    scripts.map((path) => `${hashOf(path)}  ${path}`).sort(),
  );
});
