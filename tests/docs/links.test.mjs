// Links between the documents lead somewhere, and the commands they name exist.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
];

/** The words of a heading as an address: `## Find a sign` is `#find-a-sign`. */
const address = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsIn = (text) =>
  new Set([
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => address(heading)),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
  ]);

const known = new Map();
/** The anchors of a document, each read once. */
const anchorsOf = (path) => known.get(path) ?? known.set(path, anchorsIn(read(path))).get(path);

/** Every relative link of a document that leads nowhere. */
const brokenLinks = (path, text) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file, anchor] = target.split('#');
      const to = file ? join(dirname(path), file) : path;
      if (!existsSync(join(root, to))) return true;
      return anchor ? !anchorsOf(to).has(anchor) : false;
    });

test('every link leads to a file and a heading that are there', () => {
  assert.ok(documents.length > 20);
  for (const path of documents) assert.deepEqual(brokenLinks(path, read(path)), [], path);
});

test('a broken link is found', () => {
  assert.deepEqual(
    brokenLinks('README.md', '[a](docs/none.md) [b](#none) [c](CONTRIBUTING.md) [d](https://a.b)'),
    ['docs/none.md', '#none'],
  );
});

test('the list of documents leads to all of them', () => {
  const list = read('docs/README.md');
  for (const path of documents.filter((each) => /^docs\/[a-z][\w-]*\.md$|^docs\/how-to\//.test(each)))
    assert.ok(list.includes(`(${path.slice('docs/'.length)})`), `docs/README.md does not name ${path}`);
});

test('CONTRIBUTING leads to every how-to', () => {
  const contributing = read('CONTRIBUTING.md');
  for (const path of filesIn('docs/how-to')) assert.ok(contributing.includes(`[how](${path})`), path);
});

test('every command that a document names is one of the package', () => {
  const {scripts} = JSON.parse(read('package.json'));
  for (const path of documents)
    for (const [, name] of read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g))
      assert.ok(name in scripts, `${path}: ${name}`);
});

test('a how-to is at most 40 lines, besides the code it shows', () => {
  for (const path of filesIn('docs/how-to')) {
    const words = read(path).replaceAll(/^```[^]*?^```$/gm, '');
    assert.ok(words.split('\n').filter(Boolean).length <= 40, path);
  }
});
