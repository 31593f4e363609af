import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {PopChecker} from '../../src/index.js';
import {pressKey} from '../support/browser.js';
import {checkerOn, find, rootOf, shownText} from '../support/visitor.js';

const keys = ['Tab', 'Tab', 'Tab', 'Shift+Tab', ' ', ' ', 'Enter', 'ArrowDown', 'ArrowUp'] as const;

/** In the page, and on something that can be seen. */
function focusIsSomewhere(checker: PopChecker): boolean {
  if (document.activeElement?.localName === 'button') return true;
  const at = rootOf(checker).activeElement;
  return document.activeElement === checker && at !== null && at.getClientRects().length > 0;
}

/** A key that would leave the page for the window's own buttons is not pressed: what happens there is not ours. */
function leaves(key: string): boolean {
  const at = document.activeElement;
  return (at?.id === 'before' && key === 'Shift+Tab') || (at?.id === 'after' && key === 'Tab');
}

/** What would open something of the browser's own: a call, a page, the printer. */
function opens(checker: PopChecker, key: string): boolean {
  const at = rootOf(checker).activeElement;
  return key === 'Enter' || key === ' ' ? (at?.matches('a[href], [part=print]') ?? false) : false;
}

describe('random walks by keyboard', () => {
  it('never lose the focus', async function () {
    this.timeout(globalThis.popWhole ? 600_000 : 60_000);
    let pressed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...keys), {minLength: 20, maxLength: 30}), async (walk) => {
        const checker = await checkerOn(
          html`<div>
            <button id="before">Before</button><pop-checker country="GB"></pop-checker
            ><button id="after">After</button>
          </div>`,
        );
        checker.focus();
        for (const key of walk) {
          if (leaves(key) || opens(checker, key)) continue;
          await pressKey(key);
          await checker.updateComplete;
          pressed++;
          const lost = `${key}, then lost on: ${shownText(checker)}`;
          expect(focusIsSomewhere(checker), lost).to.equal(true);
          find(checker, '.card');
        }
        checker.parentElement!.remove();
      }),
      {
        // Slower engines walk once: each key of theirs takes long.
        numRuns: globalThis.popWhole ? 60 : globalThis.popOneScreenIn > 1 ? 1 : 3,
        ...(globalThis.popWhole ? {} : {seed: 42}),
        endOnFailure: true,
      },
    );
    expect(pressed).to.be.above(10);
  });
});
