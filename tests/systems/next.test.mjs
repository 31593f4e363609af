// docs/frameworks/next.md, in an app that is written so.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {choose, textOf, until, untilQuestion, visit} from '../deep/examples/example-page.mjs';
import {browserOf} from '../support/own-pages.mjs';
import {buildApp, installedApp, servedApp} from './app-of-framework.mjs';
import {assertServed, driveAll, seesWordsBetween} from './drive-check.mjs';

const folder = await installedApp({after}, 'next');
await buildApp(folder);
const address = await servedApp({after}, folder, (port) => [
  'node_modules/next/dist/bin/next',
  'start',
  '--hostname',
  '127.0.0.1',
  '--port',
  String(port),
]);
const browser = await browserOf({after});

test('a page of the server comes to life, and an emergency stays one', async () => {
  await assertServed(address);
  await visit(browser, address, driveAll);
});

test('drawn on the client only, answers written in the tag take no emergency away', () =>
  visit(browser, address, driveAll, {path: '/client-only'}));

test('on a tag that a server drew, a property and a handler are lost, and come later, over what a person said', async () => {
  await assertServed(address, '/hydrated');
  const drive = async (page) => {
    await untilQuestion(page);
    const answersOf = () => page.$eval('pop-checker', ({answers}) => answers);
    assert.deepEqual(await answersOf(), {});
    await choose(page, 'none');
    await choose(page, 'bladder-change');
    await until(page, () => document.querySelector('pop-checker').assessment.urgency === 'emergency');
    assert.equal(await textOf(page, '.urgency'), '');
    await page.select('select[name=country]', 'US');
    await until(page, () => document.querySelector('pop-checker').country === 'US');
    assert.deepEqual(await answersOf(), {'age-18-44': 'yes'});
  };
  await visit(browser, address, drive, {path: '/hydrated'});
});

test('an import in a server component defines nothing, and the words between the tags stay', async () => {
  await assertServed(address, '/server');
  await visit(browser, address, seesWordsBetween, {path: '/server'});
});
