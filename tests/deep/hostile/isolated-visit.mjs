// Goes through the checker as a person would, from a JavaScript world of its own: whatever a page did to its globals and
// prototypes, this is not touched by it.
import {harmless} from '../../support/harmless-visit.mjs';

/** Runs a function in the page's DOM, but with globals of its own. Of a page with a frame, the frame is meant. */
export function inIsolation(page, run, ...given) {
  if (page.frames)
    return page
      .frames()
      .at(-1)
      .isolatedRealm()
      .evaluate(run, ...given);
  // WebDriver knows no such world: there the globals are those of the page around.
  const inFrame = `(...given) => { const {document} = window[0] ?? window; return (${run})(...given); }`;
  return page.evaluate(inFrame, ...given);
}

/**
 * What the checker shows, screen by screen, while it is answered. A screen that has nothing of the reply ends the visit.
 * @returns {Promise<{screens: string[], end: string}>} `end`: the urgency of a result, `panel`, `signs` of the page
 * where there is no element, `hidden`, `blank`, or `asking`
 */
export const visitIn = (page, replies) =>
  inIsolation(
    page,
    async (said) => {
      const checker = document.querySelector('pop-checker');
      const drawn = () => new Promise((resolve) => setTimeout(resolve));
      const card = () => checker.shadowRoot?.querySelector('.card') ?? checker.shadowRoot;
      const read = () => (card()?.innerText ?? card()?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const end = () => {
        if (!checker.checkVisibility()) return 'hidden';
        if (!checker.shadowRoot) return checker.innerText.trim() ? 'signs' : 'blank';
        if (read().startsWith('This check is not working. It cannot tell you that you are fine.'))
          return 'panel';
        const result = checker.shadowRoot.querySelector('.result');
        if (result) return result.className.replace('result', '').trim() || 'result';
        return read().length > 40 ? 'asking' : 'blank';
      };
      const screens = [];
      await drawn();
      for (const reply of said) {
        screens.push(read());
        const input = checker.shadowRoot?.querySelector(`.question input[value="${reply}"]`);
        if (!input) break;
        // On a page that was come back to, it is still chosen.
        if (!input.checked) input.click();
        checker.shadowRoot.querySelector('[part~=continue]')?.click();
        await drawn();
      }
      screens.push(read());
      return {screens, end: end()};
    },
    replies,
  );

/** Begins again, where there is a button for it. */
export const restartIn = (page) =>
  inIsolation(page, () => {
    document.querySelector('pop-checker').shadowRoot?.querySelector('[part~=restart]')?.click();
  });

export const HARMLESS = Object.values(harmless);
export const EMERGENCY = ['none', 'bladder-change'];
