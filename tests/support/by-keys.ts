import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../src/index.js';
import {pressKey} from './browser.js';
import {chosen, control, rootOf, shownText} from './walk.js';

export const focused = (checker: HTMLElement): Element | null => rootOf(checker).activeElement;

export const key = async (checker: PopChecker, name: string): Promise<void> => {
  await pressKey(name);
  await checker.updateComplete;
};

/**
 * Presses Tab until the focus is where it should be. Past the last control it would leave the page for the window, and
 * the keys of every later test with it: so what stands above is reached backwards.
 */
export async function tabTo(
  checker: PopChecker,
  reached: (element: Element) => boolean,
  by: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    const at = focused(checker);
    if (at && reached(at)) return;
    await key(checker, by);
  }
  throw new Error(`no way by Tab on: ${shownText(checker)}`);
}

/** Chooses with keys alone, several from the top down. */
export async function chooseByKeys(checker: PopChecker, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    const target = control(checker, value);
    if (target.type === 'checkbox') {
      await tabTo(checker, (element) => element === target);
      await key(checker, ' ');
    } else {
      await tabTo(checker, (element) => element.matches('[type=radio]'));
      await key(checker, ' ');
      for (let presses = 0; !target.checked && presses < 10; presses++) await key(checker, 'ArrowDown');
    }
  }
  expect(chosen(checker)).to.have.members(values);
}

/** Chooses and goes on with keys alone. */
export async function sayByKeys(checker: PopChecker, ...values: readonly string[]): Promise<void> {
  await chooseByKeys(checker, ...values);
  await tabTo(checker, (element) => element.matches('[part=continue]'));
  await key(checker, 'Enter');
}
