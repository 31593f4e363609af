// Drives the example with screens of its own on the core: a harmless visit, then answers from outside.
import assert from 'node:assert/strict';
import {load, press, send, textOf, until, untilText} from './example-page.mjs';

const choose = async (page, value) => {
  await press(page, `label:has(input[value="${value}"])`);
  await press(page, '.continue');
};

/** Answers *none* until a question has one reply only. */
async function sayNone(page, times) {
  for (let said = 0; said < times; said++) {
    const before = await textOf(page, 'legend');
    await press(page, '.none');
    await until(page, (last) => document.querySelector('legend')?.textContent !== last, before);
  }
}

/** Each finding needs a reply of its own: yes to this one, no to the rest. */
async function sayRows(page, finding) {
  const rows = await page.$$eval('input[value^="no/"]', (inputs) => inputs.map(({value}) => value));
  for (const value of rows.filter((each) => each !== `no/${finding}`))
    await press(page, `label:has(input[value="${value}"])`);
  await press(page, '.continue');
  assert.notEqual(await textOf(page, '.missing'), '');
  await choose(page, `yes/${finding}`);
}

export async function driveHeadless(page) {
  assert.equal(await page.evaluate(() => !!customElements.get('pop-checker')), false);
  assert.equal(await textOf(page, '.urgency'), 'nothing to say yet');
  assert.match(await textOf(page, '.help'), /Call 999/);

  // Nothing chosen: said, and nothing taken over.
  await press(page, '.continue');
  assert.notEqual(await textOf(page, '.missing'), '');

  await sayNone(page, 2);
  await choose(page, 'age-18-44');
  await press(page, '.back');
  assert.ok(await page.$('input[value=age-18-44]:checked'), 'going back loses nothing');
  await press(page, '.continue');
  await choose(page, 'place-low');
  await sayNone(page, 4);
  await sayRows(page, 'pop-clean');
  await sayRows(page, 'crack-now-and-then-gently');

  await untilText(page, '.urgency', 'self-care');
  assert.match(await textOf(page, '.result'), /bubble.*Call 999 now if.*not an all-clear/s);

  await page.select('select[name=country]', 'US');
  await untilText(page, '.result', 'Call 911 now if');

  const sent = await send(page);
  assert.equal(sent.rulebook.id, 'back-pops');
  assert.equal(sent.answers['crack-now-and-then-gently'], 'yes');

  await press(page, '.restart');
  await untilText(page, '.urgency', 'nothing to say yet');
  assert.equal(await page.$eval('[type=submit]', ({disabled}) => disabled), true);

  await load(page, '{"nonsense": "yes"}');
  await untilText(page, '.problem', 'do not fit');
  await load(page, JSON.stringify(sent));
  await untilText(page, '.urgency', 'self-care');
  assert.equal(await page.$eval('.problem', ({hidden}) => hidden), true);
}
