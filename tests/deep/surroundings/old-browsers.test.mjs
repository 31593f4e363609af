// Without what an older browser lacks, taken away from the built file: controls, focus and bands are right, only plainer.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
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

/** Opens a first question, a focus on its second row, and an emergency; resolves to what can be seen of them. */
async function seen(page) {
  await page.evaluate(async () => {
    const [checker] = document.querySelectorAll('pop-checker');
    await checker.updateComplete;
    checker.shadowRoot.querySelector('input').focus();
  });
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const [checker, list] = document.querySelectorAll('pop-checker, red-flag-list');
    const styleOf = (element, selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
    const focused = checker.shadowRoot.activeElement;
    const outlines = [focused, focused.closest('.option')].map((each) => getComputedStyle(each).outlineStyle);
    const next = styleOf(checker, '[part~=continue]');
    const first = {
      outlined: outlines.includes('solid') || outlines.includes('auto'),
      row: styleOf(checker, '.option').borderTopStyle,
      next: next.backgroundColor,
      onNext: next.color,
      ink: styleOf(checker, '.card').color,
      paper: styleOf(checker, '.card').backgroundColor,
      border: styleOf(checker, '.card').borderTopStyle,
      helpBar: styleOf(checker, '.help.first').borderInlineStartStyle,
      listBand: styleOf(list, '.emergency .band').backgroundColor,
    };
    checker.shadowRoot.querySelector('input[value=very-ill]').click();
    await checker.updateComplete;
    const chosen = checker.shadowRoot.querySelector('input[value=very-ill]');
    checker.shadowRoot.querySelector('[part~=continue]').click();
    await checker.updateComplete;
    const call = styleOf(checker, '.band .call');
    return {
      ...first,
      checked: chosen.checked,
      band: styleOf(checker, '.band').backgroundColor,
      onBand: styleOf(checker, '.band').color,
      call: call.backgroundColor,
      onCall: call.color,
    };
  });
}

const CLEAR = 'rgba(0, 0, 0, 0)';

function assertRight(shown, name) {
  assert.equal(shown.outlined, true, `${name}: focus`);
  assert.equal(shown.row, 'solid', `${name}: row`);
  assert.equal(shown.border, 'solid', `${name}: card`);
  assert.equal(shown.helpBar, 'solid', `${name}: help`);
  assert.equal(shown.checked, true, name);
  for (const [paper, ink] of [
    ['next', 'onNext'],
    ['paper', 'ink'],
    ['band', 'onBand'],
    ['call', 'onCall'],
  ]) {
    assert.notEqual(shown[paper], CLEAR, `${name}: ${paper}`);
    assert.notEqual(shown[paper], shown[ink], `${name}: ${paper}`);
  }
  assert.equal(shown.band, 'rgb(155, 17, 22)', name);
  assert.equal(shown.listBand, 'rgb(155, 17, 22)', name);
}

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
