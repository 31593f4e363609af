// A page that has a Lit of its own, under Trusted Types: neither keeps the other from rendering.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bundled, inEachEngine, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types pop-checker lit-html";

const APP = `
  import {LitElement, html} from 'lit';
  customElements.define('my-app', class extends LitElement {
    render() {
      return html\`<p>Lit of the page</p><pop-checker country="GB" .answers=\${{'very-ill': 'yes'}}></pop-checker>\`;
    }
  });
`;

const tag = (source) => `<script type="module" src="${source}"></script>`;

test(
  'a page with its own Lit under Trusted Types, whichever comes first',
  inEachEngine(async (context, engine) => {
    const text = await bundled({
      stdin: {contents: APP, resolveDir: root},
      minify: true,
      conditions: ['production'],
    });
    const [app, bundle] = [tag('/app.js'), tag('/dist/pop-checker.min.js')];
    const {open} = await ownPages(
      context,
      {
        '/app-first': pageOf('<my-app></my-app>', app + bundle),
        '/bundle-first': pageOf('<my-app></my-app>', bundle + app),
        '/app.js': text,
      },
      {'content-security-policy': POLICY},
      {engine},
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
  }),
);
