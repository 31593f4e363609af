// Makes, answers, moves and removes the three elements, over and over, and counts what is left of them.
import {setTimeout as wait} from 'node:timers/promises';
import {ownPages, pageOf} from '../../support/own-pages.mjs';

/** In the page: one cycle after the other, each as a page may treat the elements. */
async function cycle(count) {
  const HTML = `<form><pop-checker id="check" country="GB" name="back"></pop-checker></form>
    <red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>`;
  globalThis.made ??= [];
  const turn = async (checker, ...selectors) => {
    for (const selector of selectors) {
      checker.shadowRoot.querySelector(selector).click();
      await checker.updateComplete;
    }
  };
  for (let at = 0; at < count; at++) {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = HTML;
    const elements = [...place.querySelectorAll('pop-checker, red-flag-list, self-crack-warning')];
    const [checker] = elements;
    const drawn = () => Promise.all(elements.map((element) => element.updateComplete));
    await drawn();
    await turn(checker, 'input[value=none]', '[part~=continue]', 'input[value=unsure]', '[part~=continue]');
    // To another place, under another language, out of the page and back.
    const other = document.body.appendChild(document.createElement('section'));
    other.lang = at % 2 ? 'en-GB' : 'de';
    other.append(place);
    await drawn();
    checker.remove();
    other.prepend(checker);
    checker.answers = {'very-ill': 'yes'};
    await drawn();
    checker.restart();
    await drawn();
    for (const element of elements) globalThis.made.push(new WeakRef(element));
    other.remove();
  }
  globalThis.made = globalThis.made.filter((each) => each.deref());
}

/** How many of the elements that were made are still there. */
const countAlive = (page) =>
  page.evaluate(() => (globalThis.made ?? []).filter((each) => each.deref()).length);

/** In the page: so many frames that a step looks no more whether a header came over it. */
async function settle() {
  for (let frame = 0; frame < 40; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function measure(session, page) {
  await page.evaluate(settle);
  // What is held weakly goes with the second collection at the latest.
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  const {metrics} = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  const {Nodes: nodes, JSEventListeners: listeners, JSHeapUsedSize: heap} = of;
  return {nodes, listeners, heap, alive: await countAlive(page)};
}

/**
 * @param {{cycles: number, warmUp?: number, tell?: (done: number) => void}} options the first cycles fill caches of
 * ours and of the browser, and are not counted
 * @returns {Promise<{before: object, after: object}>} nodes, listeners, bytes of heap, and elements alive
 */
export async function runCycles(context, {cycles, warmUp = 50, tell = () => undefined}) {
  const {open} = await ownPages(context, {'/': pageOf('')});
  const {page, problems} = await open('/');
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(cycle, warmUp);
  const before = await measure(session, page);
  for (let done = 0; done < cycles;) {
    const next = Math.min(250, cycles - done);
    await page.evaluate(cycle, next);
    tell((done += next));
  }
  const after = await measure(session, page);
  return {before, after, problems};
}

/** In the page: makes, ticks, moves and removes elements, and keeps them weakly. */
async function comeAndGo(html) {
  globalThis.made = [];
  for (let at = 0; at < 20; at++) {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = html;
    const elements = [...place.children];
    const drawn = () => Promise.all(elements.map((element) => element.updateComplete));
    await drawn();
    for (const {shadowRoot} of elements) shadowRoot.querySelector('input')?.click();
    const other = document.body.appendChild(document.createElement('section'));
    other.lang = 'de';
    other.append(place);
    await drawn();
    globalThis.made.push(...elements.map((element) => new WeakRef(element)));
    other.remove();
  }
  return globalThis.made.length;
}

/** In the page: so much that the browser collects what nobody holds. Nobody can tell it to. */
async function fillMemory() {
  for (let turn = 0; turn < 10; turn++) {
    Array.from({length: 10}, () => Array.from({length: 100_000}, (_, at) => ({at})));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const FOLLOWING =
  '<red-flag-list checkable></red-flag-list><self-crack-warning checkable></self-crack-warning>';
const ALL = `<pop-checker id="check"></pop-checker><red-flag-list for="check"></red-flag-list>${FOLLOWING}`;

/**
 * Only Chromium counts nodes, listeners and bytes. Elsewhere removed elements are waited for, to be collected.
 * @returns {Promise<{made: number, alive: number}>}
 */
export async function waitForCollection(context, engine) {
  const {open} = await ownPages(context, {'/': pageOf('')}, {}, {engine});
  const {page} = await open('/');
  // Firefox (153) keeps every element that ever had a custom state, also one without any library; the checker has.
  const made = await page.evaluate(comeAndGo, engine === 'firefox' ? FOLLOWING : ALL);
  let alive = made;
  for (let round = 0; alive > 0 && round < 10; round++) {
    await page.evaluate(fillMemory);
    // Whoever looks too often keeps them: what is looked at counts as in use. And Firefox collects when it is idle.
    await wait(4000);
    alive = await countAlive(page);
  }
  return {made, alive};
}

/** What grew. A thousandth of a node or a listener for each cycle is noise of the browser; a leak is one or more. */
export function leaksIn({before, after}, cycles) {
  const grown = (name) => after[name] - before[name];
  const noise = cycles / 1000;
  const most = {nodes: 10 + noise, listeners: 5 + noise, heap: 200_000 + 20 * cycles, alive: 0};
  return Object.keys(most)
    .filter((name) => grown(name) > most[name] || (name === 'alive' && after.alive > 0))
    .map((name) => `${name}: ${before[name]} → ${after[name]}`);
}
