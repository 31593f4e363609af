// Without what an older browser lacks, taken away from the built file: controls, focus and bands are right, only plainer.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {assertRight, seen} from '../../support/old-looks.mjs';
import {packageJson, root} from '../../support/package-folder.mjs';

const SCRIPT = readFileSync(join(root, 'dist/pop-checker.min.js'), 'utf8');

/** By what is missing: what stands for it in the file. */
const LACKS = {
  'light-dark()': ['light-dark('],
  ':has()': [':has('],
  'color-mix()': ['color-mix('],
  ':dir()': [':dir('],
  'text-wrap': ['text-wrap'],
  '@supports selector()': ['@supports selector('],
  'all that Safari 16.4 and Chrome 111 lack': ['light-dark(', ':dir(', 'text-wrap'],
  'all that Firefox 115 lacks': ['light-dark(', ':has(', 'text-wrap'],
  'all of it': ['light-dark(', ':has(', 'color-mix(', ':dir(', 'text-wrap'],
};

const without = (texts) =>
  texts.reduce((script, text) => {
    if (!script.includes(text) && text !== '@supports selector(') throw new Error(`no ${text} to take away`);
    return script.replaceAll(
      text,
      text.replace(/[a-z]/, (first) => `not-known-${first}`),
    );
  }, SCRIPT);

/** Without custom states, and where only names with two dashes are taken. */
const STATES = {
  'no custom states': 'Object.defineProperty(ElementInternals.prototype, "states", {get() {}});',
  'states with two dashes alone': `const add = CustomStateSet.prototype.add;
    CustomStateSet.prototype.add = function (name) {
      if (!name.startsWith('--')) throw new SyntaxError('no dashes');
      return add.call(this, name);
    };`,
};

test('an older browser', async (context) => {
  const body = '<pop-checker country="GB"></pop-checker><red-flag-list country="GB"></red-flag-list>';
  const files = {'/plain': pageOf(body)};
  for (const [at, texts] of Object.values(LACKS).entries()) {
    files[`/lacks-${at}.js`] = without(texts);
    files[`/lacks-${at}`] = pageOf(body, `<script src="/lacks-${at}.js"></script>`);
  }
  for (const [at, script] of Object.values(STATES).entries())
    files[`/states-${at}`] = pageOf(
      body,
      `<script>${script}</script><script src="/dist/pop-checker.min.js"></script>`,
    );
  const {open} = await ownPages(context, files);
  const cases = [
    ['/plain', 'nothing taken away'],
    ...Object.keys(LACKS).map((name, at) => [`/lacks-${at}`, name]),
    ...Object.keys(STATES).map((name, at) => [`/states-${at}`, name]),
  ];
  for (const scheme of ['light', 'dark'])
    for (const [path, name] of cases)
      await context.test(`without ${name}, in ${scheme}`, async () => {
        const {page, problems} = await open('/plain');
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.goto(page.url().replace('/plain', path), {waitUntil: 'load'});
        assertRight(await seen(page), name);
        assert.deepEqual(problems, []);
        await page.close();
      });
});

test('no style needs a browser to know nesting', () => {
  assert.ok(packageJson.version);
  assert.doesNotMatch(SCRIPT, /[{;]&[\s:.>]/);
});
