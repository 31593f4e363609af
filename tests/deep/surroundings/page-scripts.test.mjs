// Scripts of a page that read its forms, or send clicks anew: htmx and FastClick, as they come from npm.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {ownPages, pageOf, press, scriptTags, bundle} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const read = (path) => readFileSync(join(root, 'node_modules', path), 'utf8');

const files = {
  '/htmx.js': read('htmx.org/dist/htmx.min.js'),
  '/fastclick.js': read('fastclick/lib/fastclick.js'),
  '/posted': 'thanks',
  '/htmx': pageOf(
    `<pop-checker name="back" country="GB"></pop-checker><div id="answer"></div>
    <button hx-post="/posted" hx-include="[name=back]" hx-target="#answer">Send</button>
    <form hx-post="/posted" hx-target="#answer"><pop-checker name="form" country="GB"></pop-checker><button>Send</button></form>`,
    `${scriptTags(bundle)}<script src="/htmx.js"></script>`,
  ),
  '/fastclick': pageOf(
    '<pop-checker country="GB"></pop-checker>',
    `${scriptTags(bundle)}<script>window.ontouchstart = null</script><script src="/fastclick.js"></script>
    <script type="module">FastClick.notNeeded = () => false; FastClick.attach(document.body)</script>`,
  ),
};

test('htmx posts the answers once, from a form and with hx-include', async (context) => {
  const {open} = await ownPages(context, files);
  const {page, problems} = await open('/htmx');
  const posted = [];
  page.on('request', (request) => request.method() === 'POST' && posted.push(request.postData() ?? ''));
  for (const name of ['back', 'form']) {
    await press(await page.$(`[name=${name}]`), 'input[value=very-ill]', '[part~=continue]');
    const answered = page.waitForResponse((response) => response.url().endsWith('/posted'));
    await page.click(name === 'back' ? '[hx-include]' : 'form button');
    await answered;
    const {length} = posted;
    const sent = new URLSearchParams(posted[length - 1]);
    assert.equal(sent.getAll(name).length, 1, posted[length - 1]);
    assert.equal(JSON.parse(sent.get(name)).urgency, 'emergency');
  }
  assert.equal(posted.length, 2);
  assert.deepEqual(problems, []);
});

test('a tap that FastClick sends anew ticks what lies under the finger, once', async (context) => {
  const {open} = await ownPages(context, files);
  const {page, problems} = await open('/fastclick');
  await page.setViewport({width: 390, height: 800, hasTouch: true, isMobile: true});
  const told = () =>
    page.$eval('pop-checker', ({shadowRoot}) => ({
      ticked: Array.from(shadowRoot.querySelectorAll('input:checked'), ({value}) => value),
      asked: shadowRoot.querySelector('.focus-here').textContent,
    }));
  const tap = async (selector) => {
    const [x, y] = await page.$eval(
      'pop-checker',
      ({shadowRoot}, wanted) => {
        const found = shadowRoot.querySelector(wanted);
        found.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, top, width, height} = found.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      },
      selector,
    );
    await page.touchscreen.tap(x, y);
    // FastClick keeps two taps within so many milliseconds for one.
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  const {asked: first} = await told();
  await tap('.option:has([value=nearly-fainted])');
  assert.deepEqual((await told()).ticked, ['nearly-fainted']);
  await tap('.option:has([value=nearly-fainted])');
  assert.deepEqual((await told()).ticked, []);
  await tap('.option:has([value=none])');
  await tap('[part~=continue]');
  const {asked, ticked} = await told();
  assert.notEqual(asked, first);
  assert.deepEqual(ticked, []);
  assert.deepEqual(problems, []);
});
