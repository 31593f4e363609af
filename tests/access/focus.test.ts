import {expect, html} from '@open-wc/testing';
import {addText, type PopChecker} from '../../src/index.js';
import {followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {generated} from '../support/generated-text.js';
import {onPage} from '../support/followed-checker.js';
import {checkerOn, control, find, goBack, goOn, has, press, rootOf, say} from '../support/visitor.js';

const focused = (element: HTMLElement): Element | null => rootOf(element).activeElement;
const unticked = followerScreens.filter(({ticks}) => ticks?.length === 0);

describe('the focus', () => {
  it('stays where it is when the element appears, and when answers or words come from outside', async () => {
    const checker = await checkerOn(html`<div><button>Beside</button><pop-checker></pop-checker></div>`);
    const outside = checker.previousElementSibling as HTMLElement;
    outside.focus();
    checker.answers = {'chest-pain-or-breathless': 'yes'};
    await checker.updateComplete;
    checker.country = 'GB';
    await checker.updateComplete;
    checker.restart();
    await checker.updateComplete;
    expect(document.activeElement === outside).to.equal(true);
  });

  it('goes to the heading of each step, back too, and stays on the button where something is missing', async () => {
    const checker = await checkerOn();
    await goOn(checker);
    expect(focused(checker)?.matches('.focus-here') ?? false).to.equal(false);
    await say(checker, 'none');
    expect(focused(checker) === find(checker, '.question .focus-here')).to.equal(true);
    find(checker, '[part=continue]').focus();
    await goOn(checker);
    expect(focused(checker) === find(checker, '[part=continue]')).to.equal(true);
    await goBack(checker);
    expect(focused(checker) === find(checker, '.question .focus-here')).to.equal(true);
    await say(checker, 'unsure');
    expect(focused(checker) === find(checker, '.question .focus-here')).to.equal(true);
    await goBack(checker);
    await say(checker, 'very-ill');
    expect(focused(checker) === find(checker, '.result .focus-here')).to.equal(true);
  });

  it('goes to the question being changed, and back to its button where the reply is kept', async () => {
    const checker = await checkerOn();
    await say(checker, 'very-ill');
    await press(checker, '[part=change]');
    expect(focused(checker) === find(checker, '.result .question .focus-here')).to.equal(true);
    await press(checker, '[part=keep]');
    expect(focused(checker) === find(checker, '[part=change]')).to.equal(true);
    await press(checker, '[part=restart]');
    expect(focused(checker) === find(checker, '.question .focus-here')).to.equal(true);
  });

  it('is not lost where the screen goes away under it', async () => {
    const checker = await checkerOn();
    control(checker, 'very-ill').focus();
    checker.answers = {'chest-pain-or-breathless': 'yes'};
    await checker.updateComplete;
    expect(focused(checker) === find(checker, '.result .focus-here')).to.equal(true);
  });

  it('comes to the heading by focus()', async () => {
    const checker = await checkerOn();
    checker.focus();
    expect(focused(checker) === find(checker, 'h2')).to.equal(true);
    expect(document.activeElement === checker).to.equal(true);
  });
});

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
      for (const details of rootOf(follower).querySelectorAll('details')) details.open = true;
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
});
