// What the manifest says of the elements is what the built ones have, in a real page, and nothing else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {elementsIn} from '../../../tools/build/read-manifest.mjs';
import {STATES, show} from '../../support/element-states.mjs';
import {ownPages, pageOf, press} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

const elements = elementsIn(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));

const names = (things) => things.map(({name}) => name).sort();
const sorted = (set) => [...set].sort();

/** The names by which React writes an attribute on a server, or ours without the dash. */
const WRITTEN_BY_FRAMEWORKS = ['emergencynumber', 'headinglevel', 'htmlfor'];

/** A page with the elements defined and nothing on it, which notes events, custom states and styles from now on. */
async function emptyPage(open) {
  const {page} = await open();
  await page.evaluate(() => {
    window.dispatched = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      const {type, detail, bubbles, composed} = event;
      if (type.startsWith('pop-'))
        window.dispatched.push({
          tag: this.localName,
          name: type,
          detail: detail && Object.keys(detail),
          bubbles,
          composed,
        });
      return dispatch.call(this, event);
    };
    // The text as written: what the browser gives back leaves out a `font` with a variable.
    window.styleTexts = new Map();
    const replaceSync = CSSStyleSheet.prototype.replaceSync;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      window.styleTexts.set(this, text);
      return replaceSync.call(this, text);
    };
    window.statesSeen = new Set();
    const add = CustomStateSet.prototype.add;
    CustomStateSet.prototype.add = function (state) {
      window.statesSeen.add(state);
      return add.call(this, state);
    };
  });
  return page;
}

test('the running elements', async (context) => {
  const {open} = await ownPages(context, {'/': pageOf('')});

  await context.test('attributes, properties and methods', async () => {
    const page = await emptyPage(open);
    for (const {tagName, attributes, members} of elements) {
      const running = await page.evaluate(
        (tag, documented) => {
          const element = document.createElement(tag);
          const {constructor} = element;
          const setterOf = (name) => {
            for (let at = element; at; at = Object.getPrototypeOf(at)) {
              const found = Object.getOwnPropertyDescriptor(at, name);
              if (found) return found.set !== undefined || found.writable === true;
            }
            return undefined;
          };
          return {
            observed: constructor.observedAttributes,
            members: documented.map((name) => [name, typeof element[name] === 'function', setterOf(name)]),
          };
        },
        tagName,
        names(members),
      );
      const told = names(attributes).filter((name) => name !== 'lang');
      // `lang` is every tag's own; what frameworks write for another attribute is understood, not offered.
      const offered = running.observed.filter((name) => !WRITTEN_BY_FRAMEWORKS.includes(name));
      assert.deepEqual(told, offered.sort(), tagName);
      for (const [name, isMethod, isSettable] of running.members) {
        const {kind, readonly} = members.find((member) => member.name === name);
        assert.equal(isMethod, kind === 'method', `${tagName} ${name}`);
        if (kind === 'field' && name !== 'updateComplete')
          assert.equal(isSettable, readonly !== true, `${tagName} ${name} is settable`);
      }
    }
  });

  await context.test('each attribute sets its property', async () => {
    const page = await emptyPage(open);
    for (const {tagName, attributes} of elements)
      for (const {name, fieldName, type} of attributes.filter((attribute) => attribute.fieldName)) {
        const isBoolean = type.text === 'boolean';
        const value = await page.evaluate(
          (tag, attribute, field, given) => {
            const element = document.createElement(tag);
            element.setAttribute(attribute, given);
            document.body.replaceChildren(element);
            return element[field];
          },
          tagName,
          name,
          fieldName,
          isBoolean ? '' : '3',
        );
        assert.equal(value, isBoolean ? true : '3', `${tagName} ${name}`);
      }
  });

  await context.test('parts, slots and custom states over all states of the elements', async () => {
    const page = await emptyPage(open);
    const found = new Map(elements.map(({tagName}) => [tagName, {parts: new Set(), slots: new Set()}]));
    const note = async (tag) => {
      const {parts, slots} = await page.$eval(tag, (element) => ({
        parts: [...element.shadowRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]),
        slots: [...element.shadowRoot.querySelectorAll('slot')].map(({name}) => name),
      }));
      for (const part of parts) found.get(tag).parts.add(part);
      for (const slot of slots) found.get(tag).slots.add(slot);
    };
    for (const state of STATES) {
      await show(page, state);
      await note(state.tag);
    }
    for (const {tagName} of elements) {
      // Words that throw when they are read: then the safety panel stands there, with the page's own signs.
      await page.evaluate(async (tag) => {
        const element = document.createElement(tag);
        Object.defineProperty(element, 'words', {
          get() {
            throw new Error('broken for this test');
          },
        });
        document.body.replaceChildren(element);
        await element.updateComplete;
      }, tagName);
      await note(tagName);
    }
    for (const {tagName, cssParts, slots} of elements) {
      assert.deepEqual(sorted(found.get(tagName).parts), names(cssParts), `parts of ${tagName}`);
      assert.deepEqual(sorted(found.get(tagName).slots), names(slots), `slots of ${tagName}`);
    }
    const seen = await page.evaluate(() => [...window.statesSeen]);
    const documented = elements.flatMap(({cssStates}) => cssStates);
    assert.deepEqual(seen.sort(), names(documented));
  });

  await context.test('CSS variables', async () => {
    const page = await emptyPage(open);
    const all = new Set(elements.flatMap(({cssProperties}) => names(cssProperties)));
    for (const {tagName} of elements) {
      await show(
        page,
        STATES.find(({tag}) => tag === tagName),
      );
      const read = await page.$eval(tagName, ({shadowRoot}) =>
        shadowRoot.adoptedStyleSheets.flatMap((sheet) =>
          [...window.styleTexts.get(sheet).matchAll(/var\((--pop-[\w-]+)/g)].map(([, name]) => name),
        ),
      );
      assert.deepEqual(sorted(new Set(read)), sorted(all), tagName);
    }
  });

  await context.test('events, with what their details hold', async () => {
    const page = await emptyPage(open);
    await show(page, {tag: 'pop-checker', html: '<pop-checker></pop-checker>', press: ['input[value=none]']});
    const checker = await page.$('pop-checker');
    await press(checker, '[part~=continue]', '[part~=back]', 'input[value=none]', 'input[value=very-ill]');
    await press(checker, '[part~=continue]', '[part~=restart]');
    for (const {tagName} of elements)
      await page.evaluate((tag) => {
        document.createElement(tag).rulebook = {};
      }, tagName);
    const dispatched = await page.evaluate(() => window.dispatched);
    for (const {tagName, events} of elements) {
      const own = dispatched.filter(({tag}) => tag === tagName);
      assert.deepEqual(sorted(new Set(names(own))), names(events), tagName);
      for (const {name, parsedType, description} of events) {
        const inside = /^CustomEvent<(.*)>$/.exec(parsedType.text)[1];
        const keys =
          inside === 'null'
            ? null
            : inside
                .slice(1, -1)
                .replaceAll(/\{.*?\}/g, '')
                .match(/\w+(?=:)/g);
        for (const {detail, bubbles, composed} of own.filter((event) => event.name === name)) {
          assert.deepEqual(detail, keys, `${tagName} ${name}`);
          assert.equal(bubbles, !description.includes('not bubble'), `${tagName} ${name}`);
          assert.equal(composed, bubbles);
        }
      }
    }
  });
});
