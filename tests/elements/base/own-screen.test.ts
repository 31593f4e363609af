import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {en} from '../../../src/text/en.js';
import type {PopChecker, RedFlagList, SelfCrackWarning} from '../../../src/index.js';
import {darken, HANDS} from '../../support/other-hands.js';
import {all, checkerOn, eventsOf, find, has, rootOf, say, shownText} from '../../support/visitor.js';

/** What is shown, in capitals where other hands were there last. */
const hasOld = (element: HTMLElement): boolean =>
  /ANY OF THESE|SIGNS THAT NEED|GENTLER THINGS/.test(shownText(element));

async function listOn(): Promise<RedFlagList> {
  const list: RedFlagList = fixtureSync(html`<red-flag-list country="GB" checkable></red-flag-list>`);
  await list.updateComplete;
  return list;
}

async function allOn(): Promise<{checker: PopChecker; list: RedFlagList; warning: SelfCrackWarning}> {
  const page: HTMLElement = fixtureSync(
    html`<div>
      <pop-checker id="check" country="GB"></pop-checker><red-flag-list for="check"></red-flag-list
      ><self-crack-warning for="check"></self-crack-warning>
    </div>`,
  );
  const [checker, list, warning] = [...page.children] as [PopChecker, RedFlagList, SelfCrackWarning];
  for (const element of [checker, list, warning, list, warning]) await element.updateComplete;
  return {checker, list, warning};
}

/** How often all was taken away and drawn anew, from now on. */
function drawingsOf(element: HTMLElement): {readonly count: number} {
  const drawings = {count: 0};
  const root = rootOf(element);
  const observer = new MutationObserver((records) => {
    const isTop = records.some(({target, addedNodes}) =>
      [...addedNodes].some(
        (node) => target === root && node instanceof Element && node.classList.contains('card'),
      ),
    );
    if (isTop) drawings.count++;
  });
  observer.observe(root, {childList: true});
  return drawings;
}

for (const [what, change] of Object.entries(HANDS))
  describe(`other hands: ${what}`, () => {
    it('leave an interview that goes on to its result, with no old word and no panel', async () => {
      const checker = await checkerOn();
      const told = eventsOf(checker);
      for (const reply of ['none', 'bladder-change']) {
        change(rootOf(checker));
        await say(checker, reply);
      }
      expect(checker.assessment.urgency).to.equal('emergency');
      expect(find(checker, '.result').className).to.include('emergency');
      expect(shownText(checker)).to.include('Call 999');
      expect(all(checker, '.card')).to.have.length(1);
      expect(hasOld(checker)).to.equal(false);
      expect(told.map(([name]) => name)).not.to.include('pop-error');
    });

    it('keep what is ticked, unfolded, and where the focus is; one drawing for one update', async () => {
      const checker = await checkerOn();
      await say(checker, 'none');
      find(checker, 'input[value=saddle-change]').click();
      await checker.updateComplete;
      find(checker, 'details', HTMLDetailsElement).open = true;
      find(checker, 'input[value=bowel-change]').focus();
      change(rootOf(checker));
      const drawings = drawingsOf(checker);
      find(checker, 'input[value=bowel-change]').click();
      await checker.updateComplete;
      await aTimeout(0);
      const ticked = all(checker, 'input:checked').map((input) => (input as HTMLInputElement).value);
      expect(ticked).to.deep.equal(['saddle-change', 'bowel-change']);
      expect((rootOf(checker).activeElement as HTMLInputElement).value).to.equal('bowel-change');
      expect(find(checker, 'details', HTMLDetailsElement).open).to.equal(true);
      expect(drawings.count).to.equal(1);
      expect(shownText(checker)).not.to.include('PEEING');
    });

    it('do not unfold on the next screen what was unfolded on this one', async () => {
      const checker = await checkerOn();
      find(checker, 'details', HTMLDetailsElement).open = true;
      change(rootOf(checker));
      await say(checker, 'none');
      expect(find(checker, 'details', HTMLDetailsElement).open).to.equal(false);
      expect(rootOf(checker).activeElement?.className).to.include('focus-here');
    });

    it('leave a list that takes ticks and says what they amount to', async () => {
      const list = await listOn();
      const input = find(list, 'input[value=bladder-change]', HTMLInputElement);
      input.focus();
      change(rootOf(list));
      input.click();
      await list.updateComplete;
      expect(has(list, '.safety-panel')).to.equal(false);
      expect(shownText(list, '.outcome')).to.include('Get help now');
      expect(find(list, 'input[value=bladder-change]', HTMLInputElement).checked).to.equal(true);
      expect((rootOf(list).activeElement as HTMLInputElement).value).to.equal('bladder-change');
      expect(hasOld(list)).to.equal(false);
    });

    it('leave followers that say the emergency, and nothing older', async () => {
      const {checker, list, warning} = await allOn();
      for (const element of [checker, list, warning]) change(rootOf(element));
      await say(checker, 'very-ill');
      for (const element of [list, warning, list, warning]) await element.updateComplete;
      expect(shownText(warning)).to.include(en.rulebook.selfCracking.noExercise);
      expect(shownText(warning, '.outcome')).to.include('Call 999');
      expect(has(list, '[part~=flag-present]')).to.equal(true);
      for (const element of [checker, list, warning]) {
        expect(hasOld(element)).to.equal(false);
        expect(has(element, '.safety-panel')).to.equal(false);
      }
    });

    it('may come back after each drawing: it ends', async () => {
      const checker = await checkerOn();
      const drawings = drawingsOf(checker);
      const observer = new MutationObserver(() => {
        change(rootOf(checker));
        observer.takeRecords();
      });
      observer.observe(rootOf(checker), {childList: true, subtree: true});
      change(rootOf(checker));
      for (const reply of ['none', 'none', 'age-18-44']) await say(checker, reply);
      await aTimeout(50);
      expect(drawings.count).to.be.at.most(6);
      expect(has(checker, '.safety-panel')).to.equal(false);
      observer.disconnect();
    });
  });

describe('other hands', () => {
  it('that only add sheets of their own keep them, and nothing is drawn anew', async () => {
    const {checker, list, warning} = await allOn();
    for (const element of [checker, list, warning]) {
      const sheets = darken(rootOf(element));
      const card = find(element, '.card');
      if (element === checker) await say(checker, 'none');
      else {
        (element as RedFlagList).requestUpdate();
        await (element as RedFlagList).updateComplete;
      }
      expect(find(element, '.card') === card).to.equal(true);
      expect([...rootOf(element).children].slice(0, 2)).to.deep.equal(sheets);
      HANDS['each text replaced by another']!(rootOf(element));
      (element as RedFlagList).requestUpdate();
      await (element as RedFlagList).updateComplete;
      expect([...rootOf(element).children].slice(0, 2)).to.deep.equal(sheets);
      expect(find(element, '.card') === card).to.equal(false);
    }
  });

  it('that put copies in place of our controls: the first press brings ours back', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    for (const selector of ['[part~=continue]', 'input', 'summary'] as const) {
      const card = find(checker, '.card');
      card.replaceWith(card.cloneNode(true));
      find(checker, selector).click();
      await checker.updateComplete;
      await say(checker, 'bladder-change');
      expect(checker.assessment.urgency, selector).to.equal('emergency');
      find(checker, '[part~=restart]').click();
      await checker.updateComplete;
      await say(checker, 'none');
    }
  });

  it('that empty the root: the next update draws all of it', async () => {
    const checker = await checkerOn();
    rootOf(checker).innerHTML = '';
    checker.country = 'AU';
    await checker.updateComplete;
    expect(shownText(checker)).to.include('000');
  });
});
