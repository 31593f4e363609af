// Each method of the language replaced in turn, before the script comes and after: it works, or shows the page's own
// content or the panel. Never nothing, never a freeze, never a calmer result or a shorter list.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {EMERGENCY, inIsolation, visitIn} from '../hostile/isolated-visit.mjs';

const OF = ['Array', 'Object', 'Map', 'Set', 'String', 'JSON', 'Promise'];
const WITH = {
  throws: 'function () { throw new Error("replaced"); }',
  'gives nothing': 'function () {}',
  'gives itself': 'function () { return this; }',
  'gives an empty list': 'function () { return []; }',
};
/** In a page that takes longer, something never ends. In milliseconds. */
const LONGEST = 15_000;

const CONTENT = `<pop-checker country="GB"><p>Call 999 if you cannot feel your legs.</p></pop-checker>
  <red-flag-list country="GB"><p>Call 999.</p></red-flag-list>`;
const bundle = '<script type="module" src="/dist/pop-checker.min.js"></script>';

/** Runs in the page: the methods of these, each as the text by which it is reached. */
function methodsOf(names) {
  return names.flatMap((name) => {
    const own = [[name, globalThis[name]]];
    if (globalThis[name].prototype) own.push([`${name}.prototype`, globalThis[name].prototype]);
    return own.flatMap(([path, holder]) =>
      Reflect.ownKeys(holder)
        .filter((key) => key !== 'constructor' && key !== 'prototype')
        .filter((key) => typeof Object.getOwnPropertyDescriptor(holder, key).value === 'function')
        .map((key) => [path, typeof key === 'symbol' ? `Symbol.${key.description.slice(7)}` : `'${key}'`]),
    );
  });
}

const linesIn = (page) =>
  inIsolation(page, () => {
    const list = document.querySelector('red-flag-list');
    const root = list.shadowRoot;
    if (!root) return list.checkVisibility() && list.innerText.trim() ? 'signs' : 'blank';
    const text = root.textContent.trim();
    if (text.startsWith('This check is not working. It cannot tell you that you are fine.')) return 'panel';
    return root.querySelectorAll('li').length;
  });

const within = (promise, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: it never ends`)), LONGEST);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

for (const when of ['before', 'after'])
  test(`a method replaced ${when} the script comes`, async (context) => {
    const files = {'/plain': pageOf(CONTENT, bundle)};
    const {open, origin} = await ownPages(context, files);
    const {page} = await open('/plain');
    const methods = await page.evaluate(methodsOf, OF);
    assert.ok(methods.length > 150);
    const lines = await linesIn(page);
    assert.ok(lines > 40);

    async function problemOf(path, key, replacement) {
      const replace = `Object.defineProperty(${path}, ${key}, {value: ${replacement}, configurable: true, writable: true})`;
      files['/state'] =
        when === 'before'
          ? pageOf(CONTENT, `<script>${replace}</script>${bundle}`)
          : pageOf(`${CONTENT}<script type="module">${replace}</script>`, bundle);
      await page.goto(`${origin}/state`, {waitUntil: 'load'});
      const {end} = await visitIn(page, EMERGENCY);
      if (!['emergency', 'panel', 'signs', 'asking'].includes(end)) return `the check ends in ${end}`;
      const shown = await linesIn(page);
      return shown === lines || shown === 'panel' || shown === 'signs'
        ? undefined
        : `the list shows ${shown}`;
    }

    for (const [how, replacement] of Object.entries(WITH))
      await context.test(`by one that ${how}`, async () => {
        const problems = [];
        for (const [path, key] of methods) {
          const what = `${path}[${key}]`;
          const problem = await within(problemOf(path, key, replacement), `${what} ${how}`);
          if (problem) problems.push(`${what}: ${problem}`);
        }
        assert.deepEqual(problems, []);
      });
  });
