// Pages that are left and come back to, and pages that lose their network.
import {launch} from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../../../tools/browsers/find-browser.mjs';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {EMERGENCY, HARMLESS, inIsolation, restartIn, visitIn} from './isolated-visit.mjs';

const FILES = {
  '/': pageOf(`<form><pop-checker country="GB" name="back"><p>Signs</p></pop-checker></form>
    <script>addEventListener('pageshow', ({persisted}) => { window.cameBack = persisted; })</script>`),
  '/other': pageOf('<p>Another page</p>', ''),
};

const sent = (page) => page.$eval('form', (form) => [...new FormData(form).values()]);
const answers = (page) => page.$eval('pop-checker', (element) => JSON.stringify(element.answers));
const ticked = (page) =>
  page.$eval('pop-checker', ({shadowRoot}) => shadowRoot.querySelectorAll('input:checked').length);

/** Away and back, with the browser keeping the page, or not. */
export async function awayAndBack(context, {kept}) {
  const {open, origin} = await ownPages(context, FILES);
  const never = '--disable-back-forward-cache';
  const browser = await launch({
    executablePath: browserPath('chromium'),
    args: kept ? CHROMIUM_ARGS : [...CHROMIUM_ARGS, never],
    ignoreDefaultArgs: kept ? [never] : [],
  });
  context.after(() => browser.close());
  const {page, problems} = await open('/', browser);
  await visitIn(page, HARMLESS.slice(0, 4));
  await inIsolation(page, () => {
    document.querySelector('pop-checker').shadowRoot.querySelector('input[value=none]').click();
  });
  const before = {answers: await answers(page), sent: await sent(page), ticked: await ticked(page)};
  await page.goto(`${origin}/other`);
  await page.goBack();
  await page.waitForSelector('pop-checker:defined');
  const cameBack = await page.evaluate(() => window.cameBack);
  const after = {answers: await answers(page), sent: await sent(page), ticked: await ticked(page)};
  const {end} = await visitIn(
    page,
    kept ? ['none', 'none', 'none', 'none', 'pop-then-rest', 'none'] : EMERGENCY,
  );
  return {cameBack, before, after, end, problems};
}

/** The network goes as soon as the page is there. */
export async function offline(context) {
  const {open} = await ownPages(context, FILES);
  const {page, problems} = await open('/');
  await page.waitForSelector('pop-checker:defined');
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setOfflineMode(true);
  const first = await visitIn(page, EMERGENCY);
  await restartIn(page);
  const second = await visitIn(page, HARMLESS);
  return {ends: [first.end, second.end], requests, problems};
}
