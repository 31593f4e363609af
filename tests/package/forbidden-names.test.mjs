// No request, no storage, no cookie, no timer, no history, no code and no elements from text: neither in what we write
// nor in what is shipped.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn, usedNames} from '../support/source-files.mjs';

const NOWHERE = new Set([
  ...['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'cookieStore', 'caches', 'BroadcastChannel'],
  ...['Worker', 'SharedWorker', 'serviceWorker', 'geolocation', 'userAgent'],
  ...['setTimeout', 'setInterval', 'requestIdleCallback', 'history', 'pushState', 'replaceState'],
  ...['eval', 'new Function'],
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'DOMParser',
    'createContextualFragment',
  ],
]);

/** Lit reads its templates, never a value, through a template element: in the bundle, there and nowhere else. */
const LIT_TEMPLATE =
  /(\w+)=(?:\w+|\([^;]*\))\.createElement\(["'`]template["'`]\);return \1\.innerHTML=\w+,\1/g;

const read = (path) => readFileSync(join(root, path), 'utf8');

test('the source uses none of them', () => {
  const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
  assert.ok(sources.length > 20);
  for (const path of sources) assert.deepEqual(usedNames(read(path), NOWHERE), [], path);
});

test('the built files use none of them', () => {
  // Storybook is a tool beside the package, and is not published.
  const built = filesIn('dist').filter((path) => /^dist\/(?!storybook\/).*\.js$/.test(path));
  assert.ok(built.includes('dist/pop-checker.min.js'));
  for (const path of built) {
    const lit = read(path).match(LIT_TEMPLATE) ?? [];
    assert.equal(lit.length, path === 'dist/pop-checker.min.js' ? 1 : 0, path);
    assert.deepEqual(usedNames(read(path).replace(LIT_TEMPLATE, ''), NOWHERE), [], path);
  }
});

test('a use is found, a word is not', () => {
  for (const text of [
    'fetch("/x")',
    'window.localStorage.a = 1',
    'globalThis["fetch"]',
    'document.cookie',
    'const f = new Function("x")',
    'const {history} = window',
    'setTimeout(() => {}, 1)',
  ]) {
    assert.equal(usedNames(text, NOWHERE).length, 1, text);
  }
  assert.deepEqual(usedNames('const text = {history: "Your history: fetch, eval"}', NOWHERE), []);
});
