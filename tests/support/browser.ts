import {aTimeout} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** What a person's system may prefer. What is not named goes back to the browser's default. */
export interface Preferences {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly media?: 'print' | 'screen';
}

/**
 * Prefers as a person's system would. Only Chromium can be asked; elsewhere the scheme is pinned by the variable that
 * a page would use, and the rest is not to be had. Resolves to true where all of it is so.
 */
export async function prefer(preferences: Preferences = {}): Promise<boolean> {
  const emulated = await executeServerCommand<boolean, Preferences>('pop:media', preferences);
  if (emulated) return true;
  const {colorScheme, reducedMotion: _alwaysReduced, ...others} = preferences;
  const {style} = document.documentElement;
  if (colorScheme) style.setProperty('--pop-color-scheme', colorScheme);
  else style.removeProperty('--pop-color-scheme');
  return Object.keys(others).length === 0;
}

/**
 * Sizes the window, in CSS pixels, and waits a second at most until it has that size: one with borders has a least width.
 * Resolves to what it is then.
 */
export async function resize(width: number, height: number): Promise<{width: number; height: number}> {
  await executeServerCommand('pop:viewport', {width, height});
  for (let tries = 0; tries < 50 && (innerWidth !== width || innerHeight !== height); tries++)
    await aTimeout(20);
  return {width: innerWidth, height: innerHeight};
}

/** How long a loaded machine may take to show what was asked for, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Presses a key, or several joined by + (`Shift+Tab`), and waits until the page has seen it: Firefox tells sooner.
 * @throws where the page never sees it: the key went to another window, or to the browser's own buttons
 */
export async function pressKey(key: string): Promise<void> {
  const last = key.split('+').at(-1);
  const listening = new AbortController();
  const released = new Promise<boolean>((resolve) =>
    addEventListener('keyup', (event) => event.key === last && resolve(true), {
      capture: true,
      signal: listening.signal,
    }),
  );
  await executeServerCommand('pop:press', key);
  const isSeen = await Promise.race([released, aTimeout(PATIENCE)]);
  listening.abort();
  if (!isSeen) throw new Error(`the page never saw the key ${key}`);
  // What the key does comes after it is seen.
  await aTimeout(0);
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > PATIENCE) throw new Error(`waited in vain: ${what}`);
    await aTimeout(10);
  }
}

/**
 * Presses Tab until something inside an element that fits has the focus, and shows it: a window that becomes active
 * late shows no focus before.
 */
export async function tabTo(element: HTMLElement, selector: string): Promise<Element> {
  for (let presses = 0; presses < 15; presses++) {
    const at = element.shadowRoot!.activeElement;
    if (at?.matches(selector)) {
      await until(`the focus on ${selector} is shown`, () => at.matches(':focus-visible'));
      return at;
    }
    await pressKey('Tab');
  }
  throw new Error(`no way by Tab to ${selector}`);
}
