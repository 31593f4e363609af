import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {PopChecker} from '../../../src/index.js';
import {pressKey} from '../../support/browser.js';
import {
  all,
  appeared,
  checkerOn,
  choose,
  chosen,
  control,
  find,
  press,
  rootOf,
  say,
} from '../../support/visitor.js';

/** A page with the elements in a box, and a button before and after it. */
async function boxed(
  inside: TemplateResult,
): Promise<{box: HTMLElement; checker: PopChecker; at: () => string}> {
  const checker = await checkerOn(
    html`<main>
      <button id="before">Before</button>
      <div id="box"><button id="close">Close</button>${inside}</div>
      <button id="after">After</button>
    </main>`,
  );
  const at = (): string => document.activeElement!.id || document.activeElement!.localName;
  return {box: document.getElementById('box')!, checker, at};
}

const checkerIn = html`<pop-checker country="GB"></pop-checker>`;

const SELECTOR = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';
const focusables = (box: HTMLElement): readonly HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>(SELECTOR),
];

/** Focus traps as libraries write them; none looks into shadow roots. */
const traps: Record<string, (box: HTMLElement) => (event: KeyboardEvent) => void> = {
  'asks at each key, forwards only': (box) => (event) => {
    const found = focusables(box);
    if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== found.at(-1)) return;
    event.preventDefault();
    found[0]!.focus();
  },
  'asks once, both ways': (box) => {
    const found = focusables(box);
    return (event) => {
      const [edge, other] = event.shiftKey ? [found[0], found.at(-1)] : [found.at(-1), found[0]];
      if (event.key !== 'Tab' || document.activeElement !== edge) return;
      event.preventDefault();
      other!.focus();
    };
  },
  'moves the focus itself': (box) => (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const found = focusables(box);
    const here = found.indexOf(document.activeElement as HTMLElement);
    found[(here + (event.shiftKey ? found.length - 1 : 1)) % found.length]!.focus();
  },
};

describe('a focus trap that does not look into shadow roots', () => {
  for (const [name, trap] of Object.entries(traps)) {
    it(`comes to the checker, and out of it again: ${name}`, async () => {
      const {box, checker, at} = await boxed(checkerIn);
      box.addEventListener('keydown', trap(box));
      document.getElementById('close')!.focus();
      const seen = [];
      for (let presses = 0; presses < 4; presses++) {
        await pressKey('Tab');
        seen.push(at());
        // The focus is never on the host itself: it is on something inside that can be seen.
        if (at() === 'pop-checker')
          expect(rootOf(checker).activeElement!.getClientRects().length).to.be.above(0);
      }
      expect(seen).to.include('pop-checker');
      expect(seen.slice(seen.indexOf('pop-checker'))).to.include('close');
    });

    it(`comes to the list and the warning: ${name}`, async () => {
      for (const tag of ['red-flag-list', 'self-crack-warning']) {
        const {box} = await boxed(html`<div hidden>${checkerIn}</div>`);
        const follower = document.createElement(tag) as PopChecker;
        box.append(follower);
        await follower.updateComplete;
        box.addEventListener('keydown', trap(box));
        document.getElementById('close')!.focus();
        for (let presses = 0; presses < 3 && document.activeElement !== follower; presses++)
          await pressKey('Tab');
        expect(document.activeElement === follower).to.equal(true);
        expect(rootOf(follower).activeElement).not.to.equal(null);
        box.parentElement!.remove();
      }
    });
  }
});

describe('the Tab key', () => {
  it('has no stop on the host, forwards or backwards', async () => {
    const {checker, at} = await boxed(checkerIn);
    document.getElementById('close')!.focus();
    await pressKey('Tab');
    const first = rootOf(checker).activeElement;
    expect(first === find(checker, '.help a')).to.equal(true);
    await pressKey('Tab');
    expect(rootOf(checker).activeElement === all(checker, 'input')[0]).to.equal(true);
    await pressKey('Shift+Tab');
    expect(rootOf(checker).activeElement === first).to.equal(true);
    await pressKey('Shift+Tab');
    expect(at()).to.equal('close');
    await pressKey('Tab');
    expect(rootOf(checker).activeElement === first).to.equal(true);
    document.getElementById('after')!.focus();
    await pressKey('Shift+Tab');
    expect(rootOf(checker).activeElement === find(checker, '[part=continue]')).to.equal(true);
    await pressKey('Tab');
    expect(at()).to.equal('after');
  });

  it('comes to what the page put above the question first', async () => {
    const {checker, at} = await boxed(
      html`<pop-checker country="GB"
        ><p slot="intro"><a href="#about" id="about">About</a></p></pop-checker
      >`,
    );
    document.getElementById('close')!.focus();
    await pressKey('Tab');
    expect(at()).to.equal('about');
    await pressKey('Tab');
    expect(at()).to.equal('pop-checker');
    await pressKey('Shift+Tab');
    await pressKey('Shift+Tab');
    expect(at()).to.equal('close');
    expect(checker.getAttribute('tabindex')).to.equal('0');
  });

  it('comes to the chosen one of a group, and a page’s own tabindex stays', async () => {
    const {checker} = await boxed(html`<pop-checker country="GB" tabindex="-1"></pop-checker>`);
    expect(checker.getAttribute('tabindex')).to.equal('-1');
    checker.removeAttribute('tabindex');
    await say(checker, 'none');
    await say(checker, 'none');
    choose(checker, 'age-18-44');
    await checker.updateComplete;
    find(checker, '[part=back]').remove();
    find(checker, '.help a').remove();
    document.getElementById('close')!.focus();
    await pressKey('Tab');
    expect(rootOf(checker).activeElement === control(checker, 'age-18-44')).to.equal(true);
  });

  it('leaves no trace on what screen readers are told', async () => {
    const {checker} = await boxed(checkerIn);
    await appeared(checker);
    await expect(checker).to.be.accessible();
    await say(checker, 'very-ill');
    await appeared(checker);
    await expect(checker).to.be.accessible();
    for (const tag of ['red-flag-list', 'self-crack-warning']) {
      const follower = document.createElement(tag) as PopChecker;
      checker.parentElement!.append(follower);
      await follower.updateComplete;
      await expect(follower).to.be.accessible();
    }
  });
});

/** Pages that take keys for their own, unless the person is in a control. */
const hotKeys: Record<string, (event: KeyboardEvent) => void> = {
  'a player: Space': (event) => {
    if (!/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test((event.target as Element).tagName) && event.key === ' ')
      event.preventDefault();
  },
  'slides: arrows': (event) => {
    const {tagName} = event.target as Element;
    if (!/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(tagName) && event.key.startsWith('Arrow'))
      event.preventDefault();
  },
  'a list: Enter': (event) => {
    if ((event.target as Element).tagName !== 'BUTTON' && event.key === 'Enter') event.preventDefault();
  },
};

describe('hot keys of a page that ask for event.target.tagName', () => {
  for (const [name, hotKey] of Object.entries(hotKeys))
    for (const type of ['keydown', 'keyup'] as const)
      it(`take no key away from our controls: ${name}, at ${type}`, async () => {
        document.addEventListener(type, hotKey);
        const checker = await checkerOn();
        control(checker, 'none').focus();
        await pressKey('Space');
        expect(chosen(checker)).to.deep.equal(['none']);
        find(checker, 'summary').focus();
        await pressKey('Enter');
        expect(find(checker, 'details', HTMLDetailsElement).open).to.equal(true);
        find(checker, '[part=continue]').focus();
        await pressKey('Enter');
        await checker.updateComplete;
        await say(checker, 'none');
        control(checker, 'age-18-44').focus();
        await pressKey('Space');
        await pressKey('ArrowDown');
        expect(chosen(checker)).to.have.length(1);
        expect(chosen(checker)).not.to.deep.equal(['age-18-44']);
        document.removeEventListener(type, hotKey);
      });

  it('hear Escape, Tab, shortcuts, and keys from what is no control', async () => {
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): unknown => heard.push(key);
    document.addEventListener('keydown', hear);
    const checker = await checkerOn(
      html`<pop-checker country="GB"><button slot="footer" id="own">Own</button></pop-checker>`,
    );
    control(checker, 'none').focus();
    await pressKey('Space');
    await pressKey('k');
    await pressKey('Escape');
    await pressKey('Tab');
    await press(checker, '[part=continue]');
    // The heading.
    await pressKey('Enter');
    document.getElementById('own')!.focus();
    await pressKey('Enter');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['k', 'Escape', 'Tab', 'Enter', 'Enter']);
  });
});

describe('a library that sends clicks anew', () => {
  /** As FastClick does it: the touch is stopped, and a click sent to what the page knows. */
  function sendAnew(checker: PopChecker, inside: Element): void {
    inside.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = inside.getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 2};
    checker.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1, ...at}));
  }

  it('reaches what lies at that point, once', async () => {
    const checker = await checkerOn();
    const row = control(checker, 'none').closest('label')!;
    sendAnew(checker, row);
    expect(chosen(checker)).to.deep.equal(['none']);
    sendAnew(checker, control(checker, 'none'));
    expect(chosen(checker)).to.deep.equal([]);
    sendAnew(checker, row);
    sendAnew(checker, find(checker, '[part=continue]'));
    await checker.updateComplete;
    expect(Object.keys(checker.answers).length).to.be.above(0);
  });

  it('and a click on the host by a script alone does nothing', async () => {
    const checker = await checkerOn();
    checker.click();
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal([]);
    expect(find(checker, '.error').textContent.trim()).to.equal('');
  });
});
