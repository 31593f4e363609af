import {expect} from '@open-wc/testing';
import {addText, type PopChecker} from '../../src/index.js';
import {pressKey, resize} from '../support/browser.js';
import {followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {generated} from '../support/generated-text.js';
import {onPage, clearPage} from '../support/page.js';
import {find, has, rootOf} from '../support/walk.js';

const unticked = followerScreens.filter(({ticks}) => ticks?.length === 0);
const emergency = followerScreens.find(({name}) => name === 'red-flag-list with an emergency ticked')!;

const focused = (follower: Follower): Element | null => rootOf(follower).activeElement;

/** Puts the focus on something and does something else: the focus is on the same thing after it. */
async function keeps(follower: Follower, at: HTMLElement, act: () => unknown): Promise<void> {
  at.focus();
  await act();
  await follower.updateComplete;
  expect(focused(follower) === at, `lost by: ${String(act)}`).to.equal(true);
  expect(at.getClientRects().length).to.be.above(0);
}

describe('the focus on the list and the warning', () => {
  before(() => addText(generated));
  afterEach(clearPage);

  for (const screen of unticked)
    it(`stays on the row that is ticked, and when words, number or language change: ${screen.tag}`, async () => {
      const follower = await followerOn(screen);
      const rows = [...rootOf(follower).querySelectorAll('input')];
      for (const row of rows.slice(0, 5)) {
        await keeps(follower, row, () => row.click());
        expect(row.checked).to.equal(true);
      }
      const [row] = rows as [HTMLInputElement];
      await keeps(follower, row, () => row.click());
      await keeps(follower, row, () => (follower.country = 'AU'));
      await keeps(follower, row, () => (follower.country = null));
      await keeps(follower, row, () => (follower.lang = 'ar'));
      await keeps(follower, row, () => (follower.lang = ''));
      expect(rows.slice(0, 5).map(({checked}) => checked)).to.deep.equal([false, true, true, true, true]);
    });

  for (const tag of ['red-flag-list', 'self-crack-warning'] as const)
    it(`stays on the number to call, whatever is said to the checker: ${tag}`, async () => {
      const follower = await followerOn(
        followerScreens.find((screen) => screen.tag === tag && screen.answers)!,
      );
      const checker = document.querySelector<PopChecker>('#followed')!;
      for (const {answers} of followerScreens.filter((screen) => screen.tag === tag && screen.answers))
        await keeps(follower, find(follower, '.call'), async () => {
          checker.answers = answers;
          await checker.updateComplete;
        });
    });

  for (const screen of unticked)
    it(`goes on to the element where its row goes away, because there is a checker now: ${screen.tag}`, async () => {
      const follower = await followerOn(screen);
      find(follower, 'input').focus();
      const checker = document.createElement('pop-checker');
      checker.id = 'late';
      checker.country = 'GB';
      onPage(checker);
      follower.htmlFor = 'late';
      await checker.updateComplete;
      await follower.updateComplete;
      expect(has(follower, 'input')).to.equal(false);
      expect(document.activeElement === follower).to.equal(true);
      expect(focused(follower)!.getClientRects().length).to.be.above(0);
    });

  it('goes through the rows by keyboard, in their order, and out again', async () => {
    for (const screen of unticked) {
      const follower = await followerOn(screen);
      const stops = [...rootOf(follower).querySelectorAll<HTMLElement>('a[href], input')].slice(0, 5);
      stops[0]!.focus();
      for (const stop of stops.slice(1)) {
        await pressKey('Tab');
        expect(focused(follower) === stop, stop.outerHTML).to.equal(true);
        if (stop.localName === 'input') await pressKey(' ');
        expect(focused(follower) === stop, `ticked, ${stop.outerHTML}`).to.equal(true);
        expect(stop.matches(':checked')).to.equal(stop.localName === 'input');
      }
    }
  });

  for (const [width, height] of [
    [320, 568],
    [1000, 640],
  ] as const)
    it(`is never behind what the ticks amount to, in ${width} × ${height}`, async () => {
      const {innerWidth: before, innerHeight: beforeHeight} = window;
      await resize(width, height);
      const list = await followerOn(emergency);
      const outcome = find(list, '.outcome');
      scrollTo(0, 0);
      find(list, '.call').focus();
      for (const row of [...rootOf(list).querySelectorAll('input')].slice(0, 12)) {
        await pressKey('Tab');
        expect(focused(list) === row, row.outerHTML).to.equal(true);
        const {bottom, top} = row.closest('.option')!.getBoundingClientRect();
        const hidden = row.closest('.option')!.textContent.trim();
        expect(bottom, hidden).to.be.at.most(outcome.getBoundingClientRect().top + 0.5);
        expect(top, hidden).to.be.at.least(0);
      }
      await resize(before, beforeHeight);
    });
});
