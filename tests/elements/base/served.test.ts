import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PopChecker, RedFlagList} from '../../../src/index.js';
import {onPage} from '../../support/followed-checker.js';
import {consoleWhile} from '../../support/walk.js';

/** What an update shows: the language that it took for its own, and whether it follows a checker. */
interface Shown {
  readonly direction: string;
  readonly follows: boolean;
}

/** Each update that renders, from now on. */
function updatesOf(element: PopChecker | RedFlagList): readonly Shown[] {
  const updates: Shown[] = [];
  const updated: unknown = Reflect.get(element, 'updated');
  Object.defineProperty(element, 'updated', {
    value: (...parts: readonly unknown[]) => {
      const card = element.shadowRoot!.querySelector<HTMLElement>('.card')!;
      updates.push({
        direction: card.dir,
        follows: element.shadowRoot!.querySelector('[part^="flag flag-"]') !== null,
      });
      (updated as (...parts: readonly unknown[]) => void).apply(element, [...parts]);
    },
  });
  return updates;
}

const served = '<template shadowrootmode="open"></template>';

describe('what a server made', () => {
  it('is first made again as a server knew it, and then as the page around it says', async () => {
    const warnings = await consoleWhile('warn', async () => {
      const page = onPage(document.createElement('div'));
      // Under another language, words that are lent from English run their own way.
      page.setHTMLUnsafe(`<div lang="ar">
        <pop-checker id="check">${served}</pop-checker><red-flag-list for="check">${served}</red-flag-list>
      </div>`);
      customElements.upgrade(page);
      const checker = page.querySelector('pop-checker')!;
      const list = page.querySelector('red-flag-list')!;
      const updates = [updatesOf(checker), updatesOf(list)];
      for (const element of [checker, list, checker, list, list]) await element.updateComplete;
      expect(updates.map((each) => [each[0], each.at(-1)])).to.deep.equal([
        [
          {direction: '', follows: false},
          {direction: 'ltr', follows: false},
        ],
        [
          {direction: '', follows: false},
          {direction: 'ltr', follows: true},
        ],
      ]);
    });
    expect(warnings).to.be.empty;
  });
});
