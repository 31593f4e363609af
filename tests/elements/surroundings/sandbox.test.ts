import {aTimeout, expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {checkerOn, choose, consoleWhile, find, goOn, rootOf, say, shownText} from '../../support/visitor.js';

/** WebKit knows it only by a name of its own. */
const SELECT = CSS.supports('user-select', 'text') ? 'user-select' : '-webkit-user-select';

/** Whether some words can be selected as a person does, from one end to the other. */
function selected(element: Element): string {
  const selection = getSelection()!;
  selection.removeAllRanges();
  selection.setBaseAndExtent(element, 0, element, element.childNodes.length);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
}

describe('where a sandbox keeps links from calling', () => {
  const expectReadable = (link: HTMLElement, number: string): void => {
    expect(link.innerText).to.include(number);
    expect(getComputedStyle(link).getPropertyValue(SELECT)).to.be.oneOf(['auto', 'text']);
    // A link that can be dragged is dragged, not selected.
    expect((link as HTMLAnchorElement).draggable).to.equal(false);
    expect(selected(link)).to.include(number);
  };

  it('the number is in the button, to be read and selected: first question, next ones, emergency, list, warning', async () => {
    const checker = await checkerOn();
    expectReadable(find(checker, '.help a'), '999');
    await say(checker, 'none');
    expectReadable(find(checker, '.help a'), '999');
    await say(checker, 'bladder-change');
    expectReadable(find(checker, '.call'), '999');
    for (const tag of ['red-flag-list', 'self-crack-warning']) {
      const element = document.createElement(tag) as PopChecker;
      element.country = 'AU';
      checker.parentElement!.append(element);
      await element.updateComplete;
      expectReadable(find(element, '.call'), '000');
    }
  });

  it('also with words of the page’s own that leave the number out', async () => {
    const checker = await checkerOn();
    checker.text = {interface: {common: {callNumber: 'Call now'}}};
    await checker.updateComplete;
    expect(find(checker, '.help a').innerText).to.equal('Call now 999');
    await say(checker, 'very-ill');
    expectReadable(find(checker, '.call'), '999');
  });

  it('and in the safety panel', async () => {
    const checker = await checkerOn();
    await consoleWhile('error', async () => {
      Object.defineProperty(checker, 'words', {
        get() {
          throw new Error('boom');
        },
      });
      checker.requestUpdate();
      await checker.updateComplete;
    });
    expectReadable(find(checker, '.safety-panel .call'), '999');
  });
});

/** Takes something away that a page without a browser, as in a unit test, does not have. */
async function without(owner: object, name: string, act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  Reflect.deleteProperty(owner, name);
  try {
    await act();
    // What was asked for later comes without it too.
    await aTimeout(450);
  } finally {
    Object.defineProperty(owner, name, own);
  }
}

describe('in a page without all of a browser', () => {
  const missing: readonly (readonly [string, object, string])[] = [
    ['attachInternals()', HTMLElement.prototype, 'attachInternals'],
    ['setFormValue()', ElementInternals.prototype, 'setFormValue'],
    ['states of elements', ElementInternals.prototype, 'states'],
    ['elementFromPoint()', Document.prototype, 'elementFromPoint'],
    ['scrollIntoView()', Element.prototype, 'scrollIntoView'],
  ];
  for (const [name, owner, key] of missing)
    it(`it renders, and says what is missing where that counts: ${name}`, async () => {
      await without(owner, key, async () => {
        const warnings = await consoleWhile('warn', async () => {
          const checker = await checkerOn(
            html`<form><pop-checker name="back" required></pop-checker></form>`,
          );
          choose(checker, 'none');
          await checker.updateComplete;
          await goOn(checker);
          await say(checker, 'bladder-change');
          expect(shownText(checker)).to.include('Call');
          expect(checker.assessment.urgency).to.equal('emergency');
          expect(checker.value).to.include('emergency');
          expect(rootOf(checker).querySelector('.safety-panel')).to.equal(null);
          expect(checker.checkValidity()).to.equal(true);
          expect([
            checker.validationMessage,
            (checker.labels as NodeList | undefined)?.length ?? 0,
          ]).to.deep.equal(['', 0]);
        });
        const isForm = ['attachInternals', 'setFormValue'].includes(key);
        expect(warnings.filter((warning) => warning.includes('setFormValue() is missing'))).to.have.length(
          isForm ? 1 : 0,
        );
      });
    });
});
