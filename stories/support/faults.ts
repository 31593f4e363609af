import {backPops, type BackPops} from '../../src/rulebook/index.js';

/** A rulebook that passes as checked, and throws as soon as it is read. */
export const brokenRulebook = (): BackPops =>
  new Proxy(backPops, {
    get(target, name): unknown {
      if (name === 'questions' || name === 'redFlags' || name === 'cautions')
        throw new Error('a rulebook that breaks on purpose, for the safety panel');
      return Reflect.get(target, name);
    },
  });

/** Runs something while the clipboard takes a text, or refuses it. */
export async function withClipboard(takes: boolean, run: () => Promise<unknown>): Promise<void> {
  const {clipboard} = navigator;
  const writeText = (): Promise<void> => (takes ? Promise.resolve() : Promise.reject(new Error('refused')));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await run();
    // The element hears of it a moment later, and then draws.
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  }
}
