// What is published: only what users need, and all that its documents lead to.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {test} from 'node:test';
import {pack, packageJson, root, temporaryFolder} from '../support/package-folder.mjs';

test('the package holds the built files, the licence, the documents, the examples and nothing else', (context) => {
  const {files} = pack(temporaryFolder(context));
  const paths = files.map(({path}) => path);
  const expected = [
    /^(package\.json|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE)$/,
    /^docs\/([\w/-]+\.md|screenshot\.png)$/,
    /^examples\/(README\.md|(html|react|vue|svelte|headless)\/(?!node_modules|dist)[\w./-]+)$/,
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

/** The files that a document leads to, from the folder of the package. */
const targetsIn = (path, text) =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(path), target));

test('every link of a document in the package leads to a file in the package', (context) => {
  const paths = pack(temporaryFolder(context)).files.map(({path}) => path);
  const documents = paths.filter((path) => path.endsWith('.md'));
  assert.ok(documents.includes('README.md') && documents.length > 20);
  for (const path of documents)
    for (const target of targetsIn(path, readFileSync(join(root, path), 'utf8')))
      assert.ok(paths.includes(target), `${path}: ${target}`);
  assert.deepEqual(targetsIn('docs/a.md', '[a](b.md#c) [d](../e.md) [f](#g) [h](https://i.j)'), [
    'docs/b.md',
    'e.md',
  ]);
});
