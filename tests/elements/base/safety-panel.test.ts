import {expect, html} from '@open-wc/testing';
import {html as template} from 'lit';
import {defineRulebook} from '../../../src/core/index.js';
import type {PopChecker} from '../../../src/index.js';
import {backPops, type BackPops} from '../../../src/rulebook/index.js';
import {en, safetyPanel} from '../../../src/text/en.js';
import type {OwnText} from '../../../src/text/text.js';
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

const boom = (): never => {
  throw new Error('boom');
};

/** Words that throw as soon as they are read. */
const throwing = (part: 'interface', thrown = boom): OwnText =>
  Object.defineProperty({...en}, part, {get: thrown});

/** The panel as it must be, whatever happened. */
function expectPanel(checker: HTMLElement, number: string | null = '999'): void {
  const text = shownText(checker, '.safety-panel');
  expect(text).to.include('cannot tell you that you are fine');
  for (const sign of en.rulebook.safetyNet.emergency) expect(text).to.include(sign);
  expect(text).to.include(`Call ${number ?? 'your local emergency number'}`);
  if (number) expect(find(checker, 'a', HTMLAnchorElement).getAttribute('href')).to.equal(`tel:${number}`);
  else expect(text).not.to.match(/\d/);
  expect(has(checker, '.question, .result')).to.equal(false);
}

/** Breaks something, and looks whether the panel came. */
async function breaks(
  checker: PopChecker,
  act: () => unknown,
): Promise<readonly (readonly [string, unknown])[]> {
  const seen = eventsOf(checker);
  const errors = await consoleWhile('error', async () => {
    await act();
    await checker.updateComplete;
  });
  expect(errors).to.have.length(1);
  return seen.filter(([name]) => name === 'pop-error');
}

/** A rulebook that is branded, and throws as soon as the core reads it. */
const broken = (): BackPops =>
  new Proxy(backPops, {
    get: (target, name) =>
      name === 'questions' || name === 'redFlags' ? boom() : (Reflect.get(target, name) as unknown),
  });

/** Puts something else in the place of a property. */
const put = (name: string, by: PropertyDescriptor) => (checker: PopChecker) =>
  Object.defineProperty(checker, name, {configurable: true, ...by});

describe('whatever throws', () => {
  const faults: Readonly<Record<string, (checker: PopChecker) => unknown>> = {
    'a rulebook that the core cannot read': (checker) => (checker.rulebook = broken()),
    'words that throw': (checker) => (checker.text = throwing('interface')),
    'a sentence that throws': (checker) =>
      (checker.text = {...en, rulebook: Object.defineProperty({...en.rulebook}, 'questions', {get: boom})}),
    'a sentence that is no text': (checker) => {
      const question = {...en.interface.question, continue: {} as never};
      checker.text = {...en, interface: {...en.interface, question}};
    },
    'a template that throws': put('render', {value: boom}),
    'a binding that throws': put('render', {
      value: () => template`<p .hidden=${{}} .innerText=${{toString: boom}}></p>`,
    }),
    'a template that cannot be read': put('render', {
      value: () => ({_$litType$: 1, strings: '<p>', values: []}),
    }),
    'numbers that throw': put('country', {get: boom}),
    'an update that throws': put('updated', {value: boom}),
    'an assessment that throws': put('assessment', {get: boom}),
  };
  for (const [fault, act] of Object.entries(faults))
    it(`ends in the safety panel: ${fault}`, async () => {
      const checker = await checkerOn();
      await say(checker, 'none');
      const errors = await breaks(checker, () => {
        act(checker);
        checker.requestUpdate();
      });
      expectPanel(checker, fault.startsWith('numbers') ? null : '999');
      expect(errors).to.have.length(1);
    });

  it('ends in the safety panel on the result too', async () => {
    for (const part of ['dispositions', 'safetyNet', 'redFlags'] as const) {
      const checker = await checkerOn();
      checker.text = {...en, rulebook: Object.defineProperty({...en.rulebook}, part, {get: boom})};
      await checker.updateComplete;
      await breaks(checker, () => say(checker, 'very-ill'));
      expectPanel(checker);
    }
  });

  it('ends in the safety panel in a handler too: it is said, not swallowed', async () => {
    const checker = await checkerOn();
    const input = find(checker, 'input[value=none]', HTMLInputElement);
    input.click();
    const errors = await breaks(checker, () => {
      put('rulebook', {get: boom})(checker);
      find(checker, '[part=continue]').click();
    });
    expectPanel(checker);
    expect(errors).to.deep.equal([['pop-error', {kind: 'panel', message: 'boom'}]]);
  });

  it('is said as it was thrown, though it is no Error', async () => {
    const checker = await checkerOn();
    const throwText = (): never => {
      AbortSignal.abort('only a text').throwIfAborted();
      return boom();
    };
    const errors = await breaks(checker, () => (checker.text = throwing('interface', throwText)));
    expect(errors).to.deep.equal([['pop-error', {kind: 'panel', message: 'only a text'}]]);
  });

  it('is said once, though a button that a page still holds on to throws again', async () => {
    const checker = await checkerOn();
    find(checker, 'input[value=none]').click();
    const button = find(checker, '[part=continue]');
    const errors = await breaks(checker, () => {
      put('rulebook', {get: boom})(checker);
      button.click();
      button.click();
    });
    expect(errors).to.have.length(1);
    expectPanel(checker);
  });

  it('ends in the safety panel at the first screen', async () => {
    const errors = await consoleWhile('error', async () => {
      const checker = await checkerOn(
        html`<pop-checker country="AU" .text=${throwing('interface')}></pop-checker>`,
      );
      expectPanel(checker, '000');
      await expect(checker).to.be.accessible();
    });
    expect(errors).to.have.length(1);
  });
});

describe('the safety panel', () => {
  const fallen = async (): Promise<PopChecker> => {
    const checker = await checkerOn(html`<pop-checker country="GB"><p>What the page says</p></pop-checker>`);
    await breaks(checker, () => (checker.rulebook = broken()));
    return checker;
  };

  it('shows what the page put into the element', async () => {
    const checker = await fallen();
    expect(checker.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(checker).to.be.accessible();
  });

  it('names the signs of a rulebook of the page’s own, as far as they are words', async () => {
    const checker = await checkerOn();
    checker.rulebook = defineRulebook({...backPops, id: 'knees'});
    const safetyNet = {...en.rulebook.safetyNet, emergency: ['A knee that locks', 7]};
    const rulebook = {...en.rulebook, safetyNet};
    await breaks(
      checker,
      () =>
        (checker.text = {
          rulebook,
          get interface(): never {
            return boom();
          },
        } as unknown as OwnText),
    );
    const signs = all(checker, '.safety-panel li').map(({textContent}) => textContent);
    expect(signs).to.deep.equal(['A knee that locks']);
  });

  it('says when to call where a rulebook of the page’s own names no sign', async () => {
    const checker = await checkerOn();
    checker.rulebook = defineRulebook({...backPops, id: 'knees'});
    const wordless = Object.defineProperty({}, 'interface', {get: boom});
    await breaks(checker, () => (checker.text = wordless));
    expect(has(checker, '.safety-panel li')).to.equal(false);
    expect(shownText(checker, '.safety-panel')).to.include(safetyPanel.callIfEmergency.split('{number}')[0]);
  });

  it('stays whatever is set, and restart() leaves it once the cause is gone', async () => {
    const checker = await fallen();
    checker.country = 'AU';
    checker.lang = 'en';
    await checker.updateComplete;
    expectPanel(checker);
    checker.rulebook = backPops;
    await checker.updateComplete;
    expectPanel(checker);
    checker.restart();
    await checker.updateComplete;
    expect(has(checker, '.safety-panel')).to.equal(false);
    expect(checker.querySelector('p')!.checkVisibility()).to.equal(false);
    await say(checker, 'very-ill');
    expect(checker.assessment.urgency).to.equal('emergency');
    expect(shownText(checker)).to.include('000');
  });

  it('takes the focus that was on the screen, and no other', async () => {
    const checker = await fallen();
    expect(rootOf(checker).activeElement).to.equal(null);
    const other = await checkerOn();
    find(other, '[part=continue]').focus();
    await breaks(other, () => (other.rulebook = broken()));
    expect(rootOf(other).activeElement === find(other, '.safety-title')).to.equal(true);
  });

  it('comes back where the cause is not gone', async () => {
    const checker = await fallen();
    await breaks(checker, () => checker.restart());
    expectPanel(checker);
  });
});
