// A page on which one method of the language was replaced, before the script comes or after.
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {EMERGENCY, inIsolation, visitIn} from '../hostile/isolated-visit.mjs';

const OF = ['Array', 'Object', 'Map', 'Set', 'String', 'JSON', 'Promise'];

/** What it does instead. */
export const WAYS = {
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

/**
 * @param {'before' | 'after'} when the script comes
 * @returns {Promise<{methods: [path: string, key: string][], lines: number, tryOne: (path: string, key: string, way:
 * string) => Promise<string | undefined>}>} tryOne: what is wrong then, if anything
 */
export async function openReplaced(context, when) {
  const files = {'/plain': pageOf(CONTENT, bundle)};
  const {open, origin} = await ownPages(context, files);
  const {page} = await open('/plain');
  const methods = await page.evaluate(methodsOf, OF);
  const lines = await linesIn(page);

  async function problemOf(path, key, way) {
    const replace = `Object.defineProperty(${path}, ${key}, {value: ${WAYS[way]}, configurable: true, writable: true})`;
    files['/state'] =
      when === 'before'
        ? pageOf(CONTENT, `<script>${replace}</script>${bundle}`)
        : pageOf(`${CONTENT}<script type="module">${replace}</script>`, bundle);
    await page.goto(`${origin}/state`, {waitUntil: 'load'});
    const {end} = await visitIn(page, EMERGENCY);
    if (!['emergency', 'panel', 'signs', 'asking'].includes(end)) return `the check ends in ${end}`;
    const shown = await linesIn(page);
    return shown === lines || shown === 'panel' || shown === 'signs' ? undefined : `the list shows ${shown}`;
  }

  return {
    methods,
    lines,
    tryOne: (path, key, way) => within(problemOf(path, key, way), `${path}[${key}] ${way}`),
  };
}
