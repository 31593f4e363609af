// Opens stories of a built Storybook, one after the other in a few windows, and says what went wrong in each.
import axe from 'axe-core';
import {browserOf, listenTo, strangers} from '../../support/own-pages.mjs';

const WINDOWS = 3;
const PATIENCE = 60_000;

/** What the browser pretends for stories with a tag. */
const MEDIA = {
  'forced-colors': {features: [{name: 'forced-colors', value: 'active'}]},
  print: {media: 'print'},
};

/** Runs in the page, before anything of it: notes what Storybook says of the story that is shown. */
function listen() {
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'docsRendered',
  ];
  const noted = {finished: {}, failed: {}};
  globalThis.noted = noted;
  const waiting = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(waiting);
    channel.on('currentStoryWasSet', ({storyId}) => (noted.current = storyId));
    for (const name of failures)
      channel.on(name, (error) => {
        const said = [error].flat().map((each) => each?.message ?? each?.title ?? JSON.stringify(each));
        if (name === 'docsRendered') noted.finished[noted.current] = {status: 'success', reporters: []};
        else (noted.failed[noted.current] ??= []).push(`${name}: ${said.join('; ')}`);
      });
    channel.on('storyFinished', ({storyId, status, reporters}) => {
      noted.finished[storyId] = {
        status,
        reporters: reporters.map(({type, status: outcome, result}) => ({
          type,
          status: outcome,
          passes: result?.passes?.length ?? 0,
          violations: (result?.violations ?? []).map(
            ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' ')}`,
          ),
        })),
      };
    });
  }, 2);
}

function problemsOf({finished, failed, heard}) {
  const problems = [...failed, ...heard];
  if (!finished) return [...problems, `not finished after ${PATIENCE} ms`];
  if (finished.status !== 'success' && problems.length === 0) problems.push(`ended with ${finished.status}`);
  return problems;
}

function accessibilityProblems({reporters}) {
  const report = reporters.find(({type}) => type === 'a11y');
  if (!report || report.passes === 0) return ['no accessibility rule was tried'];
  if (report.status === 'failed' || report.violations.length > 0)
    return ['accessibility', ...report.violations];
  return [];
}

/** Runs in a page of Storybook's own, where no story tries accessibility: what axe says, and links that lead nowhere. */
async function problemsOfPage() {
  const {violations} = await globalThis.axe.run('#storybook-docs', {resultTypes: ['violations']});
  const lost = [...document.querySelectorAll('a[href^="#"]')].filter(
    ({hash}) => !document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  return [
    ...violations.map(({id, nodes}) => `${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 160)}`),
    ...new Set(lost.map(({hash}) => `a link to ${hash} leads nowhere`)),
  ];
}

/**
 * A browser on a built Storybook; it ends with the test.
 * @param {string} url of the Storybook
 */
export async function storyBrowser(context, url) {
  const browser = await browserOf(context);
  return {openAll, read};

  /** Opens one page until it shows some words. Resolves to all its words, and what it asked of other machines. */
  async function read(path, until) {
    const page = await browser.newPage();
    const {requests} = listenTo(page);
    await page.goto(url + path);
    const shows = (words) => document.body.innerText.includes(words);
    await page.waitForFunction(shows, {timeout: PATIENCE}, until);
    const text = await page.evaluate(() => document.body.innerText);
    await page.close();
    return {text, asked: strangers(requests, url)};
  }

  /**
   * Opens every entry. Resolves to a map from its id to what went wrong.
   * @param {readonly {id: string, type: string, tags: string[]}[]} entries of its index.json
   */
  async function openAll(entries) {
    const queue = [...entries];
    const problems = new Map();
    await Promise.all(Array.from({length: WINDOWS}, () => work(queue, problems)));
    return problems;
  }

  /** Opens what waits, one after the other in one window. */
  async function work(queue, problems) {
    const page = await browser.newPage({type: 'window'});
    let heard = [];
    page.on('request', (request) => {
      for (const asked of strangers([request.url()], url)) heard.push(`asked for ${asked}`);
    });
    page.on('pageerror', (error) => heard.push(`uncaught ${String(error)}`));
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await page.evaluateOnNewDocument(listen);
    let isOpen = false;
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const {id, type, tags} = entry;
      heard = [];
      await page.setViewport({width: tags.includes('narrow') ? 320 : 1000, height: 800});
      const tag = Object.keys(MEDIA).find((each) => tags.includes(each));
      await protocol.send('Emulation.setEmulatedMedia', {media: '', features: [], ...MEDIA[tag]});
      const viewMode = type === 'docs' ? 'docs' : 'story';
      if (isOpen && viewMode === 'story') {
        await page.evaluate(
          (storyId) =>
            globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'}),
          id,
        );
      } else await page.goto(`${url}/iframe.html?id=${id}&viewMode=${viewMode}`);
      isOpen = viewMode === 'story';
      await page
        .waitForFunction(
          (shown) =>
            globalThis.noted.finished[shown] ??
            globalThis.noted.failed[shown]?.some((each) => each.startsWith('story')),
          {timeout: PATIENCE, polling: 20},
          id,
        )
        .catch(() => (isOpen = false));
      const seen = await page.evaluate(
        (shown) => ({
          finished: globalThis.noted.finished[shown],
          failed: globalThis.noted.failed[shown] ?? [],
        }),
        id,
      );
      const found = problemsOf({...seen, heard});
      if (type === 'story' && seen.finished) found.push(...accessibilityProblems(seen.finished));
      if (type === 'docs') {
        await page.addScriptTag({content: axe.source});
        found.push(...(await page.evaluate(problemsOfPage)));
      }
      if (tags.includes('narrow')) {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) found.push(`scrolls sideways: ${wide} px wide in a window of 320 px`);
      }
      problems.set(id, found);
      // A story that failed may have left something behind.
      if (found.length > 0) isOpen = false;
    }
  }
}
