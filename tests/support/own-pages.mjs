// Pages written in a test, with the built files at /dist/, opened in a real browser.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {launch} from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../../tools/browsers/find-browser.mjs';
import {root} from './package-folder.mjs';

const TYPES = {'': 'text/html', '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

const BUNDLE = '<script type="module" src="/dist/pop-checker.min.js"></script>';

/** A whole page around what stands in its body. The bundle defines the tags, unless there is another head. */
export const pageOf = (body, head = BUNDLE) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

async function bodyFor(path, files) {
  if (path in files) return files[path];
  const file = normalize(join(root, path));
  if (!file.startsWith(join(root, 'dist') + sep)) throw new Error(`no ${path}`);
  return readFile(file);
}

/**
 * Serves the files and starts a browser; both end with the test.
 * `open(path)` resolves to a new page with what went wrong in it, kept up to date; another browser may have it.
 * @param {Record<string, string>} files text by path
 * @param {Record<string, string>} headers of every answer
 */
export async function ownPages(context, files, headers = {}) {
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    bodyFor(path, files).then(
      (body) => {
        response.writeHead(200, {'content-type': `${TYPES[extname(path)]}; charset=utf-8`, ...headers});
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(
    () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  );
  const browser = await launch({executablePath: browserPath('chromium'), args: CHROMIUM_ARGS});
  context.after(() => browser.close());

  const origin = `http://localhost:${server.address().port}`;

  async function open(path = '/', inBrowser = browser) {
    const page = await inBrowser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // A page without an icon of its own is asked for one.
      const isIcon = message.location().url?.endsWith('/favicon.ico');
      if (['error', 'warn'].includes(message.type()) && !isIcon) problems.push(message.text());
    });
    await page.goto(origin + path, {waitUntil: 'load'});
    return {page, problems};
  }

  return {open, origin};
}
