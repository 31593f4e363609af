import {aTimeout, expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {RedFlagList} from '../../../src/index.js';
import {FollowedChecker, onPage} from '../../support/followed-checker.js';
import {consoleWhile} from '../../support/walk.js';

let counter = 0;
const page = (content: string): HTMLElement =>
  onPage(document.createRange().createContextualFragment(content));
const list = (root: ParentNode): RedFlagList => root.querySelector('red-flag-list')!;
const checker = (root: ParentNode): FollowedChecker => root.querySelector<FollowedChecker>('#checker')!;
const settled = async (follower: RedFlagList): Promise<void> => {
  await aTimeout(0);
  await follower.updateComplete;
};
/** The lines that show as present. */
const present = (follower: RedFlagList): readonly string[] =>
  [...follower.shadowRoot!.querySelectorAll('[part~="flag-present"]')].map((line) => line.textContent.trim());
const follows = (follower: RedFlagList): boolean =>
  follower.shadowRoot!.querySelector('[part^="flag flag-"]') !== null;
const pair =
  '<followed-checker id="checker"></followed-checker><red-flag-list for="checker"></red-flag-list>';
const ill = {'very-ill': 'yes'} as const;

/** How many listeners an element has got since, less those it lost. */
function countListeners(target: HTMLElement): () => number {
  let count = 0;
  const counted = (name: 'addEventListener' | 'removeEventListener', change: number) => {
    const original = target[name].bind(target) as (...args: unknown[]) => void;
    target[name] = (...args: unknown[]) => {
      count += change;
      original(...args);
    };
  };
  counted('addEventListener', 1);
  counted('removeEventListener', -1);
  return () => count;
}

describe('for="id"', () => {
  it('reads the checker, then follows each change', async () => {
    const root = page(pair);
    await settled(list(root));
    expect(follows(list(root))).to.be.true;
    expect(present(list(root))).to.be.empty;

    checker(root).say(ill);
    await settled(list(root));
    expect(present(list(root))).to.have.length(1);

    checker(root).say({'very-ill': 'no'});
    await settled(list(root));
    expect(present(list(root))).to.be.empty;
  });

  it('reads what was replied before it came', async () => {
    const root = page('<followed-checker id="checker"></followed-checker>');
    checker(root).say(ill);
    const follower = document.createElement('red-flag-list');
    follower.htmlFor = 'checker';
    root.append(follower);
    await settled(follower);
    expect(present(follower)).to.have.length(1);
  });

  it('may stand before its checker', async () => {
    const root = page(
      '<red-flag-list for="checker"></red-flag-list><followed-checker id="checker"></followed-checker>',
    );
    checker(root).say(ill);
    await settled(list(root));
    expect(present(list(root))).to.have.length(1);
  });

  it('waits, without a warning, for a checker that is defined later', async () => {
    const name = `late-checker-${++counter}`;
    const warnings = await consoleWhile('warn', async () => {
      const root = page(`<${name} id="checker"></${name}><red-flag-list for="checker"></red-flag-list>`);
      await settled(list(root));
      expect(follows(list(root))).to.be.false;
      customElements.define(
        name,
        class extends FollowedChecker {
          override answers = ill;
        },
      );
      await settled(list(root));
      expect(present(list(root))).to.have.length(1);
    });
    expect(warnings).to.be.empty;
  });

  it('finds a checker that is inserted later', async () => {
    await consoleWhile('warn', async () => {
      const root = page('<red-flag-list for="checker"></red-flag-list>');
      await settled(list(root));
      const late = document.createElement('followed-checker') as FollowedChecker;
      late.id = 'checker';
      late.answers = ill;
      root.append(late);
      await settled(list(root));
      expect(present(list(root))).to.have.length(1);
    });
  });

  it('notices an id that is given, taken away or changed, and another `for`', async () => {
    await consoleWhile('warn', async () => {
      const root = page(pair);
      checker(root).say(ill);
      const [followed, follower] = [checker(root), list(root)];
      followed.id = 'other';
      await settled(follower);
      expect(follows(follower)).to.be.false;
      follower.setAttribute('for', 'other');
      await settled(follower);
      expect(present(follower)).to.have.length(1);
      follower.removeAttribute('for');
      await settled(follower);
      expect(follows(follower)).to.be.false;
    });
  });

  it('follows in the root it stands in, also after a move', async () => {
    await consoleWhile('warn', async () => {
      const root = page(`${pair}<div id="host"></div>`);
      checker(root).say(ill);
      const follower = list(root);
      await settled(follower);
      const shadow = root.querySelector('#host')!.attachShadow({mode: 'open'});
      shadow.append(follower);
      await settled(follower);
      expect(follows(follower), 'an id in another root').to.be.false;

      const inside = document.createElement('followed-checker') as FollowedChecker;
      inside.id = 'checker';
      inside.answers = {'leg-weakness': 'yes', 'leg-pain': 'yes'};
      shadow.append(inside);
      await settled(follower);
      expect(present(follower)).to.have.length(2);

      root.append(follower);
      await settled(follower);
      expect(present(follower)).to.have.length(1);
    });
  });

  it('lets go of a checker that is removed, and takes another one of that id', async () => {
    await consoleWhile('warn', async () => {
      const root = page(pair);
      const [gone, follower] = [checker(root), list(root)];
      gone.remove();
      await settled(follower);
      expect(follows(follower)).to.be.false;
      gone.say(ill);
      await settled(follower);
      expect(present(follower)).to.be.empty;
      const next = document.createElement('followed-checker') as FollowedChecker;
      next.id = 'checker';
      root.prepend(next);
      next.say(ill);
      await settled(follower);
      expect(present(follower)).to.have.length(1);
    });
  });

  it('leaves no listener behind when it is removed, and follows again when it is back', async () => {
    const root = page(pair);
    const [followed, follower] = [checker(root), list(root)];
    await settled(follower);
    const listeners = countListeners(followed);
    follower.remove();
    expect(listeners()).to.equal(-1);
    followed.say(ill);
    await settled(follower);
    root.append(follower);
    await settled(follower);
    expect(listeners()).to.equal(0);
    expect(present(follower)).to.have.length(1);
  });

  it('warns once about an id that is not there, and shows the list as without `for`', async () => {
    const warnings = await consoleWhile('warn', async () => {
      const root = page('<red-flag-list for="nobody" checkable></red-flag-list>');
      await settled(list(root));
      root.append(document.createElement('p'));
      list(root).country = 'GB';
      await settled(list(root));
      expect(list(root).shadowRoot!.querySelectorAll('input')).not.to.be.empty;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain("'nobody'").and.contain('pop-checker');
  });

  it('warns once about an element that is not a checker', async () => {
    const warnings = await consoleWhile('warn', async () => {
      const root = page('<p id="text"></p><red-flag-list for="text"></red-flag-list>');
      await settled(list(root));
      list(root).country = 'GB';
      await settled(list(root));
      expect(follows(list(root))).to.be.false;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('not a pop-checker');
  });

  it('does not follow itself or another follower', async () => {
    const warnings = await consoleWhile('warn', async () => {
      const root = page('<red-flag-list id="self" for="self"></red-flag-list>');
      await settled(list(root));
      expect(follows(list(root))).to.be.false;
    });
    expect(warnings).to.have.length(1);
  });

  it('follows the real checker, with its country', async () => {
    const root = page(
      '<pop-checker id="checker" country="AU"></pop-checker><red-flag-list for="checker" country="GB"></red-flag-list>',
    );
    const real = root.querySelector('pop-checker')!;
    real.answers = ill;
    await settled(list(root));
    expect(present(list(root))).to.have.length(1);
    expect(list(root).shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('tel:000');
    real.country = 'US';
    await settled(list(root));
    expect(list(root).shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('tel:911');
  });

  it('waits for the rest of a page that is still being read before it warns', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => 'loading'});
    const follower = document.createElement('red-flag-list');
    follower.htmlFor = 'not-read-yet';
    const early = await consoleWhile('warn', () => {
      onPage(follower);
      return follower.updateComplete;
    }).finally(() => Reflect.deleteProperty(document, 'readyState'));
    expect(early).to.deep.equal([]);
    const late = await consoleWhile('warn', () => {
      document.dispatchEvent(new Event('DOMContentLoaded'));
      return follower.updateComplete;
    });
    expect(late).to.have.length(1);
    expect(late[0]).to.include('not-read-yet');
  });
});
