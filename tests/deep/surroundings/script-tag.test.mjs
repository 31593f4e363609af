// However the script comes: as a module, as a classic script, late, twice, from a folder, into XHTML.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inEachEngine, ownPages, pageOf, press} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {STRICT_CSP} from '../../../tools/serve-demo.mjs';

const SRC = '/dist/pop-checker.min.js';
const SCRIPT = readFileSync(join(root, 'dist/pop-checker.min.js'), 'utf8');
const CHECKER = '<pop-checker country="GB"><p>Call 999.</p></pop-checker>';

const classic = `<script src="${SRC}"></script>`;
const late = `<script src="${SRC}?late"></script>`;
const module = `<script type="module" src="${SRC}"></script>`;
const script = (text) => `<script>${text}</script>`;

/** Each by what it is: the head, and what follows the tag in the body. */
const WAYS = {
  'a module': [module],
  'a classic script in the head': [classic],
  'a classic script, deferred': [`<script defer src="${SRC}"></script>`],
  'a classic script, async': [`<script async src="${SRC}"></script>`],
  'a module, async': [`<script type="module" async src="${SRC}"></script>`],
  'a classic script at the end': ['', classic],
  'import()': [script(`import('${SRC}')`)],
  'a tag manager': [
    script(
      `setTimeout(() => document.head.append(Object.assign(document.createElement('script'), {src: '${SRC}'})), 50)`,
    ),
  ],
  'text that a page evaluates': [
    script(`fetch('${SRC}').then((got) => got.text()).then((text) => new Function(text)())`),
  ],
  'a classic script beside a page with names of one letter': [
    script(
      `let ${[...'abcdefghijklmnopqrstuvwxyz'].join(', ')}; const $ = 1, _ = 2; var A = 3, $e = 4; function t2() {}`,
    ) + classic,
  ],
  'a classic script twice': [classic + late],
  'a module twice': [module + `<script type="module" src="${SRC}?again"></script>`],
  'a classic script and then a module': [classic + module],
  'a module and then a classic script': [module, `<script defer src="${SRC}?classic"></script>`],
};

/** Shows the first question, and takes a reply. */
async function assertWorks(page, problems, name) {
  await page.evaluate(() => customElements.whenDefined('self-crack-warning').then(() => undefined));
  const shown = await page.evaluate(async () => {
    const checker = document.querySelector('pop-checker');
    const pressed = async (selector) => {
      checker.shadowRoot.querySelector(selector).click();
      await checker.updateComplete;
    };
    await checker.updateComplete;
    const first = checker.shadowRoot.textContent;
    await pressed('input[value=very-ill]');
    await pressed('[part~=continue]');
    return {
      first,
      then: checker.shadowRoot.textContent,
      sheets: checker.shadowRoot.adoptedStyleSheets.length,
    };
  });
  assert.match(shown.first, /We ask everyone this first/, name);
  assert.match(shown.then, /Call 999/, name);
  assert.ok(shown.sheets > 0, name);
  assert.deepEqual(problems, [], name);
}

test(
  'the script works as',
  inEachEngine(async (context, engine) => {
    const files = Object.fromEntries(
      Object.values(WAYS).map(([head, end = ''], at) => [`/${at}`, pageOf(CHECKER + end, head)]),
    );
    const {open} = await ownPages(context, files, {}, {engine});
    for (const [at, name] of Object.keys(WAYS).entries())
      await context.test(name, async () => {
        const {page, problems} = await open(`/${at}`);
        await assertWorks(page, problems, name);
      });
  }),
);

test(
  'a page opened from a folder by double click works',
  inEachEngine(async (context, engine) => {
    const folder = mkdtempSync(join(tmpdir(), 'double-click-'));
    context.after(() => rmSync(folder, {recursive: true}));
    copyFileSync(join(root, 'dist/pop-checker.min.js'), join(folder, 'pop-checker.min.js'));
    writeFileSync(join(folder, 'page.html'), `<script defer src="pop-checker.min.js"></script>${CHECKER}`);
    const {open} = await ownPages(context, {'/': pageOf('', '')}, {}, {engine});
    const {page, problems} = await open('/');
    await page.goto(String(pathToFileURL(join(folder, 'page.html'))));
    await assertWorks(page, problems, 'page.html');
  }),
);

test(
  'a second copy is silent where a policy may be made only once',
  inEachEngine(async (context, engine) => {
    const pages = {
      '/classic': pageOf(CHECKER, classic + late),
      '/module': pageOf(CHECKER, `${module}<script type="module" src="${SRC}?again"></script>`),
      '/both': pageOf(CHECKER, classic + module),
    };
    const headers = {'content-security-policy': STRICT_CSP};
    const {open} = await ownPages(context, pages, headers, {engine});
    for (const path of Object.keys(pages)) {
      const {page, problems} = await open(path);
      await assertWorks(page, problems, path);
    }
  }),
);

const xhtml = (head, body) =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

test(
  'the three elements work in XHTML',
  inEachEngine(async (context, engine) => {
    const all = `<pop-checker id="check" country="GB"><p>Call 999.</p></pop-checker><red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>`;
    const {open} = await ownPages(
      context,
      {
        '/classic.xhtml': xhtml(classic, all),
        '/deferred.xhtml': xhtml(`<script defer="defer" src="${SRC}"></script>`, all),
        '/module.xhtml': xhtml(module, all),
      },
      {},
      {engine},
    );
    // Chromium (crbug.com/717643) and WebKit run no module in XHTML, whatever is in it.
    const modules = engine === 'firefox' ? ['/module.xhtml'] : [];
    for (const path of ['/classic.xhtml', '/deferred.xhtml', ...modules]) {
      const {page, problems} = await open(path);
      await assertWorks(page, problems, path);
      for (const tag of ['red-flag-list', 'self-crack-warning'])
        assert.match(
          await page.$eval(tag, ({shadowRoot}) => shadowRoot.textContent),
          /999/,
          `${path} ${tag}`,
        );
    }
  }),
);

test('it leaves no name behind but the version marks of Lit, and no export', async (context) => {
  assert.doesNotMatch(SCRIPT, /\bexport\b\s*[{*d]/);
  assert.match(SCRIPT.slice(0, 200), /\(function\(\)\{"use strict"|function\(\)\{"use strict"/);
  const {open} = await ownPages(context, {'/': pageOf(CHECKER, '')});
  const {page, problems} = await open('/');
  const names = () => page.evaluate(() => Reflect.ownKeys(window).map(String));
  const before = new Set(await names());
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const tag = Object.assign(document.createElement('script'), {src, onload: () => resolve()});
        document.head.append(tag);
      }),
    SRC,
  );
  const added = (await names()).filter((name) => !before.has(name) && !/^(puppeteer_|__aria|\d)/.test(name));
  assert.deepEqual(added.sort(), [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ]);
  await press(await page.$('pop-checker'), 'input[value=very-ill]', '[part~=continue]');
  assert.deepEqual(problems, []);
});
