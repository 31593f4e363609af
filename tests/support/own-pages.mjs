// Pages in a real browser: those of the demo, and those written in a test, with the built files at /dist/.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../../tools/browsers/find-browser.mjs';
import {serve} from '../../tools/serve-demo.mjs';
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

/** The text of a module with all that it imports, for a page. @param {import('esbuild').BuildOptions} options */
export async function bundled(options) {
  const {outputFiles} = await build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

/**
 * Starts a browser that ends with the test. Resolves to `open(path)`, which resolves to a new page and, kept up to date,
 * what it asked for and what went wrong in it; another browser may have it.
 */
async function opener(context, origin) {
  const browser = await launch({executablePath: browserPath('chromium'), args: CHROMIUM_ARGS});
  context.after(() => browser.close());
  return async function open(path = '/', inBrowser = browser) {
    const page = await inBrowser.newPage();
    const requests = [];
    const problems = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // A page without an icon of its own is asked for one.
      const isIcon = message.location().url?.endsWith('/favicon.ico');
      if (['error', 'warn'].includes(message.type()) && !isIcon) problems.push(message.text());
    });
    await page.goto(origin + path, {waitUntil: 'load'});
    return {page, requests, problems};
  };
}

/** Serves the demo; it ends with the test. */
export async function demoPages(context) {
  const {url, close} = await serve();
  context.after(close);
  return {url, open: await opener(context, url)};
}

/**
 * Serves the files; they end with the test.
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
  const origin = `http://localhost:${server.address().port}`;
  return {origin, open: await opener(context, origin)};
}
