import {aTimeout} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** What a person's system may prefer. What is not named goes back to the browser's default. */
export interface Preferences {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly media?: 'print' | 'screen';
  /** By its name in the time zone database. */
  readonly timeZone?: string;
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
  const last = key.split('+').at(-1)!;
  const listening = new AbortController();
  const released = new Promise<boolean>((resolve) =>
    addEventListener(
      'keyup',
      // WebKitGTK calls Tab with Shift “Unidentified”, and knows only its place on the keyboard.
      ({key: name, code}) => [name, code].includes(last) && resolve(true),
      {capture: true, signal: listening.signal},
    ),
  );
  await executeServerCommand('pop:press', key);
  const isSeen = await Promise.race([released, aTimeout(PATIENCE)]);
  listening.abort();
  if (!isSeen) throw new Error(`the page never saw the key ${key}`);
  // What the key does comes after it is seen.
  await aTimeout(0);
}

/**
 * Presses Tab until something inside an element that fits has the focus, and shows it. WebKitGTK does not always show it
 * at the first key, nor in a window that becomes active late: then the next one is tried.
 */
export async function tabTo(element: HTMLElement, selector: string): Promise<Element> {
  for (let presses = 0; presses < 20; presses++) {
    const at = element.shadowRoot!.activeElement;
    if (at?.matches(selector)) {
      for (let tries = 0; tries < 10 && !at.matches(':focus-visible'); tries++) await aTimeout(20);
      if (at.matches(':focus-visible')) return at;
    }
    await pressKey('Tab');
  }
  throw new Error(`no way by Tab to ${selector}`);
}
