import {aTimeout, expect, html} from '@open-wc/testing';
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';
import type {PopChecker} from '../../../src/index.js';
import {pressKey} from '../../support/browser.js';
import {en} from '../../../src/text/en.js';
import {
  asked,
  checkerOn,
  chosen,
  control,
  controls,
  find,
  has,
  rootOf,
  say,
  sayAll,
  shownText,
} from '../../support/visitor.js';

/** The middle of something that is shown, in the window. */
function middleOf(element: Element): [number, number] {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const click = (position: [number, number]): Promise<void> => sendMouse({type: 'click', position});

/** What a press at the place of the last one would hit on the screen that came. */
async function clickTwice(checker: PopChecker, selector: string, wait = 0): Promise<void> {
  const at = middleOf(find(checker, selector));
  await click(at);
  await checker.updateComplete;
  await aTimeout(wait);
  // Whatever the new screen has, it has it under the pointer.
  const option = find(checker, '.option, [part~=change], [part~=back]');
  const {left, top} = option.getBoundingClientRect();
  checker.style.cssText = `position: relative; left: ${at[0] - left - 12}px; top: ${at[1] - top - 12}px`;
  await click(at);
  await checker.updateComplete;
  checker.style.cssText = '';
}

describe('hands', () => {
  it('one press is told once', async () => {
    const checker = await checkerOn();
    const told: string[] = [];
    for (const name of ['pop-answer', 'pop-question', 'pop-change'])
      checker.addEventListener(name, () => told.push(name));
    for (const selector of ['[value=none]', '[part=continue]']) {
      await click(middleOf(find(checker, selector)));
      await checker.updateComplete;
    }
    expect(told).to.deep.equal(['pop-answer', 'pop-question', 'pop-change']);
  });

  it('a second click on Continue ticks nothing on the next screen', async () => {
    for (const choice of ['none', 'unsure', 'very-ill']) {
      const checker = await checkerOn();
      control(checker, choice).click();
      await checker.updateComplete;
      const before = checker.answers;
      await clickTwice(checker, '[part=continue]');
      expect(checker.answers).not.to.equal(before);
      expect(chosen(checker)).to.deep.equal([]);
      expect(has(checker, '.result')).to.equal(choice === 'very-ill');
    }
  });

  it('nor does a second click on Back', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const second = asked(checker);
    await sayAll(checker, 'none', 'age-18-44');
    for (const heading of [en.rulebook.questions.age.ask, second]) {
      await clickTwice(checker, '[part=back]');
      expect(asked(checker)).to.equal(heading);
      await aTimeout(600);
    }
  });

  it('a click that is meant counts: later, or at another place', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    control(checker, 'none').click();
    await checker.updateComplete;
    await clickTwice(checker, '[part=continue]', 600);
    expect(chosen(checker)).to.have.length(1);
    await say(checker, chosen(checker)[0]!);
    const other = await checkerOn();
    control(other, 'none').click();
    await other.updateComplete;
    await click(middleOf(find(other, '[part=continue]')));
    await other.updateComplete;
    await click(middleOf(controls(other).at(-1)!));
    expect(chosen(other)).to.have.length(1);
  });

  it('a press that began before another screen came does nothing there', async () => {
    const checker = await checkerOn();
    const at = middleOf(control(checker, 'very-ill'));
    await sendMouse({type: 'move', position: at});
    await sendMouse({type: 'down'});
    checker.answers = {'very-ill': 'no'};
    await checker.updateComplete;
    await say(checker, 'none');
    const shown = shownText(checker);
    await sendMouse({type: 'up'});
    // On glass a tap is given to what is under the finger when it ends.
    const tap = {bubbles: true, composed: true, cancelable: true, detail: 1, pointerType: 'touch'};
    for (const begin of ['before', 'after']) {
      control(checker, 'none').dispatchEvent(new PointerEvent('pointerdown', tap));
      if (begin === 'before') {
        checker.answers = {...checker.answers, 'age-18-44': 'yes'};
        await checker.updateComplete;
        checker.answers = {'very-ill': 'no'};
        await checker.updateComplete;
      }
      control(checker, 'none').dispatchEvent(new PointerEvent('click', tap));
      await checker.updateComplete;
      expect(chosen(checker).length).to.equal(begin === 'before' ? 0 : 1);
    }
    expect(shownText(checker)).not.to.equal(shown);
  });

  it('a tap that began on the same screen counts, whatever was drawn anew there', async () => {
    const checker = await checkerOn();
    await sendMouse({type: 'move', position: middleOf(control(checker, 'very-ill'))});
    await sendMouse({type: 'down'});
    checker.country = 'AU';
    await checker.updateComplete;
    await sendMouse({type: 'up'});
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal(['very-ill']);
  });

  it('two clicks in one task are one', async () => {
    const checker = await checkerOn();
    control(checker, 'none').click();
    const button = find(checker, '[part=continue]');
    button.click();
    button.click();
    await checker.updateComplete;
    expect(shownText(checker, '.error')).to.equal('');
    expect(has(checker, '[part=back]')).to.equal(true);
  });

  it('a press that became a scroll counts for nothing', async () => {
    const checker = await checkerOn();
    for (const type of ['pointerdown', 'pointercancel'])
      find(checker, '.option').dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
    await say(checker, 'none');
    await click(middleOf(control(checker, 'none')));
    expect(chosen(checker)).to.deep.equal(['none']);
  });

  it('clicks without a pointer always count, however fast', async () => {
    const checker = await checkerOn();
    const began = performance.now();
    await sayAll(checker, 'none', 'none');
    expect(performance.now() - began).to.be.below(500);
    expect(Object.keys(checker.answers).length).to.be.above(2);
    const byKeys = await checkerOn();
    control(byKeys, 'none').focus();
    await pressKey('Space');
    await pressKey('Enter');
    await byKeys.updateComplete;
    control(byKeys, 'none').focus();
    await pressKey('Space');
    await pressKey('Enter');
    await byKeys.updateComplete;
    expect(Object.keys(byKeys.answers).length).to.equal(Object.keys(checker.answers).length);
    // What a screen reader sends may name no pointer and no count, after a press that came to nothing.
    const read = await checkerOn();
    find(read, '.option').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await say(read, 'none');
    control(read, 'none').dispatchEvent(
      new PointerEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 1,
        pointerType: '',
      }),
    );
    await read.updateComplete;
    expect(chosen(read)).to.deep.equal(['none']);
  });

  it('an option of which one is picked stays chosen when it is tapped twice, and can be cleared', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none');
    const at = middleOf(control(checker, 'age-18-44'));
    await click(at);
    await checker.updateComplete;
    await click(at);
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal(['age-18-44']);
    find(checker, '[part=clear]').click();
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal([]);
  });

  it('a link counts at once, and so does the page’s own content', async () => {
    const checker = await checkerOn(
      html`<pop-checker country="GB"><button slot="footer">Print this page</button></pop-checker>`,
    );
    let clicks = 0;
    const footer = checker.querySelector('button')!;
    footer.addEventListener('click', () => clicks++);
    control(checker, 'none').click();
    await checker.updateComplete;
    const at = middleOf(find(checker, '[part=continue]'));
    await click(at);
    await checker.updateComplete;
    for (const target of [footer, find(checker, '[part=help] a')]) {
      checker.style.cssText = '';
      const {left, top} = target.getBoundingClientRect();
      checker.style.cssText = `position: relative; left: ${at[0] - left - 5}px; top: ${at[1] - top - 5}px`;
      target.addEventListener('click', (event) => {
        event.preventDefault();
        if (target !== footer) clicks++;
      });
      await click(at);
    }
    expect(clicks).to.equal(2);
  });
});

describe('the focus in the page’s own content', () => {
  let number = 0;

  /** An element of ours that is defined later than its content is read. */
  async function late(tag: string, content: string): Promise<HTMLElement> {
    const name = `${tag}-late-${++number}`;
    const holder = document.createElement('div');
    holder.innerHTML = `<${name} country="GB">${content}</${name}>`;
    document.body.append(holder);
    const inside = holder.querySelector<HTMLElement>('a, button, summary')!;
    inside.focus();
    expect(document.activeElement === inside).to.equal(true);
    const known = customElements.get(tag)!;
    customElements.define(name, class extends (known as typeof HTMLElement) {});
    const element = holder.firstElementChild as PopChecker;
    await element.updateComplete;
    return element;
  }

  for (const tag of ['pop-checker', 'red-flag-list', 'self-crack-warning'])
    for (const content of [
      '<p>Call <a href="tel:999">999</a>.</p>',
      '<button>More</button>',
      '<details open><summary>Signs</summary>Chest pain</details>',
    ])
      it(`goes on inside the element that replaces it: ${tag}, ${content}`, async () => {
        const element = await late(tag, content);
        expect(document.activeElement === element).to.equal(true);
        expect(rootOf(element).activeElement!.getClientRects().length).to.be.above(0);
        element.parentElement!.remove();
      });

  it('stays where it is in what goes on being shown, and beside the element', async () => {
    const element = await late('pop-checker', '<a slot="footer" href="#more">More</a>');
    expect(document.activeElement === element.querySelector('a')).to.equal(true);
    element.parentElement!.remove();
  });
});

after(() => executeServerCommand('reset-mouse', undefined));
