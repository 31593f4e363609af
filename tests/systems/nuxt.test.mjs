// docs/frameworks/nuxt.md, in an app that is written so.
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {browserOf} from '../support/own-pages.mjs';
import {buildApp, installedApp, servedApp} from './app-of-framework.mjs';
import {assertServed, changeCountry, driveToEmergency, visit} from './drive-check.mjs';

const folder = await installedApp({after}, 'nuxt');
await buildApp(folder);
const address = await servedApp({after}, folder, () => ['.output/server/index.mjs']);
const browser = await browserOf({after});

test('a page of the server comes to life, and an emergency stays one', async () => {
  await assertServed(address);
  await visit(browser, address, '/', async (page) => {
    await driveToEmergency(page);
    await changeCountry(page);
  });
});

test('a plugin without .client does no harm on the server', async () => {
  const [inBrowser, everywhere] = ['client.ts', 'ts'].map((end) =>
    join(folder, `plugins/pop-checker.${end}`),
  );
  renameSync(inBrowser, everywhere);
  await buildApp(folder);
  const other = await servedApp({after}, folder, () => ['.output/server/index.mjs']);
  await assertServed(other);
  await visit(browser, other, '/', driveToEmergency);
});
