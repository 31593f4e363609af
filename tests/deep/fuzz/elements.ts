// Runs in the browser: whatever a page or a person does to live elements, in any order.
import * as fc from 'fast-check';
import '../../../src/define.js';
import {assess} from '../../../src/core/index.js';
import {addText, type PopChecker} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {generated} from '../../support/generated-text.js';
import {junkAnswers} from './junk.js';
import {check, keysOfBuiltIns, must, type Outcome} from './outcome.js';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'] as const;
const HTML = `<form><fieldset><pop-checker id="check" country="GB" name="back"></pop-checker></fieldset></form>
  <section lang="ar"><red-flag-list for="check"></red-flag-list><self-crack-warning checkable></self-crack-warning></section>
  <template></template>`;

addText(generated);

const tag = fc.constantFrom(...TAGS);
const at = fc.nat({max: 40});
const words = fc.oneof(
  fc.constantFrom('', 'GB', 'au', 'XX', '112', '3', 'en', 'ar', 'de-AT', 'check', 'no-such-id', 'disabled'),
  fc.string({unit: 'binary'}),
  fc.integer({min: 1, max: 1_000_000}).map((length) => 'x'.repeat(length)),
);
const attributes = [
  ...['country', 'emergency-number', 'heading-level', 'lang', 'dir', 'name', 'required', 'disabled'],
  ...['for', 'checkable', 'id', 'hidden', 'class', 'onclick-not'],
];
const events = [
  ...['change', 'input', 'click', 'keydown', 'focusin', 'blur', 'reset', 'submit', 'toggle', 'slotchange'],
  ...['pop-change', 'pop-error', 'pop-result'],
];
const texts: readonly unknown[] = [
  undefined,
  null,
  en,
  generated,
  {},
  {lang: 'en'},
  {interface: {}},
  {rulebook: {}},
];
const values = fc.oneof(words, fc.anything(), fc.constantFrom(undefined, null));

/** One thing that is done: plain data, so that a failing case can be read. */
const step = fc.oneof(
  {weight: 2, arbitrary: fc.tuple(fc.constant('attribute'), tag, fc.constantFrom(...attributes), words)},
  {weight: 1, arbitrary: fc.tuple(fc.constant('no attribute'), tag, fc.constantFrom(...attributes))},
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('property'),
      tag,
      fc.constantFrom('country', 'emergencyNumber', 'headingLevel', 'htmlFor', 'checkable', 'rulebook'),
      values,
    ),
  },
  {weight: 2, arbitrary: fc.tuple(fc.constant('answers'), junkAnswers)},
  {weight: 1, arbitrary: fc.tuple(fc.constant('text'), tag, fc.constantFrom(...texts))},
  {weight: 8, arbitrary: fc.tuple(fc.constant('press'), tag, at)},
  {weight: 2, arbitrary: fc.tuple(fc.constant('continue'))},
  {weight: 2, arbitrary: fc.tuple(fc.constant('event'), tag, at, fc.constantFrom(...events))},
  {weight: 2, arbitrary: fc.tuple(fc.constant('move'), tag, fc.nat({max: 6}))},
  {weight: 1, arbitrary: fc.tuple(fc.constant('language of the page'), words)},
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('call'),
      fc.constantFrom('restart', 'focus', 'summary', 'reportValidity'),
    ),
  },
  {weight: 1, arbitrary: fc.tuple(fc.constant('form'), fc.constantFrom('reset', 'disable', 'enable'))},
  {weight: 1, arbitrary: fc.tuple(fc.constant('rulebook again'), tag)},
  {weight: 2, arbitrary: fc.tuple(fc.constant('wait'))},
);

type Step = readonly [what: string, ...rest: readonly unknown[]];

let elements: readonly PopChecker[] = [];
const element = (name: unknown): PopChecker => elements[TAGS.indexOf(name as 'pop-checker')]!;
const drawn = () => Promise.all(elements.map((each) => each.updateComplete));
const pick = (found: NodeListOf<HTMLElement>, index: number): HTMLElement | undefined =>
  found[index % Math.max(1, found.length)];

const actions: Readonly<Record<string, (...rest: readonly never[]) => unknown>> = {
  attribute: (name: string, attribute: string, value: string) => element(name).setAttribute(attribute, value),
  'no attribute': (name: string, attribute: string) => element(name).removeAttribute(attribute),
  property: (name: string, property: string, value: unknown) =>
    Object.assign(element(name), {[property]: value}),
  answers: (value: unknown) => Object.assign(element('pop-checker'), {answers: value}),
  text: (name: string, value: unknown) => Object.assign(element(name), {text: value}),
  press: (name: string, index: number) =>
    pick(element(name).shadowRoot!.querySelectorAll('input, button, summary'), index)?.click(),
  continue: () => element('pop-checker').shadowRoot!.querySelector<HTMLElement>('[part=continue]')?.click(),
  event: (name: string, index: number, type: string) =>
    pick(element(name).shadowRoot!.querySelectorAll('*'), index)?.dispatchEvent(
      new Event(type, {bubbles: true, composed: true, cancelable: true}),
    ),
  move: (name: string, place: number) => {
    const places = document.querySelectorAll('body, form, fieldset, section');
    const to = places[place];
    if (to) to.append(element(name));
    else element(name).remove();
  },
  'language of the page': (lang: string) => (document.documentElement.lang = lang),
  call: (method: 'restart' | 'focus' | 'summary' | 'reportValidity') => element('pop-checker')[method](),
  form: (how: string) => {
    if (how === 'reset') document.querySelector('form')!.reset();
    else document.querySelector('fieldset')!.disabled = how === 'disable';
  },
  'rulebook again': (name: string) => (element(name).rulebook = backPops),
  wait: drawn,
};

const thrown: string[] = [];
addEventListener('error', ({message}) => thrown.push(message));
addEventListener('unhandledrejection', ({reason}) => thrown.push(String(reason)));
addEventListener('submit', (event) => event.preventDefault());
window.print = () => undefined;
console.warn = () => undefined;
console.error = (error: unknown) => thrown.push(error instanceof Error ? (error.stack ?? '') : String(error));

const before = keysOfBuiltIns();

function expectSound(): void {
  must(thrown.length === 0, thrown.join('\n'));
  must(keysOfBuiltIns() === before, 'no prototype is changed');
  for (const each of elements) {
    const cards = each.shadowRoot!.querySelectorAll('.card');
    must(cards.length === 1 || !each.shadowRoot!.firstChild, `${each.localName} has one card`);
    if (!cards[0]) must(!each.isConnected, `${each.localName} shows something`);
    else must(cards[0].textContent.trim().length > 40, `${each.localName} is not blank`);
    must(!cards[0]?.matches('.safety-panel'), `${each.localName} shows no panel`);
    must(!/undefined|\[object|NaN/.test(cards[0]?.textContent ?? ''), `${each.localName} says what it means`);
  }
  const checker = element('pop-checker');
  const {urgency, atMost} = assess(checker.answers, backPops);
  must(checker.assessment.urgency === urgency, 'the assessment is of the answers');
  const result = checker.shadowRoot!.querySelector('.result');
  must(!result || result.classList.contains(urgency ?? atMost), 'the result is of the answers');
}

async function run(steps: readonly Step[]): Promise<void> {
  document.documentElement.lang = 'en';
  document.body.innerHTML = HTML;
  elements = TAGS.map((name) => document.querySelector<PopChecker>(name)!);
  thrown.length = 0;
  for (const [what, ...rest] of steps) await actions[what]!(...(rest as never[]));
  await drawn();
  // An update may ask for another: that of one who follows.
  await drawn();
  await drawn();
  expectSound();
}

Object.assign(globalThis, {
  fuzzElements: (options: {cases: number; seed: number; replay?: string}): Promise<Outcome> =>
    check(fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 16}), run), options),
});
