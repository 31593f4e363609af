// The browser of one test run, and which test files it runs. POP_ENGINE names it: chromium (by itself), firefox, webkit.
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, FIREFOX_PREFERENCES, browserPath} from './find-browser.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const ELEMENT_TESTS = ['tests/*.test.ts', 'tests/{elements,access}/**/*.test.ts'];

/** Those that take long; `npm run test:all` has them. */
const LONG_TESTS = ['tests/deep/screens/*.test.ts'];

/** Each imports test files that share its page, where a page by itself takes more than a second. */
const TOGETHER = ['tests/core/together.ts', 'tests/elements/together.ts'];

const importedBy = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^import '(.+)\.js';$/gm)].map(([, path]) =>
    posix.join(posix.dirname(file), `${path}.ts`),
  );

/** What only one browser can be asked for is shown in one: paper, forced colours, its tree for screen readers. */
const EVERY_OTHER = {
  files: [
    ...ELEMENT_TESTS,
    ...LONG_TESTS,
    ...TOGETHER,
    ...TOGETHER.flatMap(importedBy).map((file) => `!${file}`),
    '!**/*.chromium.test.ts',
    // The longest of them. `npm run proof` looks at every screen in every engine.
    '!tests/access/{axe,room}.test.ts',
  ],
  // A page in the background is slowed down so much that focus and frames fail.
  concurrency: 1,
  oneCaseIn: 100,
  oneScreenIn: 20,
};

const PREFERENCES = {
  ...FIREFOX_PREFERENCES,
  'ui.prefersReducedMotion': 1,
  // Tab reaches links and buttons on every system.
  'accessibility.tabfocus': 7,
  // A window of 320 px has 320 px to draw on.
  'ui.useOverlayScrollbars': 1,
};

const ENGINES = {
  chromium: {
    files: ELEMENT_TESTS,
    // One by one: what scrolls in a frame of another origin waits for its page to be in front.
    concurrency: process.env.POP_ONE_BY_ONE ? 1 : 2,
    oneCaseIn: 24,
    oneScreenIn: 5,
    launcher: (executablePath) =>
      chromeLauncher({
        launchOptions: {executablePath, args: CHROMIUM_ARGS},
        // Two files run side by side, and only one page is in front: without this the other hears of no focus.
        createPage: async ({context}) => {
          const page = await context.newPage();
          await page.emulateFocusedPage(true);
          return page;
        },
      }),
  },
  firefox: {
    ...EVERY_OTHER,
    launcher: (executablePath) =>
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {browser: 'firefox', executablePath, extraPrefsFirefox: PREFERENCES},
      }),
  },
  webkit: {...EVERY_OTHER, launcher: (driver) => webkitLauncher({driver})},
};

/** The page of a test file. What it sets says how much of the whole is gone through on the screen. */
const page = (settings) => (testFramework) =>
  `<!DOCTYPE html><html lang="en"><head><title>Tests</title></head><body>
    <script>Object.assign(globalThis, ${JSON.stringify(settings)});</script>
    <script type="module" src="${testFramework}"></script>
  </body></html>`;

/**
 * What the test runner's configuration needs of the chosen engine. POP_WHOLE: every named situation, state and walk, in
 * every engine. POP_UPDATE: the kept trees for screen readers are written, not compared.
 */
export function chosenEngine(kind = process.env.POP_ENGINE ?? 'chromium') {
  const engine = ENGINES[kind];
  if (!engine) throw new Error(`POP_ENGINE is ${Object.keys(ENGINES).join(', ')}, not ${kind}.`);
  const {files, concurrency, oneCaseIn, oneScreenIn, launcher} = engine;
  const popWhole = Boolean(process.env.POP_WHOLE);
  const testRunnerHtml = page({
    popOneCaseIn: popWhole ? 1 : oneCaseIn,
    popOneScreenIn: popWhole ? 1 : oneScreenIn,
    popWhole,
    popUpdate: Boolean(process.env.POP_UPDATE),
  });
  // On a busy machine a page may take long to start.
  const browserStartTimeout = 120_000;
  return {files, concurrency, testRunnerHtml, browserStartTimeout, browsers: [launcher(browserPath(kind))]};
}
