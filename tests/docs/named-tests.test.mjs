// Whatever the documents say is shown by a test, there is such a test.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';
import {exists, namedTests, titlesIn} from './test-names.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'SECURITY.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];

test('every test that a document names exists', () => {
  const named = documents.flatMap((path) => namedTests(read(path)).map((each) => ({...each, path})));
  assert.ok(named.length > 80);
  assert.deepEqual(
    named.filter((each) => !exists(each)),
    [],
  );
});

test('every document that names a test writes it so that it is checked', () => {
  for (const path of documents) {
    const text = read(path);
    assert.equal(text.match(/tests\/\S+ ›/g)?.length ?? 0, namedTests(text).length, path);
  }
});

test('every hazard has a cause, a harm, a control, a test, and what remains', () => {
  const hazards = read('docs/hazards.md').split(/^### /m).slice(1);
  assert.ok(hazards.length >= 20);
  hazards.forEach((hazard, at) => {
    const [title] = hazard.split('\n');
    assert.match(title, new RegExp(`^H${at + 1}\\. `));
    for (const part of ['Cause', 'Harm', 'Control', 'Shown by', 'Remains'])
      assert.ok(hazard.includes(`**${part}:**`), `${title}: ${part}`);
    assert.ok(namedTests(hazard).length > 0, title);
  });
});

test('a title is found in each way of writing it, and a wrong one is not', () => {
  const titles = titlesIn(`
    describe('a', () => { it('b c', () => {}); it(\`d and more \${e} f\`, () => {}); it(\`\${e}\`, () => {}); });
    test("g", () => {}); await context.test('h', () => {}); await onPage('i', () => {});
    expect('j');`);
  const found = (title) => titles.some((pattern) => pattern.test(title));
  for (const title of ['a', 'b c', 'd and more of it f', 'g', 'h', 'i']) assert.ok(found(title), title);
  for (const title of ['b', 'b c d', 'd and more f', 'j', '']) assert.ok(!found(title), title);
});
