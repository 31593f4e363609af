// Pages that are left and come back to, and pages that lose their network.
import {setTimeout as wait} from 'node:timers/promises';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {EMERGENCY, HARMLESS, inIsolation, restartIn, visitIn} from './isolated-visit.mjs';

const FORM = '<form><pop-checker country="GB" name="back"><p>Signs</p></pop-checker></form>';
const NOTE = `<script>addEventListener('pageshow', ({persisted}) => { window.cameBack = persisted; })</script>`;
/** Chromium and Firefox keep no page that listens to this. */
const UNLOAD = `<script>addEventListener('unload', () => {})</script>`;

const FILES = {
  '/': pageOf(FORM + NOTE),
  '/unkept': pageOf(FORM + NOTE + UNLOAD),
  '/other': pageOf('<p>Another page</p>', ''),
};

/** WebKitGTK keeps the last two pages, whatever they listen to. */
const MORE_THAN_KEPT = 4;

const sent = (page) => page.$eval('form', (form) => [...new FormData(form).values()]);
const answers = (page) => page.$eval('pop-checker', (element) => JSON.stringify(element.answers));
const ticked = (page) =>
  page.$eval('pop-checker', ({shadowRoot}) => shadowRoot.querySelectorAll('input:checked').length);

/** Puppeteer starts Chromium without the cache that keeps pages. */
/** Not page.goBack(): of a page that Firefox kept, that hears nothing. */
async function goBack(page, steps) {
  await page.evaluate((by) => void setTimeout(() => history.go(by)), -steps);
  for (let tries = 0; tries < 200; tries++) {
    // While it changes, a page may have nobody who answers.
    const cameBack = await page.evaluate(() => window.cameBack).catch(() => undefined);
    if (cameBack !== undefined) return cameBack;
    await wait(50);
  }
  throw new Error('The page did not come back.');
}

/** Away and back, with the browser keeping the page, or not. */
export async function awayAndBack(context, {kept, engine = 'chromium'}) {
  const {open, origin} = await ownPages(context, FILES, {}, {engine});
  const {page, problems} = await open(kept ? '/' : '/unkept');
  await visitIn(page, HARMLESS.slice(0, 4));
  await inIsolation(page, () => {
    document.querySelector('pop-checker').shadowRoot.querySelector('input[value=none]').click();
  });
  const before = {answers: await answers(page), sent: await sent(page), ticked: await ticked(page)};
  const steps = kept ? 1 : MORE_THAN_KEPT;
  for (let step = 0; step < steps; step++) await page.goto(`${origin}/other?${step}`);
  const cameBack = await goBack(page, steps);
  const after = {answers: await answers(page), sent: await sent(page), ticked: await ticked(page)};
  const {end} = await visitIn(page, kept ? HARMLESS.slice(4) : EMERGENCY);
  return {cameBack, before, after, end, problems};
}

/** Whatever is asked for, of whom ever, is refused, and with that a problem. */
const NO_REQUESTS = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'",
};

/** The network goes as soon as the page is there. */
export async function offline(context, engine = 'chromium') {
  const {open, stopServing} = await ownPages(context, FILES, NO_REQUESTS, {engine});
  const {page, problems} = await open('/');
  await stopServing();
  const first = await visitIn(page, EMERGENCY);
  await restartIn(page);
  const second = await visitIn(page, HARMLESS);
  return {ends: [first.end, second.end], problems};
}
