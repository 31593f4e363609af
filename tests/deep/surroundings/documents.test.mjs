// An element that is moved to another document, or made for one: its styles, replies, place and language go with it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine, ownPages, pageOf} from '../../support/own-pages.mjs';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];
const all = `<pop-checker id="check" country="GB"></pop-checker><red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>`;

/** Each, run in the page: resolves to the body of another document. */
const OTHERS = {
  'the page in a frame': () => document.querySelector('iframe').contentDocument.body,
  'a frame without a page': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentDocument.body;
  },
  'a frame that document.open() emptied': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    inside.open();
    inside.write('<!doctype html><html lang="en"><body></body></html>');
    inside.close();
    return inside.body;
  },
  'a frame whose page has shadow roots': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const host = frame.contentDocument.createElement('div');
    frame.contentDocument.body.append(host);
    return host.attachShadow({mode: 'open'});
  },
  'a document that nobody sees, and back': () => {
    const unseen = document.implementation.createHTMLDocument('');
    for (const tag of ['pop-checker', 'red-flag-list', 'self-crack-warning'])
      unseen.body.append(document.querySelector(tag));
    document.body.append(...unseen.body.children);
    return document.body;
  },
};

/** Answers, moves, answers on; runs in the page. */
async function moveAndGoOn(find) {
  const elements = ['pop-checker', 'red-flag-list', 'self-crack-warning'].map((tag) =>
    document.querySelector(tag),
  );
  const [checker] = elements;
  const settled = async () => {
    for (const element of [...elements, ...elements]) await element.updateComplete;
  };
  const press = async (...selectors) => {
    for (const selector of selectors) {
      checker.shadowRoot.querySelector(selector).click();
      await settled();
    }
  };
  await settled();
  await press('input[value=none]', '[part~=continue]', 'input[value=bladder-change]');
  const question = checker.shadowRoot.querySelector('.focus-here').textContent;
  const other = (0, eval)(`(${find})`)();
  other.append(...elements);
  await settled();
  const ticked = checker.shadowRoot.querySelector('input:checked')?.value;
  const isKept = checker.shadowRoot.querySelector('.focus-here').textContent === question;
  await press('[part~=continue]');
  const styleOf = (element) => {
    const view = element.ownerDocument.defaultView;
    return view.getComputedStyle(element.shadowRoot.querySelector('.card')).borderTopStyle;
  };
  return {
    isKept,
    ticked,
    moved: elements.map((element) => other.contains(element)),
    sheets: elements.map(({shadowRoot}) => shadowRoot.adoptedStyleSheets.length > 0),
    styles: elements.map(styleOf),
    texts: elements.map(({shadowRoot}) => shadowRoot.textContent),
  };
}

/** Made here for another document, and never anywhere else; runs in the page. */
async function makeThere() {
  const inside = document.querySelector('iframe').contentDocument.body;
  const elements = ['pop-checker', 'red-flag-list', 'self-crack-warning'].map((tag) =>
    Object.assign(document.createElement(tag), {country: 'GB'}),
  );
  inside.append(...elements);
  for (const element of elements) await element.updateComplete;
  return elements.map((element) => [
    element.shadowRoot.querySelector('.card').className,
    inside.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector('.card'))
      .borderTopStyle,
  ]);
}

const page = pageOf(
  `${all}<iframe srcdoc="<html lang='en'><body></body></html>" width="700" height="900"></iframe>`,
);

test(
  'moved to',
  inEachEngine(async (context, engine) => {
    const {open} = await ownPages(context, {'/': page}, {}, {engine});
    for (const [name, find] of Object.entries(OTHERS))
      await context.test(name, async () => {
        const {page: opened, problems} = await open('/');
        const after = await opened.evaluate(moveAndGoOn, String(find));
        assert.equal(after.isKept, true);
        assert.equal(after.ticked, 'bladder-change');
        assert.deepEqual(after.moved, [true, true, true]);
        assert.deepEqual(after.sheets, [true, true, true]);
        assert.deepEqual(after.styles, ['solid', 'solid', 'solid']);
        for (const [at, text] of after.texts.entries()) assert.match(text, /Call 999/, TAGS[at]);
        assert.match(after.texts[0], /Get help now/);
        assert.deepEqual(problems, []);
      });
    await context.test('made for a frame', async () => {
      const {page: opened, problems} = await open('/');
      assert.deepEqual(await opened.evaluate(makeThere), Array(3).fill(['card', 'solid']));
      assert.deepEqual(problems, []);
    });
  }),
);

test(
  'in a frame, the language is that of the page in it, through its shadow roots too',
  inEachEngine(async (context, engine) => {
    const {open} = await ownPages(context, {'/': page}, {}, {engine});
    const {page: opened} = await open('/');
    const directions = await opened.evaluate(async () => {
      const checker = document.querySelector('pop-checker');
      const inside = document.querySelector('iframe').contentDocument;
      inside.documentElement.lang = 'ar';
      const host = inside.createElement('div');
      inside.body.append(host);
      const seen = [];
      for (const place of [inside.body, host.attachShadow({mode: 'open'}), document.body]) {
        place.append(checker);
        await checker.updateComplete;
        seen.push(checker.shadowRoot.querySelector('.card').getAttribute('dir'));
      }
      return seen;
    });
    // English words run their own way on a page in Arabic.
    assert.deepEqual(directions, ['ltr', 'ltr', null]);
  }),
);

test('in another window, and back, it keeps its styles', async (context) => {
  const {open} = await ownPages(context, {'/': pageOf('<pop-checker country="GB"></pop-checker>')});
  const {page: opened, problems} = await open('/');
  const inWindows = await opened.evaluate(async () => {
    const other = window.open('', '', 'width=500,height=600');
    const checker = document.querySelector('pop-checker');
    const seen = [];
    for (const body of [other.document.body, document.body, other.document.body]) {
      body.append(checker);
      await checker.updateComplete;
      const card = checker.shadowRoot.querySelector('.card');
      seen.push(checker.ownerDocument.defaultView.getComputedStyle(card).borderTopStyle);
    }
    return seen;
  });
  assert.deepEqual(inWindows, ['solid', 'solid', 'solid']);
  assert.deepEqual(problems, []);
});
