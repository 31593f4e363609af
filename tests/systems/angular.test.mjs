// docs/frameworks/angular.md, in an app that is written so.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {browserOf} from '../support/own-pages.mjs';
import {buildApp, installedApp, servedFiles} from './app-of-framework.mjs';
import {visit} from '../deep/examples/example-page.mjs';
import {driveAll} from './drive-check.mjs';

const folder = await installedApp({after}, 'angular');
await buildApp(folder);
const address = await servedFiles({after}, folder, 'dist');
const browser = await browserOf({after});

test('attributes, properties and events are bound, and an emergency stays one', () =>
  visit(browser, address, driveAll));

test('without the schema it does not build', async () => {
  const file = join(folder, 'src/check.ts');
  const text = readFileSync(file, 'utf8');
  const without = text.replace('schemas: [CUSTOM_ELEMENTS_SCHEMA],', '');
  assert.notEqual(without, text);
  writeFileSync(file, without);
  await assert.rejects(buildApp(folder), /'pop-checker' is not a known element/);
});
