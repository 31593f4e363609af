// What a visitor of an example, or of an app of `npm run test:systems`, does, and what the page then shows.
import assert from 'node:assert/strict';
import {listenTo, strangers} from '../../support/own-pages.mjs';

/** Milliseconds in which even a busy machine draws a screen. */
const SLOW = 60_000;

/**
 * Opens a page in a browser without memory. It may ask for nothing but its own files, and nothing may go wrong in it.
 * @param {string[]} levels of the console that count as wrong
 */
export async function visit(browser, address, drive, {path = '/', levels} = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const {requests, problems} = listenTo(page, levels);
    await page.goto(address + path, {waitUntil: 'load'});
    await drive(page);
    assert.deepEqual(problems, []);
    assert.deepEqual(strangers(requests, address), []);
  } finally {
    await context.close();
  }
}

/** Replies to the question of a checker. */
export async function choose(page, value) {
  await press(page, `pop-checker >>> .question label:has(input[value="${value}"])`);
  await press(page, 'pop-checker >>> [part~=continue]');
}

/** Until a checker shows a question. */
export const untilQuestion = (page) =>
  until(page, () => document.querySelector('pop-checker')?.shadowRoot?.querySelector('.question'));

/** Presses something that is there, or comes within a moment, as a mouse would. */
export const press = (page, selector) => page.locator(selector).setTimeout(SLOW).click();

/** Waits until the page gives something true, and resolves to it. */
export async function until(page, read, ...args) {
  const handle = await page.waitForFunction(read, {timeout: SLOW}, ...args);
  return handle.jsonValue();
}

/** The text of the first element that the selector names; '' without one. */
export const textOf = (page, selector) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

export const untilText = (page, selector, text) =>
  until(page, (wanted, part) => document.querySelector(wanted)?.textContent.includes(part), selector, text);

/** Sets the saved answers from outside, as a visitor does who comes back. */
export async function load(page, text) {
  await page.$eval('textarea[name=saved]', (area) => area.select());
  await page.keyboard.sendCharacter(text);
  await press(page, '.load');
}

/** Sends the form and resolves to what was in it under the name `check`. */
export async function send(page) {
  await page.locator('input[name=visitor]').fill('A visitor');
  await press(page, '[type=submit]');
  await until(page, () => document.querySelector('.sent').textContent !== '');
  return JSON.parse(await textOf(page, '.sent'));
}
