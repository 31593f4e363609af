// The built bundle under the strictest policy: no style-src, Trusted Types required, and no policy allowed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoBrowser} from '../support/demo-browser.mjs';

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

test('a second copy of the bundle on the same page does not throw', async (context) => {
  const {open} = await demoBrowser(context);
  const {page} = await open('/strict-csp.html');
  const second = await page.evaluate(() =>
    import('/dist/pop-checker.min.js?again').then(
      () => 'loaded',
      (error) => String(error),
    ),
  );
  assert.equal(second, 'loaded');
});
