// The bundle in the oldest Chromium that the documents name, which comes from npm, for Linux.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {CHROMIUM_ARGS} from '../../tools/browsers/find-browser.mjs';
import {assertRight, seen} from '../support/old-looks.mjs';
import {listenTo, pageOf} from '../support/own-pages.mjs';
import {root, temporaryFolder} from '../support/package-folder.mjs';
import {installIn} from '../support/packed-app.mjs';

/** A later puppeteer-core does not understand this Chromium. */
const PACKAGES = {'@sparticuz/chromium': '111.0.0', 'puppeteer-core': '19.9.1'};

async function oldBrowser(folder) {
  await installIn(folder, ...Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`));
  const load = async (path) => (await import(pathToFileURL(join(folder, 'node_modules', path)))).default;
  const chromium = await load('@sparticuz/chromium/build/index.js');
  const puppeteer = await load('puppeteer-core/lib/cjs/puppeteer/puppeteer-core.js');
  // It takes whatever Chromium was unpacked before into the usual folder.
  process.env.TMPDIR = folder;
  return puppeteer.launch({
    executablePath: await (chromium.default ?? chromium).executablePath(),
    args: [...CHROMIUM_ARGS, '--no-sandbox'],
  });
}

async function drive(browser) {
  assert.match(await browser.version(), /Chrome\/111\./);
  const page = await browser.newPage();
  const {problems} = listenTo(page, ['error', 'warning']);
  const tags = ['pop-checker', 'red-flag-list', 'self-crack-warning'];
  await page.setContent(pageOf(tags.map((tag) => `<${tag} country="GB"></${tag}>`).join(''), ''));
  await page.addScriptTag({path: join(root, 'dist/pop-checker.min.js')});
  assertRight(await seen(page), 'Chromium 111');
  assert.equal(await page.$eval('pop-checker', ({assessment}) => assessment.urgency), 'emergency');
  const cards = await page.$$eval(tags.join(), (elements) =>
    elements.map(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.card')).borderTopStyle),
  );
  assert.deepEqual(cards, ['solid', 'solid', 'solid']);
  assert.deepEqual(problems, []);
}

test('Chromium 111 shows a question, an emergency and what follows', async (context) => {
  const browser = await oldBrowser(temporaryFolder(context));
  // Before its folder goes: it would be made again.
  try {
    await drive(browser);
  } finally {
    await browser.close();
  }
});
