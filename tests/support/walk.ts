import type {Choice} from '../../src/core/index.js';
import type {PopChecker} from '../../src/index.js';
import {harmless as harmlessVisit} from '../cases/visit.js';

export const rootOf = (checker: HTMLElement): ShadowRoot => checker.shadowRoot!;

/** The first that fits, of the kind that is named. */
export function find<E extends HTMLElement = HTMLElement>(
  checker: HTMLElement,
  selector: string,
  kind?: new () => E,
): E {
  const found = rootOf(checker).querySelector<E>(selector);
  if (!found || (kind && !(found instanceof kind)))
    throw new Error(`nothing like ${selector} on the screen: ${shownText(checker)}`);
  return found;
}

export const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

export const has = (checker: HTMLElement, selector: string): boolean =>
  rootOf(checker).querySelector(selector) !== null;

/** All the words of it, seen or not, with single spaces. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What can be read, with single spaces. */
export const shownText = (checker: HTMLElement, selector = '.card'): string =>
  (rootOf(checker).querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** The heading of the question on the screen. */
export const asked = (checker: HTMLElement): string => find(checker, '.question .focus-here').textContent;

export const controls = (checker: HTMLElement): readonly HTMLInputElement[] => [
  ...rootOf(checker).querySelectorAll<HTMLInputElement>('.question input'),
];

export const control = (checker: HTMLElement, value: string): HTMLInputElement =>
  controls(checker).find((input) => input.value === value) ?? find(checker, `input[value="${value}"]`);

export const chosen = (checker: HTMLElement): readonly string[] =>
  controls(checker).flatMap(({checked, value}) => (checked ? [value] : []));

/** Makes exactly these the chosen ones, as a person would: by pressing what has to change. */
export function choose(checker: HTMLElement, ...values: readonly string[]): void {
  for (const input of controls(checker))
    if (input.type === 'checkbox' && input.checked && !values.includes(input.value)) input.click();
  for (const value of values) if (!control(checker, value).checked) control(checker, value).click();
}

export async function press(checker: PopChecker, selector: string): Promise<void> {
  find(checker, selector).click();
  await checker.updateComplete;
}

export const goOn = (checker: PopChecker): Promise<void> => press(checker, '[part=continue]');
export const goBack = (checker: PopChecker): Promise<void> => press(checker, '[part=back]');

/** Says something to the question on the screen; replies of their own are said on the not-sure rows. */
export async function say(checker: PopChecker, choice: Choice): Promise<void> {
  if (typeof choice === 'string' || Array.isArray(choice)) {
    choose(checker, ...[choice as string | readonly string[]].flat());
    return goOn(checker);
  }
  const replies = Object.entries(choice);
  const ticks = replies.flatMap(([finding, reply]) => (reply === 'yes' ? [finding] : []));
  const single = controls(checker)[0]?.type === 'radio';
  choose(checker, ...ticks, ...(single && ticks.length > 0 ? [] : ['unsure']));
  await goOn(checker);
  if (!has(checker, '.row')) return;
  const rows = controls(checker).map(({value}) => value);
  choose(
    checker,
    ...replies
      .map(([finding, reply]) => `${String(reply)}/${finding}`)
      .filter((value) => rows.includes(value)),
  );
  await goOn(checker);
}

/** Several questions, one after the other. */
export async function sayAll(checker: PopChecker, ...choices: readonly Choice[]): Promise<void> {
  for (const choice of choices) await say(checker, choice);
}

/** What an adult with a harmless pop says from the first screen to the last. */
export const harmless: readonly Choice[] = Object.values(harmlessVisit);

/** Notes the events of a checker, in order, as `name` and detail. */
export function eventsOf(checker: HTMLElement): (readonly [string, unknown])[] {
  const noted: (readonly [string, unknown])[] = [];
  for (const name of ['pop-question', 'pop-answer', 'pop-result', 'pop-restart', 'pop-error', 'pop-change'])
    checker.addEventListener(name, (event) => noted.push([name, (event as CustomEvent<unknown>).detail]));
  return noted;
}

/** What is said on the console while something happens, in place of saying it there. */
export async function consoleWhile(level: 'warn' | 'error', act: () => unknown): Promise<readonly string[]> {
  const said: string[] = [];
  const own: unknown = Reflect.get(console, level);
  Reflect.set(console, level, (...parts: readonly unknown[]) => said.push(parts.map(String).join(' ')));
  try {
    await act();
  } finally {
    Reflect.set(console, level, own);
  }
  return said;
}
