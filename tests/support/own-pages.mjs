// Pages in a real browser: those of the demo, and those written in a test, with the built files at /dist/.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {after} from 'node:test';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {
  BROWSER_TITLES,
  CHROMIUM_ARGS,
  FIREFOX_PREFERENCES,
  browserPath,
  enginesHere,
} from '../../tools/browsers/find-browser.mjs';
import {serve} from '../../tools/serve-demo.mjs';
import {root} from './package-folder.mjs';
import {NOTE_PROBLEMS, launchWebkit} from './webkit-page.mjs';

const TYPES = {
  '': 'text/html',
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The script tags of modules, one after the other. */
export const scriptTags = (...sources) =>
  sources.map((source) => `<script type="module" src="${source}"></script>`).join('');

export const bundle = '/dist/pop-checker.min.js';

/** A whole page around what stands in its body. The bundle defines the tags, unless there is another head. */
export const pageOf = (body, head = scriptTags(bundle)) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const here = enginesHere();

/**
 * A test that runs once in each engine that is here.
 * @param {(context: import('node:test').TestContext, engine: string) => Promise<void>} run
 */
export const inEachEngine = (run) => async (context) => {
  for (const engine of here) await context.test(BROWSER_TITLES[engine], (inside) => run(inside, engine));
};

const NOTING = '/note-problems.js';
const withNoting = (html) => html.replace('<head>', `<head><script src="${NOTING}"></script>`);

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

const LAUNCHERS = {
  chromium: (executablePath) =>
    launch({
      executablePath,
      args: CHROMIUM_ARGS,
      // Pages are kept while a person is away, as they are for people.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  firefox: (executablePath) =>
    launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        // A strict policy refuses icons, and Firefox says so.
        'browser.chrome.site_icons': false,
        ...FIREFOX_PREFERENCES,
      },
    }),
  webkit: launchWebkit,
};

/** What `listenTo()` listens for. */
const HEARD = ['request', 'pageerror', 'console'];

/** What a page asks for and what goes wrong in it, kept up to date: what it throws, and says on the console at these levels. */
export function listenTo(page, levels = ['error', 'warn']) {
  const requests = [];
  const problems = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // A page without an icon of its own is asked for one.
    const isIcon = message.location().url?.endsWith('/favicon.ico');
    if (levels.includes(message.type()) && !isIcon) problems.push(message.text());
  });
  return {requests, problems};
}

/** What was asked of another machine than that of this address. */
export const strangers = (requests, address) =>
  requests.filter((request) => !request.startsWith(address) && !/^(data|blob|about):/.test(request));

/** Starts a browser that ends with the test. */
export async function browserOf(context, engine = 'chromium') {
  const browser = await launched(engine);
  context.after(() => browser.close());
  return browser;
}

/** Of a test file, by engine: started once, as that takes longer than most tests. */
const browsers = {};
const isTestFile = process.argv[1].endsWith('.test.mjs');
// Said here, because within a test it would be of that test.
if (isTestFile)
  after(() => Promise.all(Object.values(browsers).map(async (browser) => (await browser).close())));

const launched = (engine) => LAUNCHERS[engine](browserPath(engine));

/** The one of the test file; outside of one, a browser that ends with the context. */
const browserFor = (context, engine) =>
  isTestFile ? (browsers[engine] ??= launched(engine)) : browserOf(context, engine);

/**
 * Resolves to `open(path)`, which resolves to the page and, kept up to date until the next one is opened, what it asked
 * for, which WebKitGTK does not tell, and what went wrong in it. A page takes the place of the one before, unless that one
 * was closed.
 */
async function opener(context, origin, engine = 'chromium') {
  const browser = await browserFor(context, engine);
  let page;
  const close = async () => {
    if (page && !page.isClosed()) await page.close();
  };
  context.after(close);
  return async function open(path = '/') {
    if (!page || page.isClosed()) page = await browser.newPage();
    for (const event of HEARD) page.removeAllListeners?.(event);
    const told = page.problems ? {problems: page.problems} : listenTo(page);
    await page.goto(origin + path, {waitUntil: 'load'});
    return {page, ...told};
  };
}

/** Serves the demo; it ends with the test. */
export async function demoPages(context) {
  const {url, close} = await serve();
  context.after(close);
  return {url, open: await opener(context, url)};
}

/** Starts a server that ends with the test, or before it. Resolves to {origin, stopServing}. */
async function serveFiles(context, headers, bodyAt) {
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    bodyAt(path).then(
      (body) => {
        response.writeHead(200, {'content-type': `${TYPES[extname(path)]}; charset=utf-8`, ...headers});
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${server.address().port}`;
  const stopServing = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  context.after(stopServing);
  return {origin, stopServing};
}

/**
 * Serves the files, until the test ends or `stopServing()`.
 * @param {Record<string, string>} files text by path
 * @param {Record<string, string>} headers of every answer
 */
export async function ownPages(context, files, headers = {}, {engine = 'chromium'} = {}) {
  const {origin, stopServing} = await serveFiles(context, headers, async (path) => {
    if (engine !== 'webkit') return bodyFor(path, files);
    if (path === NOTING) return NOTE_PROBLEMS;
    const body = await bodyFor(path, files);
    return extname(path) === '' ? withNoting(String(body)) : body;
  });
  return {origin, stopServing, open: await opener(context, origin, engine)};
}

/** Presses one after the other in an element, wherever it stands. */
export const press = (handle, ...selectors) =>
  handle.evaluate(async (element, pressed) => {
    for (const selector of pressed) {
      const found = element.shadowRoot.querySelector(selector);
      if (!found) throw new Error(`no ${selector} on: ${element.shadowRoot.textContent}`);
      found.click();
      await element.updateComplete;
    }
  }, selectors);
