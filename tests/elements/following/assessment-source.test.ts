import {aTimeout, expect} from '@open-wc/testing';
import type {Answers} from '../../../src/core/index.js';
import type {RedFlagList} from '../../../src/index.js';
import {FollowedChecker, onPage} from '../../support/followed-checker.js';
import {all, consoleWhile, find, has} from '../../support/walk.js';

const ill = {'very-ill': 'yes'} as const;
const checkerTag = '<followed-checker id="checker"></followed-checker>';
const listTag = '<red-flag-list for="checker"></red-flag-list>';

/** What stands on the page, with the checker and the list of it, where they are. */
function page(content: string): {root: HTMLElement; checker: FollowedChecker; list: RedFlagList} {
  const root = onPage(document.createRange().createContextualFragment(content));
  return {root, checker: root.querySelector('#checker')!, list: root.querySelector('red-flag-list')!};
}

/** A checker that is not on the page yet, and was told this. */
function checkerWith(answers: Answers): FollowedChecker {
  const checker = document.createElement('followed-checker') as FollowedChecker;
  return Object.assign(checker, {id: 'checker', answers});
}

/** How many signs the list shows as reported, once it is drawn; `alone` while it follows nobody. */
async function shows(list: RedFlagList): Promise<number | 'alone'> {
  await aTimeout(0);
  await list.updateComplete;
  return has(list, '[part^="flag flag-"]') ? all(list, '.reported [part~="flag-present"]').length : 'alone';
}

/** Runs something during which the list may warn. */
const mayWarn = (run: () => Promise<void>): Promise<readonly string[]> => consoleWhile('warn', run);

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
    const {checker, list} = page(checkerTag + listTag);
    expect(await shows(list)).to.equal(0);
    for (const [said, count] of [[ill, 1] as const, [{'very-ill': 'no'}, 0] as const]) {
      checker.say(said);
      expect(await shows(list)).to.equal(count);
    }
  });

  it('reads what was replied before it came, and may stand before its checker', async () => {
    const {root, checker} = page(checkerTag);
    checker.say(ill);
    const late = document.createElement('red-flag-list');
    late.htmlFor = 'checker';
    root.append(late);
    expect(await shows(late)).to.equal(1);
    root.prepend(late);
    expect(await shows(late)).to.equal(1);
    const before = page(listTag + checkerTag);
    before.checker.say(ill);
    expect(await shows(before.list)).to.equal(1);
  });

  it('waits, without a warning, for a checker that is defined later', async () => {
    const warnings = await mayWarn(async () => {
      const {list} = page(`<late-checker id="checker"></late-checker>${listTag}`);
      expect(await shows(list)).to.equal('alone');
      customElements.define(
        'late-checker',
        class extends FollowedChecker {
          override answers = ill;
        },
      );
      expect(await shows(list)).to.equal(1);
    });
    expect(warnings).to.be.empty;
  });

  it('finds a checker that is inserted later', () =>
    mayWarn(async () => {
      const {root, list} = page(listTag);
      expect(await shows(list)).to.equal('alone');
      root.append(checkerWith(ill));
      expect(await shows(list)).to.equal(1);
    }));

  it('notices an id that is given, taken away or changed, and another `for`', () =>
    mayWarn(async () => {
      const {checker, list} = page(checkerTag + listTag);
      checker.say(ill);
      checker.id = 'other';
      expect(await shows(list)).to.equal('alone');
      list.setAttribute('for', 'other');
      expect(await shows(list)).to.equal(1);
      list.removeAttribute('for');
      expect(await shows(list)).to.equal('alone');
    }));

  it('follows in the root it stands in, also after a move', () =>
    mayWarn(async () => {
      const {root, checker, list} = page(`${checkerTag}${listTag}<div id="host"></div>`);
      checker.say(ill);
      const shadow = root.querySelector('#host')!.attachShadow({mode: 'open'});
      shadow.append(list);
      expect(await shows(list), 'an id in another root').to.equal('alone');
      shadow.append(checkerWith({'leg-weakness': 'yes', 'leg-pain': 'yes'}));
      expect(await shows(list)).to.equal(2);
      root.append(list);
      expect(await shows(list)).to.equal(1);
    }));

  it('lets go of a checker that is removed, and takes another one of that id', () =>
    mayWarn(async () => {
      const {root, checker, list} = page(checkerTag + listTag);
      checker.remove();
      expect(await shows(list)).to.equal('alone');
      checker.say(ill);
      expect(await shows(list)).to.equal('alone');
      root.prepend(checkerWith(ill));
      expect(await shows(list)).to.equal(1);
    }));

  it('leaves no listener behind when it is removed, and follows again when it is back', async () => {
    const {root, checker, list} = page(checkerTag + listTag);
    await shows(list);
    const listeners = countListeners(checker);
    list.remove();
    expect(listeners()).to.equal(-1);
    checker.say(ill);
    root.append(list);
    expect(await shows(list)).to.equal(1);
    expect(listeners()).to.equal(0);
  });

  for (const [wrong, id, said] of [
    ['an id that is not there', 'nobody', /'nobody'.*pop-checker/s],
    ['an element that is not a checker', 'text', /not a pop-checker/],
    ['itself, or another follower', 'self', /'self'/],
  ] as const)
    it(`warns once about ${wrong}, and shows the list as without \`for\``, async () => {
      const warnings = await mayWarn(async () => {
        const {root, list} = page(
          `<p id="text"></p><red-flag-list id="self" for="${id}" checkable></red-flag-list>`,
        );
        expect(await shows(list)).to.equal('alone');
        root.append(document.createElement('p'));
        list.country = 'GB';
        expect(await shows(list)).to.equal('alone');
        expect(has(list, 'input')).to.equal(true);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(said);
    });

  it('follows the real checker, with its country', async () => {
    const {root, list} = page(`<pop-checker id="checker" country="AU"></pop-checker>${listTag}`);
    const real = root.querySelector('pop-checker')!;
    list.country = 'GB';
    real.answers = ill;
    expect(await shows(list)).to.equal(1);
    expect(find(list, 'a').getAttribute('href')).to.equal('tel:000');
    real.country = 'US';
    expect(await shows(list)).to.equal(1);
    expect(find(list, 'a').getAttribute('href')).to.equal('tel:911');
  });

  it('waits for the rest of a page that is still being read before it warns', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => 'loading'});
    let list!: RedFlagList;
    const early = await mayWarn(async () => {
      ({list} = page('<red-flag-list for="not-read-yet"></red-flag-list>'));
      await list.updateComplete;
    }).finally(() => Reflect.deleteProperty(document, 'readyState'));
    expect(early).to.deep.equal([]);
    const late = await mayWarn(async () => {
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await list.updateComplete;
    });
    expect(late).to.have.length(1);
    expect(late[0]).to.include('not-read-yet');
  });
});
