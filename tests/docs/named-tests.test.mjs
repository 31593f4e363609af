// Whatever the documents say is shown by a test, there is such a test.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'SECURITY.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];

const TITLE = /\b(?:describe|it|test|onPage)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

const escaped = (text) => text.replace(/\\(.)/g, '$1').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A title that is hardly more than a placeholder would fit every name.
const ENOUGH = 8;

/**
 * @param {string} text TypeScript or JavaScript
 * @returns {RegExp[]} one for each title; one with `${…}` in it fits anything there
 */
const titlesIn = (text) =>
  [...text.matchAll(TITLE)].flatMap(([, quote, title]) => {
    const said = quote === '`' ? title.split(/\$\{[^}]*\}/) : [title];
    if (said.length > 1 && said.join('').length < ENOUGH) return [];
    return [new RegExp(`^${said.map(escaped).join('.+')}$`)];
  });

/** Every `file › title` that a text names in code marks. */
const namedTests = (markdown) =>
  [...markdown.matchAll(/`(tests\/[\w./-]+) › ([^`]+)`/g)].map(([, file, title]) => ({file, title}));

const titlesOfFiles = new Map();

function titlesOf(file) {
  if (!titlesOfFiles.has(file)) titlesOfFiles.set(file, titlesIn(read(file)));
  return titlesOfFiles.get(file);
}

/** Whether the file has a test of that title. @throws {Error} where there is no such file */
const exists = ({file, title}) => titlesOf(file).some((pattern) => pattern.test(title));

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

/** The criteria of WCAG 2.2, by level. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};
/** Met by what is not there, or by the browser itself: nothing that a test of ours could show. */
const WITHOUT_TEST = ['1.4.5', '2.4.11', '2.5.2'];

test('every criterion of WCAG 2.2, level A and AA, is met with a test, or does not apply', () => {
  const text = read('docs/accessibility.md');
  for (const [level, criteria] of Object.entries(CRITERIA)) {
    const [, part] = text.split(new RegExp(`^## Level ${level}$`, 'm'));
    const rows = part.split(/^## /m)[0].matchAll(/^\| (\d\.\d\.\d+) [^|]+\| ([^|]+)\| ([^|]+)\|$/gm);
    const found = [...rows];
    assert.deepEqual(
      found.map(([, id]) => id),
      criteria.split(/\s+/),
    );
    for (const [row, id, how] of found) {
      const isShown = namedTests(row).length > 0 || WITHOUT_TEST.includes(id);
      assert.ok(isShown || /^(not applicable|the page)/.test(how), `${id}: ${how}`);
    }
  }
});

test('every criterion of level AAA that is claimed has a test', () => {
  const [, part] = read('docs/accessibility.md').split('## Level AAA');
  const rows = part.split('\n').filter((line) => /^\| \d/.test(line));
  assert.ok(rows.length > 0);
  for (const row of rows) assert.equal(namedTests(row).length, 1, row);
});
