// The built bundle under the strictest policy: no style-src, Trusted Types required, and only its own policy allowed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {STRICT_CSP} from '../../../tools/serve-demo.mjs';
import {bundled, demoPages, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const BUNDLE = '/dist/pop-checker.min.js';
const scriptOf = (source) => `<script type="module" src="${source}"></script>`;
const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

test('under the strict policy the tags render with their styles, and nothing is refused', async (context) => {
  const {open} = await demoPages(context);
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
  const {open} = await demoPages(context);
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
  const scripts = [BUNDLE, `${BUNDLE}?again`].map(scriptOf).join('');
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

const APP = `
  import {LitElement, html} from 'lit';
  customElements.define('my-app', class extends LitElement {
    render() {
      return html\`<p>Lit of the page</p><pop-checker country="GB" .answers=\${{'very-ill': 'yes'}}></pop-checker>\`;
    }
  });
`;

test('a page with its own Lit under Trusted Types, whichever comes first', async (context) => {
  const text = await bundled({
    stdin: {contents: APP, resolveDir: root},
    minify: true,
    conditions: ['production'],
  });
  const [app, bundle] = ['/app.js', BUNDLE].map(scriptOf);
  const {open} = await ownPages(
    context,
    {
      '/app-first': pageOf('<my-app></my-app>', app + bundle),
      '/bundle-first': pageOf('<my-app></my-app>', bundle + app),
      '/app.js': text,
    },
    {'content-security-policy': `${STRICT_CSP} lit-html`},
  );
  for (const path of ['/app-first', '/bundle-first']) {
    const {page, problems} = await open(path);
    const told = await page.$eval('my-app', async (element) => {
      await element.updateComplete;
      const checker = element.shadowRoot.querySelector('pop-checker');
      await checker.updateComplete;
      return {
        own: element.shadowRoot.querySelector('p').textContent,
        checker: checker.shadowRoot.querySelector('[part~=call]').textContent.trim(),
      };
    });
    assert.equal(told.own, 'Lit of the page', path);
    assert.match(told.checker, /999/, path);
    assert.deepEqual(problems, [], path);
  }
});
