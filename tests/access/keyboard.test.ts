import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {PopChecker} from '../../src/index.js';
import {en} from '../../src/text/en.js';
import {pressKey, resize, tabTo as tabToShown} from '../support/browser.js';
import {chooseByKeys, focused, key, sayByKeys, tabTo} from '../support/by-keys.js';
import {followerOn, followerScreens} from '../support/follower-screens.js';
import {
  asked,
  checkerOn,
  chosen,
  control,
  controls,
  find,
  harmless,
  has,
  rootOf,
  sayAll,
  shownText,
} from '../support/visitor.js';

const unticked = followerScreens.filter(({ticks}) => ticks?.length === 0);
const emergency = followerScreens.find(({name}) => name === 'red-flag-list with an emergency ticked')!;
const beside = (): Promise<PopChecker> =>
  checkerOn(
    html`<div>
      <button id="before">Before</button><pop-checker country="GB"></pop-checker
      ><button id="after">After</button>
    </div>`,
  );
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

describe('the keyboard', () => {
  it('leads a harmless pop from the first screen to its result', async () => {
    const checker = await beside();
    (checker.previousElementSibling as HTMLElement).focus();
    for (const choice of harmless as readonly (string | readonly string[])[]) {
      await sayByKeys(checker, ...[choice].flat());
      expect(focused(checker)!.matches('.focus-here'), shownText(checker)).to.equal(true);
    }
    expect(checker.assessment.urgency).to.equal('self-care');
    expect(has(checker, '.result')).to.equal(true);
  });

  it('replies to the rows after not sure, and goes back', async () => {
    const checker = await beside();
    (checker.previousElementSibling as HTMLElement).focus();
    await sayByKeys(checker, 'none');
    await sayByKeys(checker, 'unsure');
    for (const finding of ['saddle-change', 'bladder-change', 'bowel-change']) {
      await tabTo(checker, (element) => (element as HTMLInputElement).name === `reply-${finding}`);
      await key(checker, ' ');
      await key(checker, 'ArrowDown');
    }
    expect(chosen(checker)).to.deep.equal(['no/saddle-change', 'no/bladder-change', 'no/bowel-change']);
    await tabTo(checker, (element) => element.matches('[part=continue]'));
    await key(checker, 'Enter');
    expect(control(checker, 'age-18-44').checked).to.equal(false);
    await tabTo(checker, (element) => element.matches('[part=back]'), 'Shift+Tab');
    await key(checker, 'Enter');
    expect(controls(checker).map(({value}) => value)).to.include('saddle-change');
  });

  it('goes on by Enter on a reply, once, and never sends the form of the page around', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back" country="GB"></pop-checker></form>`);
    let sent = 0;
    checker.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    control(checker, 'none').focus();
    await key(checker, 'Enter');
    expect(shownText(checker, '#error'), 'nothing is chosen').not.to.equal('');
    await key(checker, ' ');
    await key(checker, 'Enter');
    expect(asked(checker)).to.equal(en.rulebook.questions['small-changes'].ask);
    await sayAll(checker, 'none');
    await chooseByKeys(checker, 'age-18-44');
    await key(checker, 'Enter');
    expect(asked(checker)).to.equal(en.rulebook.questions.place.ask);
    expect(sent).to.equal(0);
  });

  it('takes a choice back where one is to be picked, and only there', async () => {
    const checker = await beside();
    (checker.previousElementSibling as HTMLElement).focus();
    control(checker, 'very-ill').click();
    await checker.updateComplete;
    expect(has(checker, '[part=clear]'), 'a tick can be taken back itself').to.equal(false);
    await sayAll(checker, 'none', 'none');
    expect(has(checker, '[part=clear]')).to.equal(false);
    await chooseByKeys(checker, 'age-45-64');
    await tabTo(checker, (element) => element.matches('[part=clear]'));
    await key(checker, 'Enter');
    expect(chosen(checker)).to.deep.equal([]);
    expect(focused(checker)!.matches('.focus-here')).to.equal(true);
    await tabTo(checker, (element) => element.matches('[part=continue]'));
    await key(checker, 'Enter');
    expect(shownText(checker, '#error')).to.equal(en.interface.question.chooseOne);
    // A choice pressed twice stays.
    for (let presses = 0; presses < 2; presses++) control(checker, 'age-45-64').click();
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal(['age-45-64']);
  });

  it('moves within a group of radios by arrows, and nothing goes on by itself', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none');
    control(checker, 'age-16-17').focus();
    await key(checker, 'ArrowDown');
    expect(chosen(checker)).to.deep.equal(['age-18-44']);
    await key(checker, 'ArrowUp');
    expect(chosen(checker)).to.deep.equal(['age-16-17']);
    expect(controls(checker)).to.have.length(6);
  });

  it('shows where it is: a ring around the whole row', async () => {
    const checker = await checkerOn();
    control(checker, 'very-ill').focus();
    await key(checker, 'Tab');
    const row = (await tabToShown(checker, 'input')).closest('.option')!;
    expect(getComputedStyle(row).outlineStyle).to.equal('solid');
    expect(getComputedStyle(row).outlineWidth).to.equal('3px');
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

  it('never loses the focus, whatever is pressed', async function () {
    this.timeout(globalThis.popWhole ? 600_000 : 60_000);
    let pressed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...keys), {minLength: 20, maxLength: 30}), async (walk) => {
        const checker = await beside();
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
