import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import type {PopChecker, RedFlagList} from '../../../src/index.js';
import {
  all,
  checkerOn,
  consoleWhile,
  eventsOf,
  find,
  has,
  rootOf,
  say,
  shownText,
} from '../../support/visitor.js';

/** Lets the next drawings fail, until what it gives back is called. */
async function fallen(element: PopChecker | RedFlagList): Promise<() => void> {
  Object.defineProperty(element, 'render', {
    configurable: true,
    value: () => {
      throw new Error('boom');
    },
  });
  await consoleWhile('error', async () => {
    element.requestUpdate();
    await element.updateComplete;
  });
  expect(has(element, '.safety-panel')).to.equal(true);
  return () => Reflect.deleteProperty(element, 'render');
}

const buttons = (element: HTMLElement): readonly HTMLElement[] => all(element, '.safety-panel button');

async function press(element: PopChecker | RedFlagList, label: string): Promise<void> {
  buttons(element)
    .find(({textContent}) => textContent === label)!
    .click();
  await element.updateComplete;
  await aTimeout(0);
}

describe('the way out of the safety panel', () => {
  it('is *Try again*: the same screen with its replies and ticks, and the focus on its heading', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    find(checker, 'input[value=bladder-change]').click();
    await checker.updateComplete;
    const mend = await fallen(checker);
    mend();
    await press(checker, 'Try again');
    expect(has(checker, '.safety-panel')).to.equal(false);
    expect(checker.answers).to.include({'very-ill': 'no'});
    expect(find(checker, 'input[value=bladder-change]', HTMLInputElement).checked).to.equal(true);
    expect(rootOf(checker).activeElement?.className).to.include('focus-here');
  });

  it('is *Start again*: the first question, without a reply, and the page is told', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const told = eventsOf(checker);
    const mend = await fallen(checker);
    mend();
    await press(checker, 'Start again');
    expect(shownText(checker)).to.include('We ask everyone this first');
    expect(checker.answers).to.deep.equal({});
    expect(told.map(([name]) => name)).to.include('pop-restart');
  });

  it('is there in the list too: with the ticks, or without them', async () => {
    for (const [label, isTicked] of [
      ['Try again', true],
      ['Start again', false],
    ] as const) {
      const list: RedFlagList = fixtureSync(html`<red-flag-list country="GB" checkable></red-flag-list>`);
      await list.updateComplete;
      find(list, 'input[value=bladder-change]').click();
      await list.updateComplete;
      const mend = await fallen(list);
      mend();
      await press(list, label);
      expect(has(list, '.safety-panel')).to.equal(false);
      expect(find(list, 'input[value=bladder-change]', HTMLInputElement).checked).to.equal(isTicked);
    }
  });

  it('leads back to the panel while the cause is there, with the focus on what it says', async () => {
    const checker = await checkerOn();
    await fallen(checker);
    for (const label of ['Try again', 'Start again', 'Try again'])
      await consoleWhile('error', () => press(checker, label));
    expect(all(checker, '.safety-panel')).to.have.length(1);
    expect(buttons(checker)).to.have.length(2);
    expect(rootOf(checker).activeElement?.className).to.include('safety-title');
    await expect(checker).to.be.accessible();
  });

  it('is there where the first screen was never drawn', async () => {
    const checker: PopChecker = document.createElement('pop-checker');
    checker.country = 'GB';
    const mend = await (async () => {
      Object.defineProperty(checker, 'render', {
        configurable: true,
        value: () => {
          throw new Error('boom');
        },
      });
      await consoleWhile('error', async () => {
        fixtureSync(html`<div>${checker}</div>`);
        await checker.updateComplete;
      });
      return () => Reflect.deleteProperty(checker, 'render');
    })();
    mend();
    await press(checker, 'Try again');
    expect(shownText(checker)).to.include('We ask everyone this first');
    expect(all(checker, '.card')).to.have.length(1);
  });
});
