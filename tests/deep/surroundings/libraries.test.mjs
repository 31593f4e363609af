// Real libraries that change the language or the DOM, loaded before the script and after it: everything works.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {inEachEngine, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {HARMLESS} from '../hostile/isolated-visit.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const fromNpm = (path) => read(`node_modules/${path}`);

/** What the two versions of Prototype before 1.7 do to lists and objects. */
const PROTOTYPE_1_6 = `
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.each = function (each) { for (let at = 0; at < this.length; at++) each(this[at]); };
  Function.prototype.wrap = function () {};
  Object.values = function (of) { const values = []; for (const key in of) values.push(of[key]); return values; };
  Array.from = function (list) { return list ? [].slice.call(list) : []; };`;

const LIBRARIES = {
  'what Prototype.js 1.6 does': PROTOTYPE_1_6,
  'Prototype.js 1.7.3': read('tests/deep/surroundings/libraries/prototype-1.7.3.js'),
  'MooTools 1.4.5': read('tests/deep/surroundings/libraries/mootools.js'),
  'core-js': fromNpm('core-js-bundle/minified.js'),
  'SES, with lockdown()': `${fromNpm('ses/dist/ses.umd.min.js')};lockdown({errorTaming: 'unsafe', overrideTaming: 'severe'});`,
  "LWC's shadow": `(() => { const process = {env: {NODE_ENV: 'production'}};
    ${fromNpm('@lwc/synthetic-shadow/dist/index.js').replaceAll(/^export .*$/gm, '')} })();`,
};
/** Its own roots, forced: no style reaches those, so it is plainer there. */
const SHADY = `window.ShadyDOM = {force: true};${fromNpm('@webcomponents/shadydom/shadydom.min.js')}`;

const all = `<pop-checker id="check" country="GB"><p>Call 999.</p></pop-checker><red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>`;
const OURS = '<script src="/dist/pop-checker.min.js"></script>';

/** Runs in the page: answers all, and says what stands there. The elements are held on to from before the library. */
async function answerAll(replies) {
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 10));
  await drawn();
  const roots =
    window.roots ?? [...document.querySelectorAll('#check, #check ~ *')].map((each) => each.shadowRoot);
  const [checker, list, warning] = roots;
  for (const reply of replies) {
    checker.querySelector(`.question input[value="${reply}"]`).click();
    await drawn();
    checker.querySelector('[part~=continue]').click();
    await drawn();
  }
  await drawn();
  return {
    result: checker.querySelector('.result').className,
    words: checker.querySelector('.result').textContent.length,
    lines: list.querySelectorAll('li').length,
    followed: list.querySelectorAll('[part~=flag-said-no]').length,
    warning: warning.querySelector('.card').textContent.length,
  };
}

test(
  'with libraries of other times',
  inEachEngine(async (context, engine) => {
    const files = {'/plain': pageOf(all, OURS)};
    const cases = Object.entries({...LIBRARIES, 'forced ShadyDOM': SHADY});
    const kept =
      '<script type="module">window.roots = [...document.querySelectorAll("#check, #check ~ *")].map((each) => each.shadowRoot)</script>';
    for (const [at, [, library]] of cases.entries()) {
      files[`/${at}.js`] = library;
      files[`/before-${at}`] = pageOf(all, `<script src="/${at}.js"></script>${OURS}`);
      files[`/after-${at}`] = pageOf(`${all}${kept}<script defer src="/${at}.js"></script>`, OURS);
    }
    const {open} = await ownPages(context, files, {}, {engine});
    const {page: plain} = await open('/plain');
    const expected = await plain.evaluate(answerAll, HARMLESS);
    assert.equal(expected.result, 'result self-care');
    for (const [at, [name]] of cases.entries())
      for (const when of ['before', 'after'])
        await context.test(`${name}, loaded ${when}`, async () => {
          const {page, problems} = await open(`/${when}-${at}`);
          assert.deepEqual(await page.evaluate(answerAll, HARMLESS), expected);
          // SES says what it takes away.
          assert.deepEqual(
            problems.filter((problem) => !/SES|Removing|intrinsics/.test(problem)),
            [],
          );
        });
  }),
);
