// The built bundle under the strictest policy: no style-src, Trusted Types required, and only its own policy allowed.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {STRICT_CSP} from '../../../tools/serve-demo.mjs';
import {bundle, bundled, inEachEngine, ownPages, pageOf, scriptTags} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {visitIn} from '../hostile/isolated-visit.mjs';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

const APP = `
  import {LitElement, html} from 'lit';
  customElements.define('my-app', class extends LitElement {
    render() {
      return html\`<p>Lit of the page</p><pop-checker country="GB" .answers=\${{'very-ill': 'yes'}}></pop-checker>\`;
    }
  });
`;

const pages = async () => ({
  '/demo': readFileSync(join(root, 'demo/strict-csp.html'), 'utf8'),
  '/copies': pageOf('<pop-checker></pop-checker>', scriptTags(bundle, `${bundle}?again`)),
  '/app-first': pageOf('<my-app></my-app>', scriptTags('/app.js', bundle)),
  '/bundle-first': pageOf('<my-app></my-app>', scriptTags(bundle, '/app.js')),
  '/app.js': await bundled({
    stdin: {contents: APP, resolveDir: root},
    minify: true,
    conditions: ['production'],
  }),
});

test(
  'a strict policy',
  inEachEngine(async (context, engine) => {
    const headers = {'content-security-policy': STRICT_CSP};
    const {open} = await ownPages(context, await pages(), headers, {engine});

    await context.test(
      'under the strict policy the tags render with their styles, and nothing is refused',
      async () => {
        const {page, problems} = await open('/demo');
        for (const tag of TAGS) {
          const shown = await page.$eval(tag, (element) => ({
            text: element.shadowRoot?.textContent.trim().length ?? 0,
            styles: element.shadowRoot?.adoptedStyleSheets.length ?? 0,
            height: element.getBoundingClientRect().height,
          }));
          const {text, styles, height} = shown;
          assert.ok(text > 50 && styles > 0 && height > 50, `${tag}: ${JSON.stringify(shown)}`);
        }
        assert.deepEqual(problems, []);
      },
    );

    await context.test(
      'a second copy of the bundle, which may make no policy of the same name, is silent, and the first one works on',
      async () => {
        const {page, problems} = await open('/demo');
        await page.evaluate((path) => import(path).then(() => undefined), `${bundle}?again`);
        assert.deepEqual(problems, []);
        const {screens} = await visitIn(page, ['none', 'none']);
        assert.equal(screens.length, 3);
      },
    );

    await context.test('where the page allows duplicates, two copies share it', async () => {
      headers['content-security-policy'] = `${STRICT_CSP} 'allow-duplicates'`;
      const {page, problems} = await open('/copies');
      const text = await page.$eval('pop-checker', ({shadowRoot}) => shadowRoot.textContent);
      assert.ok(text.length > 50);
      assert.deepEqual(problems, []);
    });

    await context.test('a page with its own Lit under Trusted Types, whichever comes first', async () => {
      headers['content-security-policy'] = `${STRICT_CSP} lit-html`;
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
  }),
);
