// A browser is found by its own variable first, and what is said where none is found tells what to do.
import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {BROWSER_TITLES, findBrowser, howToGet} from '../../tools/browsers/find-browser.mjs';

const variables = {chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH'};
const before = {...process.env};
afterEach(() => {
  for (const name of ['PATH', ...Object.values(variables)])
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
});

test('each engine has a variable of its own, which wins', () => {
  assert.deepEqual(Object.keys(BROWSER_TITLES), Object.keys(variables));
  for (const kind of ['chromium', 'firefox']) {
    process.env[variables[kind]] = process.execPath;
    assert.equal(findBrowser(kind), process.execPath);
  }
});

test('a variable that names no file is said, not passed over', () => {
  for (const kind of ['chromium', 'firefox']) {
    process.env[variables[kind]] = './no-such-browser';
    assert.throws(() => findBrowser(kind), new RegExp(`${variables[kind]} names a file that does not exist`));
  }
});

test('what is missing is told with its package and its variable', () => {
  process.env.PATH = '';
  delete process.env.WEBKIT_DRIVER_PATH;
  assert.equal(findBrowser('webkit'), undefined);
  for (const [kind, variable] of Object.entries(variables)) {
    assert.match(howToGet(kind), /^Install it \(Debian: [a-z0-9 -]+\), or set /);
    assert.ok(howToGet(kind).includes(variable), kind);
  }
});

test('an engine that is not known is refused by name', async () => {
  const {chosenEngine} = await import('../../tools/browsers/choose-engine.mjs');
  assert.throws(() => chosenEngine('trident'), /POP_ENGINE is chromium, firefox, webkit, not trident/);
});
