// A headless Chromium, and pages in it that are as good as new.
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../../tools/browsers/find-browser.mjs';

const VIEW = {width: 800, height: 900};

/** 1.6 Mbit/s and 150 ms there and back. */
const SLOW_NETWORK = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000};

export const launch = () =>
  puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
    defaultViewport: VIEW,
  });

/**
 * Runs `use` on a page of a browser context of its own, which stands on an empty page of the same origin: so that the
 * start of a process, which is no page's doing, is over.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{url: string, cpu?: number, slow?: boolean}} conditions `cpu`: how many times slower
 * @param {(page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function withFreshPage(browser, {url, cpu = 1, slow = false}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await page.goto(`${url}/empty/index.html`);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
    if (slow) await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.disable');
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

/** Durations in ms of thread time, counts, and bytes of heap, by name, since the page's process began. */
export async function metricsOf(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(
    metrics.map(({name, value}) => [name, name.endsWith('Duration') ? value * 1000 : value]),
  );
}

/**
 * Goes to a page and waits until its question is painted.
 * @param {string} isReady the text of a function that runs in the page: whether the question is there
 * @returns {Promise<{ready: number}>} ms from the navigation to the frame after the question was there
 */
export async function goUntilReady(cdp, url, isReady) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', {name: 'benchReady'});
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${watch})(${isReady})`});
  const ready = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${url} showed no question within 60 s`)), 60_000);
    cdp.on('Runtime.bindingCalled', ({name, payload}) => {
      if (name !== 'benchReady') return;
      clearTimeout(late);
      resolve({ready: Number(payload)});
    });
  });
  await cdp.send('Runtime.evaluate', {expression: `performance.mark('bench-go')`});
  await cdp.send('Page.navigate', {url});
  return ready;
}

// Runs in the page. Looks once all scripts of the page ran, then each frame, so that looking costs next to nothing.
function watch(isReady) {
  const look = () => {
    if (!isReady()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => {
          performance.mark('bench-ready');
          globalThis.benchReady(String(performance.now()));
        };
        port2.postMessage(0);
      });
  };
  addEventListener('DOMContentLoaded', look, {once: true});
}
