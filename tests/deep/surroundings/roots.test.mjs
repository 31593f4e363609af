// A shadow root that is there before the element is defined: the page's own content, the panel, or the check; never an
// uncaught error, never nothing.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine, ownPages, pageOf} from '../../support/own-pages.mjs';

const OWN = 'Call 999 for numbness between the legs.';
const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

const declared = (mode, content) =>
  TAGS.map(
    (tag) => `<${tag} country="GB"><template shadowrootmode="${mode}">${content}</template>${OWN}</${tag}>`,
  ).join('');
const attached = (mode, content) =>
  `${TAGS.map((tag) => `<${tag} country="GB">${OWN}</${tag}>`).join('')}<script>
    for (const tag of ${JSON.stringify(TAGS)})
      document.querySelector(tag).attachShadow({mode: '${mode}'}).innerHTML = ${JSON.stringify(content)};
  </script>`;

const ROOTS = {
  'a closed declarative root': declared('closed', '<slot></slot>'),
  'a closed declarative root without a slot': declared('closed', '<p>Loading</p>'),
  'an open declarative root': declared('open', '<p>Loading</p><slot></slot>'),
  'an open declarative root without a slot': declared('open', 'Loading'),
  'a closed root of another script': attached('closed', '<slot></slot>'),
  'a closed and empty root of another script': attached('closed', ''),
  'an open root of another script': attached('open', '<b>Another</b>'),
  'an open and empty root of another script': attached('open', ''),
};

/** By tag: what a person gets, in their eyes: what stands in the root, or beside the element in one of its own. */
const got = (page, tag) =>
  page.$eval(tag, async (element) => {
    await element.updateComplete;
    const beside = element.nextElementSibling?.shadowRoot;
    const text = (element.shadowRoot ?? beside)?.textContent ?? '';
    const range = document.createRange();
    range.selectNodeContents(element);
    const own = [...element.childNodes].find(({nodeType}) => nodeType === 3);
    range.selectNode(own);
    return {
      own: range.getClientRects().length > 0,
      panel: text.startsWith('This check is not working. It cannot tell you that you are fine.'),
      works: element.shadowRoot?.querySelector('.card:not(.safety-panel)') != null,
      styled: element.shadowRoot === null || element.shadowRoot.adoptedStyleSheets.length > 0,
    };
  });

test(
  'a root that is already there',
  inEachEngine(async (context, engine) => {
    const files = Object.fromEntries(
      Object.values(ROOTS).map((body, at) => [
        `/${at}`,
        pageOf(
          `${body}<script>uncaught = []; addEventListener('error', (event) => uncaught.push(event.message));
          said = []; for (const tag of ${JSON.stringify(TAGS)})
            document.querySelector(tag).addEventListener('pop-error', ({detail}) => said.push(tag + ' ' + detail.kind));</script>`,
        ),
      ]),
    );
    const {open} = await ownPages(context, files, {}, {engine});
    for (const [at, name] of Object.keys(ROOTS).entries())
      await context.test(name, async () => {
        const {page} = await open(`/${at}`);
        const isEmpty = name.includes('open and empty');
        for (const tag of TAGS) {
          const {own, panel, works, styled} = await got(page, tag);
          if (isEmpty) assert.ok(works, `${name}: ${tag}`);
          else assert.ok((own || panel) && !works, `${name}: ${tag}: ${JSON.stringify({own, panel, works})}`);
          assert.ok(styled, `${name}: ${tag}`);
        }
        assert.deepEqual(await page.evaluate(() => window.uncaught), [], name);
        const said = TAGS.map((tag) => `${tag} panel`);
        assert.deepEqual(await page.evaluate(() => window.said), isEmpty ? [] : said, name);
      });
  }),
);

test('the panel beside an element whose root is closed goes with it', async (context) => {
  const {open} = await ownPages(context, {'/': pageOf(attached('closed', ''))});
  const {page} = await open('/');
  const panels = () =>
    page.evaluate(() => [...document.querySelectorAll('div')].filter(({shadowRoot}) => shadowRoot).length);
  assert.equal(await panels(), 3);
  await page.$eval('pop-checker', (element) => element.remove());
  assert.equal(await panels(), 2);
});
