// The demo page with the built files. What each visit ends in is shown by tests/elements/pop-checker/interview.test.ts.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoPages} from '../../support/own-pages.mjs';
import {HARMLESS, visitIn} from '../hostile/isolated-visit.mjs';

test('a whole visit asks for nothing, and leaves nothing behind', async (context) => {
  const {open, url} = await demoPages(context);
  const {page, requests, problems} = await open('/');
  await page.waitForNetworkIdle();
  const atStart = requests.length;
  const before = await page.evaluate(() => history.length);
  const {screens, end} = await visitIn(page, HARMLESS);
  assert.deepEqual([screens.length, end], [11, 'self-care']);
  const after = await page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookie: document.cookie,
    history: history.length,
  }));
  assert.deepEqual(after, {stored: 0, databases: 0, caches: 0, cookie: '', history: before});
  assert.deepEqual(await page.cookies(), []);
  assert.deepEqual(requests.slice(atStart), []);
  assert.ok(requests.every((request) => request.startsWith(url)));
  assert.deepEqual(problems, []);
});

test('without the script the page still says what to do', async (context) => {
  const {open} = await demoPages(context);
  const {page} = await open('/');
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const text = await page.$eval('pop-checker', (element) => element.innerText);
  assert.match(text, /Call 999 now/);
  assert.match(text, /peeing/);
});
