// What is published: only what users need.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pack, temporaryFolder} from '../support/package-folder.mjs';

test('the package holds the built files, the licence, the readme and nothing else', (context) => {
  const {files} = pack(temporaryFolder(context));
  const paths = files.map(({path}) => path);
  const expected =
    /^(package\.json|README\.md|LICENSE|dist\/(index|define|(core|rulebook|text|elements)\/[\w.-]+)\.(js|d\.ts)|dist\/pop-checker\.min\.js)$/;
  assert.deepEqual(
    paths.filter((path) => !expected.test(path)),
    [],
  );
  for (const path of [
    'package.json',
    'LICENSE',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/pop-checker.min.js',
  ]) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
});
