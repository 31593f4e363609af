// Every documented CSS variable and part changes what is drawn, in some state of its element.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {elementsIn} from '../../../tools/build/read-manifest.mjs';
import {STATES, show} from '../../support/element-states.mjs';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const elements = elementsIn(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));

/** A value other than the usual one; a colour, where nothing else is said. */
const VALUES = {
  '--pop-color-scheme': 'dark',
  '--pop-font': '20px monospace',
  '--pop-radius': '30px',
  '--pop-space': '12px',
  '--pop-measure': '14rem',
  '--pop-min-block-size': '300rem',
};

/** Where a step scrolls to: the tests of where the person looks see that. */
const UNDRAWN = ['--pop-scroll-margin'];

/** What is drawn of an element, and where it ends: a height that is kept free has no colour. */
async function drawn(page, tag) {
  const box = await page.$eval(tag, (element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {x, y, width, height};
  });
  const picture = await page.screenshot({
    clip: box,
    captureBeyondViewport: true,
    encoding: 'base64',
    optimizeForSpeed: true,
  });
  return JSON.stringify(box) + picture;
}

/** Resolves to true when something is drawn in another way with this style sheet on the page. */
async function changes(page, tag, css, before) {
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.id = 'themed';
    style.textContent = text;
    document.head.append(style);
  }, css);
  const after = await drawn(page, tag);
  await page.evaluate(() => document.getElementById('themed').remove());
  return after !== before;
}

/** What is drawn when two pictures in a row are the same: a busy machine may still be at it. */
async function settled(page, tag) {
  let [before, after] = [await drawn(page, tag), await drawn(page, tag)];
  for (let left = 10; before !== after && left > 0; left--) [before, after] = [after, await drawn(page, tag)];
  return after;
}

test('each variable and each part of each element can be seen', async (context) => {
  const {open} = await ownPages(context, {'/': pageOf('')});
  const {page} = await open();
  await page.setViewport({width: 640, height: 800});
  const unseen = [];
  for (const {tagName, cssProperties, cssParts} of elements) {
    const styles = new Map([
      ...cssParts.map(({name}) => [name, `${tagName}::part(${name}) {border: 3px solid #f0f}`]),
      ...cssProperties
        .filter(({name}) => !UNDRAWN.includes(name))
        .map(({name}) => [name, `${tagName} {${name}: ${VALUES[name] ?? '#f0f'}}`]),
    ]);
    for (const state of STATES.filter(({tag}) => tag === tagName)) {
      await show(page, state);
      let before = await settled(page, tagName);
      let staysSo = !(await changes(page, tagName, '', before));
      for (let left = 5; !staysSo && left > 0; left--) {
        before = await settled(page, tagName);
        staysSo = !(await changes(page, tagName, '', before));
      }
      assert.ok(staysSo, `${state.name} stays as it is`);
      const parts = await page.$eval(tagName, ({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]),
      );
      for (const [name, css] of styles)
        if ((name.startsWith('--') || parts.includes(name)) && (await changes(page, tagName, css, before)))
          styles.delete(name);
    }
    unseen.push(...[...styles.keys()].map((name) => `${name} of ${tagName}`));
  }
  assert.deepEqual(unseen, [], 'nothing shows these');
});
