import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../src/index.js';
import {pressKey, tabTo as tabToShown} from '../support/browser.js';
import {
  checkerOn,
  chosen,
  control,
  controls,
  find,
  goBack,
  goOn,
  harmless,
  has,
  press,
  rootOf,
  say,
  sayAll,
  shownText,
} from '../support/visitor.js';

const focused = (checker: HTMLElement): Element | null => rootOf(checker).activeElement;
const key = async (checker: PopChecker, name: string): Promise<void> => {
  await pressKey(name);
  await checker.updateComplete;
};

/**
 * Presses Tab until the focus is where it should be. Past the last control it would leave the page for the window, and
 * the keys of every later test with it: so what stands above is reached backwards.
 */
async function tabTo(
  checker: PopChecker,
  reached: (element: Element) => boolean,
  by: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    const at = focused(checker);
    if (at && reached(at)) return;
    await key(checker, by);
  }
  throw new Error(`no way by Tab on: ${shownText(checker)}`);
}

/** Chooses and goes on with keys alone. */
async function sayByKeys(checker: PopChecker, value: string): Promise<void> {
  const target = control(checker, value);
  if (target.type === 'checkbox') {
    await tabTo(checker, (element) => element === target);
    await key(checker, ' ');
  } else {
    await tabTo(checker, (element) => element.matches('[type=radio]'));
    await key(checker, ' ');
    for (let presses = 0; !target.checked && presses < 10; presses++) await key(checker, 'ArrowDown');
  }
  expect(chosen(checker)).to.deep.equal([value]);
  await tabTo(checker, (element) => element.matches('[part=continue]'));
  await key(checker, 'Enter');
}

describe('the keyboard', () => {
  it('leads a harmless pop from the first screen to its result', async () => {
    const checker = await checkerOn(
      html`<div><button>Beside</button><pop-checker></pop-checker><button>Beside</button></div>`,
    );
    checker.previousElementSibling!.dispatchEvent(new Event('x'));
    (checker.previousElementSibling as HTMLElement).focus();
    for (const value of harmless as readonly string[]) {
      await sayByKeys(checker, value);
      expect(focused(checker)!.matches('.focus-here'), shownText(checker)).to.equal(true);
    }
    expect(checker.assessment.urgency).to.equal('self-care');
    expect(has(checker, '.result')).to.equal(true);
  });

  it('replies to the rows after not sure, and goes back', async () => {
    const checker = await checkerOn(
      html`<div><button>Beside</button><pop-checker></pop-checker><button>Beside</button></div>`,
    );
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

  it('moves within a group of radios by arrows, and nothing goes on by itself', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none');
    control(checker, 'age-16-17').focus();
    await key(checker, 'ArrowDown');
    expect(chosen(checker)).to.deep.equal(['age-18-44']);
    await key(checker, 'ArrowUp');
    expect(chosen(checker)).to.deep.equal(['age-16-17']);
    expect(controls(checker)).to.have.length(5);
  });

  it('shows where it is: a ring around the whole row', async () => {
    const checker = await checkerOn();
    control(checker, 'very-ill').focus();
    await key(checker, 'Tab');
    const row = (await tabToShown(checker, 'input')).closest('.option')!;
    expect(getComputedStyle(row).outlineStyle).to.equal('solid');
    expect(getComputedStyle(row).outlineWidth).to.equal('3px');
  });
});

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
