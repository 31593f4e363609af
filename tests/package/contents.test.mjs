// What is published: only what users need.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pack, packageJson, temporaryFolder} from '../support/package-folder.mjs';

test('the package holds the built files, the licence, the readme and nothing else', (context) => {
  const {files} = pack(temporaryFolder(context));
  const paths = files.map(({path}) => path);
  const expected = [
    /^(package\.json|README\.md|LICENSE)$/,
    /^dist\/(index|define|(core|rulebook|text|elements)\/[\w./-]+)\.(js|d\.ts)$/,
    /^dist\/(pop-checker\.min\.js|integrity\.json)$/,
    // for frameworks and editors
    /^dist\/(tags|jsx|vue|svelte)\.d\.ts$/,
    /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  ];
  assert.deepEqual(
    paths.filter((path) => !expected.some((pattern) => pattern.test(path))),
    [],
  );
  for (const path of [
    'package.json',
    'LICENSE',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/pop-checker.min.js',
    'dist/integrity.json',
    ...[packageJson.customElements, packageJson['web-types']].map((path) => path.slice(2)),
  ]) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
});
