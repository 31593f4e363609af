// Whole visits on the demo page with the built files, by keyboard alone.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoBrowser} from '../../support/demo-browser.mjs';
import {say, shown, visit} from './keyboard.mjs';

const adult = ['none', 'none', 'age-18-44', 'place-low'];
const quiet = ['none', 'none', 'none', 'none'];

test('whole visits by keyboard', async (context) => {
  const {open} = await demoBrowser(context);
  const onPage = (name, run) =>
    context.test(name, async () => {
      const {page, problems} = await open('/');
      await run(page);
      assert.deepEqual(problems, []);
      await page.close();
    });

  await onPage('a harmless pop is self-care, with the bubble explained, in ten screens', async (page) => {
    const result = await visit(page, ...adult, ...quiet, 'pop-then-rest', 'crack-now-and-then-gently');
    assert.deepEqual([result.ended, result.urgency, result.screens], [true, 'self-care', 10]);
    assert.deepEqual(result.sounds, ['joint-cavitation']);
    assert.match(result.text, /bubble/);
    assert.match(result.text, /not an all-clear/i);
  });

  await onPage('a painless crack after a fall is soon, within 72 hours', async (page) => {
    const result = await visit(
      page,
      ...adult,
      'none',
      'none',
      'injury-recent',
      'none',
      'pop-then-rest',
      'none',
    );
    assert.deepEqual([result.ended, result.urgency, result.by], [true, 'soon', '72h']);
    assert.match(result.text, /72 hours/);
  });

  await onPage('a slow start when peeing is an emergency in two screens, with the number', async (page) => {
    const result = await visit(page, 'none', 'bladder-change');
    assert.deepEqual([result.ended, result.urgency, result.by], [true, 'emergency', 'now']);
    assert.ok(result.links.includes('tel:999'));
    assert.match(result.text, /Call 999/);
  });

  await onPage('grinding without pain is monitor', async (page) => {
    const result = await visit(page, ...adult, ...quiet, 'grinding-or-many-clicks', 'none');
    assert.deepEqual([result.ended, result.urgency], [true, 'monitor']);
    assert.deepEqual(result.sounds, ['crepitus']);
  });

  await onPage('a child is refused kindly, and a danger sign is still found', async (page) => {
    const result = await visit(page, 'none', 'none', 'age-under-16', 'child-night-pain');
    assert.deepEqual([result.ended, result.urgency, result.limits], [true, 'urgent', ['under-16']]);
    assert.match(result.text, /parent|adult you trust/);
  });

  await onPage('a child without a sign is seen within 72 hours', async (page) => {
    const result = await visit(page, 'none', 'none', 'age-under-16', 'none');
    assert.deepEqual([result.ended, result.urgency, result.by], [true, 'soon', '72h']);
  });

  await onPage('the neck is not for this tool, after its danger screen', async (page) => {
    const result = await visit(page, 'none', 'none', 'age-18-44', 'place-neck', 'none');
    assert.deepEqual([result.ended, result.urgency, result.limits], [true, 'soon', ['neck']]);
  });

  await onPage(
    'not sure about numbness between the legs is asked again with an example, then an emergency',
    async (page) => {
      await visit(page, 'none', 'unsure');
      const again = await shown(page);
      assert.equal(again.ended, false);
      assert.match(again.text, /wip|toilet paper|sit/i);
      await say(page, 'unsure/saddle-change', 'no/bladder-change', 'no/bowel-change');
      const result = await shown(page);
      assert.deepEqual([result.ended, result.urgency], [true, 'emergency']);
    },
  );

  await onPage('steady tingling in two legs on walking is urgent', async (page) => {
    const result = await visit(
      page,
      ...adult,
      'leg-tingling-or-numbness',
      'both-legs-steady-on-walking',
      ...['none', 'none', 'none'],
    );
    assert.deepEqual([result.ended, result.urgency, result.by], [true, 'urgent', 'today']);
  });

  await onPage('cancer years ago and a new ache is urgent', async (page) => {
    const result = await visit(
      page,
      ...adult,
      'none',
      'cancer-ever',
      'pain-other-times',
      ...['none', 'none'],
    );
    assert.deepEqual([result.ended, result.urgency], [true, 'urgent']);
  });
});

test('a whole visit asks for nothing, and leaves nothing behind', async (context) => {
  const {open, url} = await demoBrowser(context);
  const {page, requests} = await open('/');
  await page.waitForNetworkIdle();
  const atStart = requests.length;
  const before = await page.evaluate(() => history.length);
  await visit(page, ...adult, ...quiet, 'pop-then-rest', 'none');
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
});

test('without the script the page still says what to do', async (context) => {
  const {open} = await demoBrowser(context);
  const {page} = await open('/');
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const text = await page.$eval('pop-checker', (element) => element.innerText);
  assert.match(text, /Call 999 now/);
  assert.match(text, /peeing/);
});
