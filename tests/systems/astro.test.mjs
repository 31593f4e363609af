// docs/frameworks/astro.md, in an app that is written so.
import {after, test} from 'node:test';
import {press, untilText, visit} from '../deep/examples/example-page.mjs';
import {browserOf} from '../support/own-pages.mjs';
import {buildApp, installedApp, servedFiles} from './app-of-framework.mjs';
import {
  assertEmergency,
  assertServed,
  driveAll,
  driveToEmergency,
  seesWordsBetween,
  untilListed,
} from './drive-check.mjs';

const folder = await installedApp({after}, 'astro');
await buildApp(folder);
const address = await servedFiles({after}, folder, 'dist');
const browser = await browserOf({after});

test('the script defines the tags, and an emergency stays one', async () => {
  await assertServed(address);
  await visit(browser, address, driveAll);
});

test('with transition:persist the interview goes on across pages', () =>
  visit(
    browser,
    address,
    async (page) => {
      await driveToEmergency(page);
      await press(page, 'a');
      await untilText(page, 'h1', 'Page two');
      await assertEmergency(page, 999);
      await untilListed(page);
    },
    {path: '/one/'},
  ));

test('an import in the frontmatter defines nothing, and the words between the tags stay', async () => {
  await assertServed(address, '/server/');
  await visit(browser, address, seesWordsBetween, {path: '/server/'});
});
