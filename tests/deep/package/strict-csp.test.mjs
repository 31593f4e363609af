// The built bundle under the strictest policy: no style-src, Trusted Types required, and only its own policy allowed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {STRICT_CSP} from '../../../tools/serve-demo.mjs';
import {demoBrowser} from '../../support/demo-browser.mjs';
import {ownPages, pageOf} from '../../support/own-pages.mjs';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

test('under the strict policy the tags render with their styles, and nothing is refused', async (context) => {
  const {open} = await demoBrowser(context);
  const {page, problems} = await open('/strict-csp.html');
  for (const tag of TAGS) {
    const shown = await page.$eval(tag, (element) => ({
      text: element.shadowRoot?.textContent.trim().length ?? 0,
      styles: element.shadowRoot?.adoptedStyleSheets.length ?? 0,
      height: element.getBoundingClientRect().height,
    }));
    assert.ok(shown.text > 50 && shown.styles > 0 && shown.height > 50, `${tag}: ${JSON.stringify(shown)}`);
  }
  assert.deepEqual(problems, []);
});

test('a second copy of the bundle may make no policy of the same name, and the first one works on', async (context) => {
  const {open} = await demoBrowser(context);
  const {page} = await open('/strict-csp.html');
  const second = await page.evaluate(() =>
    import('/dist/pop-checker.min.js?again').then(
      () => 'loaded',
      ({message}) => message,
    ),
  );
  assert.match(second, /"pop-checker" already exists/);
  const asked = await page.$eval('pop-checker', async (element) => {
    element.shadowRoot.querySelector('input[value=none]').click();
    element.shadowRoot.querySelector('[part~=continue]').click();
    await element.updateComplete;
    return element.shadowRoot.querySelectorAll('[part~=back]').length;
  });
  assert.equal(asked, 1);
});

test('where the page allows duplicates, two copies share it', async (context) => {
  const bundle = '/dist/pop-checker.min.js';
  const scripts = [bundle, `${bundle}?again`]
    .map((source) => `<script type="module" src="${source}"></script>`)
    .join('');
  const {open} = await ownPages(
    context,
    {'/': pageOf('<pop-checker></pop-checker>', scripts)},
    {'content-security-policy': `${STRICT_CSP} 'allow-duplicates'`},
  );
  const {page, problems} = await open();
  await page.waitForSelector('pop-checker:defined');
  assert.ok(await page.$eval('pop-checker', ({shadowRoot}) => shadowRoot.textContent.length > 50));
  assert.deepEqual(problems, []);
});
