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

/** Sizes the window, in CSS pixels. Resolves to what it is then: a window with borders has a least width. */
export async function resize(width: number, height: number): Promise<{width: number; height: number}> {
  await executeServerCommand('pop:viewport', {width, height});
  return {width: innerWidth, height: innerHeight};
}

/** Presses a key, or several joined by + (`Shift+Tab`), and waits until the page has seen it: Firefox tells sooner. */
export async function pressKey(key: string): Promise<void> {
  const last = key.split('+').at(-1);
  const released = new Promise<void>((resolve) => {
    const seen = (event: KeyboardEvent): void => {
      if (event.key !== last) return;
      removeEventListener('keyup', seen, true);
      resolve();
    };
    addEventListener('keyup', seen, true);
  });
  await executeServerCommand('pop:press', key);
  await Promise.race([released, aTimeout(4000)]);
  await aTimeout(0);
}
