// The demo pages with the built files, opened in a real browser.
import {launch} from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../../tools/browsers/find-browser.mjs';
import {serve} from '../../tools/serve-demo.mjs';

/**
 * Serves the demo and starts a browser; both end with the test.
 * `open(path)` resolves to a new page and, kept up to date, what it asked for and what went wrong in it.
 */
export async function demoBrowser(context) {
  const {url, close} = await serve();
  context.after(close);
  const browser = await launch({executablePath: browserPath('chromium'), args: CHROMIUM_ARGS});
  context.after(() => browser.close());

  async function open(path) {
    const page = await browser.newPage();
    const requests = [];
    const problems = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
    });
    await page.goto(url + path, {waitUntil: 'load'});
    return {page, requests, problems};
  }

  return {url, open};
}
