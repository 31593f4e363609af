// The bundle shows what the npm modules show: minifying templates and style sheets changes nothing that anyone sees.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {show, STATES} from '../../support/element-states.mjs';
import {bundled, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

/** Widths of a page in px: a wide one, and one below every breakpoint. */
const WIDTHS = [900, 320];

const frames = ['modules', 'bundle'].map((name) => `<iframe name="${name}" src="/${name}"></iframe>`);
const sides = pageOf(
  `<style>iframe {width: ${WIDTHS[0]}px; height: 700px; border: 0}</style>${frames.join('')}`,
  '',
);

/** Runs in the page: what differs between the element of that name in one frame and in the other. */
function differences(tag) {
  const hosts = [...document.querySelectorAll('iframe')].map((frame) =>
    frame.contentDocument.querySelector(tag),
  );
  // What moves is at another point in each.
  for (const {shadowRoot} of hosts) for (const movement of shadowRoot.getAnimations()) movement.finish();
  const [elements, others] = hosts.map((host) => [host, ...host.shadowRoot.querySelectorAll('*')]);
  const found = [];
  const compare = (what, one, other) => {
    if (one !== other) found.push(`${what}: ${one} | ${other}`);
  };
  const attributes = (element) =>
    [...element.attributes]
      .map(({name, value}) => `${name}="${value}"`)
      .sort()
      .join(' ');
  const styleOf = (element, pseudo) => element.ownerDocument.defaultView.getComputedStyle(element, pseudo);
  // What a variable holds shows where it is used. No background has an image, so it has no position either.
  const properties = [...styleOf(elements[0], '')].filter((one) => !/^(--|background-position)/.test(one));
  compare('elements', elements.length, others.length);
  compare('text', ...hosts.map(({shadowRoot}) => shadowRoot.querySelector('.card').innerText));
  elements.slice(0, others.length).forEach((element, at) => {
    const name = `${at} ${element.localName}`;
    compare(name, element.localName, others[at].localName);
    compare(`${name} attributes`, attributes(element), attributes(others[at]));
    for (const pseudo of ['', '::before']) {
      const [style, other] = [element, others[at]].map((one) => styleOf(one, pseudo));
      compare(`${name}${pseudo} content`, style.content, other.content);
      if (pseudo && style.content === 'none') continue;
      for (const property of properties)
        compare(
          `${name}${pseudo} ${property}`,
          style.getPropertyValue(property),
          other.getPropertyValue(property),
        );
    }
  });
  return found;
}

test('the bundle shows what the modules show, to the pixel', async (context) => {
  const modules = await bundled({entryPoints: [join(root, 'dist/define.js')]});
  const {open} = await ownPages(context, {
    '/': sides,
    '/modules': pageOf('', '<script type="module" src="/modules.js"></script>'),
    '/modules.js': modules,
    '/bundle': pageOf(''),
  });
  const {page, problems} = await open('/');
  const views = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const state of STATES)
    await context.test(state.name, async () => {
      for (const view of views)
        await show(
          {
            emulateMediaType: (type) => page.emulateMediaType(type),
            evaluate: (...called) => view.evaluate(...called),
          },
          state,
        );
      for (const width of WIDTHS) {
        await page.$$eval(
          'iframe',
          (all, px) => all.forEach((frame) => (frame.style.width = `${px}px`)),
          width,
        );
        const found = await page.evaluate(differences, state.tag);
        assert.deepEqual(found.slice(0, 10), [], `${width} px wide`);
      }
    });
  assert.deepEqual(problems, []);
});
