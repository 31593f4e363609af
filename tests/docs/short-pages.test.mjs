// Pages that are meant to be read in one go stay that short, and the page of measurements says what was measured.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {performancePage} from '../../bench/write-performance-doc.mjs';
import {root} from '../support/package-folder.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

for (const [path, most] of [
  ['README.md', 150],
  ['docs/performance.md', 60],
  ['docs/proof.md', 60],
])
  test(`${path} has at most ${most} lines`, () => {
    assert.ok(read(path).trimEnd().split('\n').length <= most);
  });

test('docs/performance.md is that of the figures kept', async () => {
  assert.equal(
    read('docs/performance.md'),
    await performancePage(),
    'stale: node bench/write-performance-doc.mjs',
  );
});
