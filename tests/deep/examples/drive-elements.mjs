// Drives an example that shows the three elements: each way in, each event, the form, and those that follow.
import assert from 'node:assert/strict';
import {choose, load, press, send, textOf, until, untilQuestion, untilText} from './example-page.mjs';

/** How often each event was told of. */
const told = async (page) => {
  const lines = await page.$$eval('.log li', (items) => items.map(({textContent}) => textContent));
  return Object.fromEntries(
    ['question', 'answer', 'result', 'restart', 'error', 'change'].map((name) => [
      name,
      lines.filter((line) => line.startsWith(`pop-${name} `)).length,
    ]),
  );
};

const shadowText = (page, selector) => page.$eval(selector, ({shadowRoot}) => shadowRoot.textContent);

export async function driveElements(page) {
  await untilQuestion(page);

  // An attribute, bound.
  const calls = 'pop-checker >>> [part~=help] a';
  assert.equal(await page.$eval(calls, ({href}) => href), 'tel:999');
  await page.select('select[name=country]', 'US');
  await until(page, () => document.querySelector('pop-checker').shadowRoot.querySelector('[href="tel:911"]'));

  // A boolean property, bound: the form waits for the end of the check.
  await page.locator('input[name=visitor]').fill('A visitor');
  await press(page, '[type=submit]');
  assert.equal(await textOf(page, '.sent'), '');

  // A visit.
  assert.equal(await textOf(page, '.urgency'), 'nothing to say yet');
  const before = await told(page);
  await choose(page, 'none');
  await until(page, () => document.querySelector('.log').textContent.includes('pop-question'));
  await choose(page, 'bladder-change');
  await untilText(page, '.urgency', 'emergency');
  await untilText(page, '.log', 'pop-result {"urgency":"emergency","by":"now"');
  const after = await told(page);
  assert.deepEqual([after.question, after.answer, after.result, after.change - before.change], [1, 2, 1, 2]);

  // What follows the checker.
  assert.match(await shadowText(page, 'red-flag-list'), /You said yes/);
  assert.match(await shadowText(page, 'self-crack-warning'), /Call 911/);
  assert.doesNotMatch(await shadowText(page, 'self-crack-warning'), /Answer the questions of the check/);

  // The form.
  const sent = await send(page);
  assert.equal(sent.rulebook.id, 'back-pops');
  assert.equal(sent.urgency, 'emergency');
  assert.equal(sent.answers['bladder-change'], 'yes');

  // Begin again, then answers from outside.
  await press(page, 'pop-checker >>> [part~=restart]');
  await untilText(page, '.log', 'pop-restart null');
  await untilText(page, '.urgency', 'nothing to say yet');
  await load(page, JSON.stringify(sent));
  await untilText(page, '.urgency', 'emergency');
  assert.deepEqual(await page.$eval('pop-checker', ({answers}) => answers), sent.answers);
  assert.equal((await told(page)).result, 1, 'only what a person did ends in pop-result');

  // Answers that do not fit are refused as a whole.
  await load(page, '{"nonsense": "yes"}');
  await untilText(page, '.problem', 'do not fit');
  assert.match(await textOf(page, '.log'), /pop-error.*nonsense/);
  assert.equal((await told(page)).error, 1);
  assert.deepEqual(await page.$eval('pop-checker', ({answers}) => answers), sent.answers);
}
