// The built bundle in the kinds of pages that it meets.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {bundle, inEachEngine, ownPages, pageOf, scriptTags} from '../../support/own-pages.mjs';
import {packageJson, root} from '../../support/package-folder.mjs';

const checker = '<pop-checker id="check" country="GB" name="back"><p>Call 999.</p></pop-checker>';
const all = `${checker}<red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>`;
const dialog = `<button>Open</button><dialog>${checker}</dialog>`;

/** A second file with other bytes and another version, as a page has that mixes releases. */
const otherVersion = readFileSync(join(root, 'dist/pop-checker.min.js'), 'utf8').replace(
  `pop-checker ${packageJson.version}`,
  'pop-checker 9.9.9',
);

const inShadow = pageOf(`<my-app></my-app><script>
  const root = document.querySelector('my-app').attachShadow({mode: 'open'});
  root.innerHTML = ${JSON.stringify(all)};
</script>`);

/** By which Lits on a page know of each other. */
const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

// There is a scroll bar from the start, which takes its room in some browsers.
const plain = `<style>html {overflow-y: scroll} body {font: 17px serif; color: #123} h2 {color: green} input {margin: 9px}</style>
  <h2>Title</h2><p class="card">Text <a href="#x">link</a></p><ul><li>One</li></ul>
  <form><label>A <input name="a"></label><button>Go</button></form>`;

const PAGES = {
  '/shadow': inShadow,
  '/dialog': pageOf(dialog),
  '/twice': pageOf(all, scriptTags(bundle, bundle)),
  '/copies': pageOf(all, scriptTags(bundle, `${bundle}?copy`)),
  '/versions': pageOf(all, scriptTags('/other.min.js', bundle)),
  '/other.min.js': otherVersion,
  '/styles': pageOf(`${plain}${all}`, ''),
};

/** Presses one after the other in the checker of a page, wherever it stands. */
const press = (page, ...selectors) =>
  page.evaluate(async (pressed) => {
    const place = document.querySelector('my-app')?.shadowRoot ?? document;
    const checker = place.querySelector('pop-checker');
    for (const selector of pressed) {
      checker.shadowRoot.querySelector(selector).click();
      await checker.updateComplete;
    }
  }, selectors);

/** By tag: what each element on the page shows, wherever it stands. */
const shown = (page) =>
  page.evaluate(async () => {
    const place = document.querySelector('my-app')?.shadowRoot ?? document;
    const elements = [...place.querySelectorAll('pop-checker, red-flag-list, self-crack-warning')];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    return Object.fromEntries(
      elements.map(({localName, shadowRoot}) => [localName, shadowRoot.querySelector('.card').innerText]),
    );
  });

/** The three elements work: the checker takes a reply, and the two others follow it. */
async function assertAllWork(page, problems) {
  const before = await shown(page);
  await press(page, 'input[value=very-ill]', '[part~=continue]');
  const after = await shown(page);
  assert.match(after['pop-checker'], /Call 999/);
  for (const follower of ['red-flag-list', 'self-crack-warning']) {
    assert.match(after[follower], /999/);
    assert.notEqual(after[follower], before[follower]);
  }
  assert.deepEqual(problems, []);
}

test(
  'the bundle works',
  inEachEngine(async (context, engine) => {
    const {open} = await ownPages(context, PAGES, {}, {engine});

    await context.test('in a modal dialog: focus stays inside, and Escape closes it', async () => {
      const {page, problems} = await open('/dialog');
      await page.$eval('dialog', (element) => element.showModal());
      await page.$eval('pop-checker', (element) => element.focus());
      for (let at = 0; at < 3; at++) await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'pop-checker');
      await press(page, 'input[value=none]', '[part~=continue]');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'pop-checker');
      await page.keyboard.press('Escape');
      assert.equal(await page.$eval('dialog', ({open: isOpen}) => isOpen), false);
      await page.$eval('dialog', (element) => element.showModal());
      assert.deepEqual(await page.$eval('pop-checker', ({answers}) => answers['very-ill']), 'no');
      assert.deepEqual(problems, []);
    });

    for (const [path, what] of Object.entries({
      '/shadow': 'in the shadow root of another element, where `for` finds the checker beside',
      '/twice': 'with its script tag twice',
      '/copies': 'with a second copy from another address',
      '/versions': 'with another version beside it',
    })) {
      await context.test(what, async () => {
        const {page, problems} = await open(path);
        await assertAllWork(page, problems);
      });
    }

    await context.test('without touching the styles of the page', async () => {
      const {page, problems} = await open('/styles');
      const styles = () =>
        page.evaluate(() =>
          [
            document.documentElement,
            ...document.querySelectorAll('body, body > :not(style), form *, p *, ul *'),
          ]
            .filter(({localName}) => !localName.includes('-'))
            .map((element) => {
              const style = getComputedStyle(element);
              const sized = ['height', 'block-size', 'perspective-origin', 'transform-origin'];
              // The height of what the elements stand in is theirs to change.
              const holds = element.querySelector('pop-checker') !== null;
              return [...style]
                .filter((name) => !(holds && sized.includes(name)))
                .map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
            }),
        );
      const keys = () => page.evaluate(() => Object.keys(window));
      const [before, keysBefore] = [await styles(), await keys()];
      assert.ok(before.flat().length > 1000);
      await page.evaluate(async (src) => {
        document.head.append(Object.assign(document.createElement('script'), {type: 'module', src}));
        await customElements.whenDefined('self-crack-warning');
      }, bundle);
      await assertAllWork(page, problems);
      assert.deepEqual(await styles(), before);
      // The driver of the browser leaves its own there.
      const theirs = /^(puppeteer_|__aria)/;
      const added = (await keys()).filter((name) => !keysBefore.includes(name) && !theirs.test(name));
      assert.deepEqual(added.sort(), LIT_GLOBALS);
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    });
  }),
);
