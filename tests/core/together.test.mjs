import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

test('the slower engines run every test of the core', () => {
  const here = new URL('.', import.meta.url);
  const files = readdirSync(here, {recursive: true}).filter((name) => name.endsWith('.test.ts'));
  const together = readFileSync(new URL('together.ts', here), 'utf8');
  const imported = [...together.matchAll(/^import '\.\/([\w/-]+\.test)\.js';$/gm)].map(
    ([, name]) => `${name}.ts`,
  );
  assert.ok(files.length > 10);
  assert.deepEqual(imported.sort(), files.sort());
});
