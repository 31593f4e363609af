// What a visitor does on the page of each app, and what the page then shows.
import assert from 'node:assert/strict';
import {choose, until, untilQuestion, untilText} from '../deep/examples/example-page.mjs';

/** What stands between the tags until the script is there, and without one. */
const WORDS_BETWEEN = 'Call 999 for chest pain, or if you cannot feel when you pee.';

const untilCall = (page, number) =>
  until(
    page,
    (href) => document.querySelector('pop-checker').shadowRoot.querySelector(`[href="${href}"]`),
    `tel:${number}`,
  );

/** What the form around the checker would send, and whether it would. */
const sentBy = (page) =>
  page.$eval('form', (form) => ({
    isValid: form.checkValidity(),
    back: JSON.parse(new FormData(form).get('back')),
  }));

export async function assertEmergency(page, number) {
  await untilCall(page, number);
  const {urgency, band} = await page.$eval('pop-checker', ({assessment, shadowRoot}) => ({
    urgency: assessment.urgency,
    band: shadowRoot.querySelector('.band')?.textContent,
  }));
  assert.equal(urgency, 'emergency');
  assert.match(band, new RegExp(`Call ${number}`));
  const {isValid, back} = await sentBy(page);
  assert.ok(isValid);
  assert.equal(back.urgency, 'emergency');
  assert.equal(back.answers['bladder-change'], 'yes');
}

/** The list that follows shows what was said. */
export const untilListed = (page) =>
  until(page, () => document.querySelector('red-flag-list').shadowRoot.textContent.includes('You said yes'));

/** From the first question to an emergency, of which the form and the list learn. */
export async function driveToEmergency(page) {
  await untilQuestion(page);
  await untilCall(page, 999);
  await choose(page, 'none');
  await choose(page, 'bladder-change');
  await until(page, () => document.querySelector('pop-checker').assessment.urgency);
  await assertEmergency(page, 999);
  await untilListed(page);
}

/** The page heard of it by an event. The select is bound to the country, and choosing draws the page again: the emergency stays. */
async function changeCountry(page) {
  await untilText(page, '.urgency', 'emergency');
  await page.select('select[name=country]', 'US');
  await assertEmergency(page, 911);
  assert.equal(await page.$eval('pop-checker', ({country}) => country), 'US');
  await untilListed(page);
  const {answers} = (await sentBy(page)).back;
  assert.equal(answers['age-18-44'], 'yes', 'what the page had set before');
}

/** All that each app is to stand. */
export async function driveAll(page) {
  await driveToEmergency(page);
  await changeCountry(page);
}

/** Nothing defines the tags on this page: what stands between them remains. */
export async function seesWordsBetween(page) {
  await page.waitForNetworkIdle();
  assert.equal(await page.evaluate(() => customElements.get('pop-checker') === undefined), true);
  const {text, height} = await page.$eval('pop-checker', (element) => ({
    text: element.textContent,
    height: element.getBoundingClientRect().height,
  }));
  assert.ok(text.includes(WORDS_BETWEEN) && height > 0, text);
}

/** The page as the server sends it: the tag with its attributes, and the words that stand there until the script is. */
export async function assertServed(address, path = '/') {
  const html = await (await fetch(address + path)).text();
  assert.match(html, /<pop-checker[^>]* country="GB"/);
  assert.ok(html.includes(WORDS_BETWEEN), html);
}
