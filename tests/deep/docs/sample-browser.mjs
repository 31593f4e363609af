// Pages made of samples, in a real browser, without a server: what a page asks for is answered from the built files.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {browserOf, listenTo} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const BUNDLE = /\/pop-checker\.min\.js$/;
const ADDRESS = 'https://samples.example/';

/**
 * Starts a browser that ends with the test. `open(html, script)` resolves to {page, problems}: a page with that body
 * and, when given, that module; problems are kept up to date.
 */
export async function sampleBrowser(context) {
  const browser = await browserOf(context);
  const bundle = readFileSync(join(root, 'dist/pop-checker.min.js'), 'utf8');

  return async function open(html, script) {
    const own = script === undefined ? '' : '<script type="module" src="/sample.js"></script>';
    const served = `<!doctype html><html lang="en"><head><link rel="icon" href="data:," /></head><body>${html}${own}</body></html>`;
    const page = await browser.newPage();
    const {problems} = listenTo(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const address = request.url();
      const answer = (contentType, body) =>
        void request.respond({contentType, body, headers: {'access-control-allow-origin': '*'}});
      if (address.startsWith('data:')) void request.continue();
      else if (address === ADDRESS) answer('text/html; charset=utf-8', served);
      else if (address === `${ADDRESS}sample.js` && script) answer('text/javascript; charset=utf-8', script);
      else if (BUNDLE.test(address)) answer('text/javascript; charset=utf-8', bundle);
      else {
        problems.push(`asked for ${address}`);
        void request.abort();
      }
    });
    await page.goto(ADDRESS, {waitUntil: 'load'});
    return {page, problems};
  };
}

/** The project's tags on a page: whether each was upgraded and shows a screen of its own, not the safety panel. */
export const shownTags = (page) =>
  page.$$eval('pop-checker, red-flag-list, self-crack-warning', (elements) =>
    elements.map(({localName, shadowRoot}) => ({
      tag: localName,
      works: !!shadowRoot?.querySelector('[part~=card]') && !shadowRoot.querySelector('.safety-panel'),
    })),
  );
