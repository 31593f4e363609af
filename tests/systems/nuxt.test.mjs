// docs/frameworks/nuxt.md, in an app that is written so.
import assert from 'node:assert/strict';
import {renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {browserOf} from '../support/own-pages.mjs';
import {buildApp, installedApp, servedApp} from './app-of-framework.mjs';
import {untilQuestion, visit} from '../deep/examples/example-page.mjs';
import {assertServed, driveAll, driveToEmergency} from './drive-check.mjs';

const SERVER = () => ['.output/server/index.mjs'];

const folder = await installedApp({after}, 'nuxt');
await buildApp(folder);
const address = await servedApp({after}, folder, SERVER);
const browser = await browserOf({after});

test('a page of the server comes to life, and an emergency stays one', async () => {
  await assertServed(address);
  await visit(browser, address, driveAll);
});

test('objects are not in the page of the server', async () => {
  const html = await (await fetch(address)).text();
  assert.doesNotMatch(html, /answers|age-18-44/);
});

const rebuilt = async () => {
  await buildApp(folder);
  return servedApp({after}, folder, SERVER);
};

test('a plugin without .client does no harm on the server', async () => {
  const [inBrowser, everywhere] = ['client.ts', 'ts'].map((end) =>
    join(folder, `plugins/pop-checker.${end}`),
  );
  renameSync(inBrowser, everywhere);
  const other = await rebuilt();
  await assertServed(other);
  await visit(browser, other, driveToEmergency);
});

test('without isCustomElement the server writes a comment in place of the tag', async () => {
  writeFileSync(join(folder, 'nuxt.config.ts'), 'export default defineNuxtConfig({});');
  const other = await rebuilt();
  const html = await (await fetch(other)).text();
  assert.match(html, /<form>.*<!---->/);
  assert.doesNotMatch(html, /<pop-checker|Call 999/);
  await assert.rejects(visit(browser, other, untilQuestion), /Hydration completed but contains mismatches/);
});
