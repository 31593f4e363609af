import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {en} from '../../../src/text/en.js';
import {checkerOn, choose, find, goBack, goOn, harmless, press, rootOf, say} from '../../support/visitor.js';

const {interface: ui, rulebook} = en;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What a screen reader says by itself, in order: where the focus goes, and what changes in a live region. A region that
 * comes with its words already in it is noted too, as `late`: many screen readers would not say it.
 */
function recorder(checker: PopChecker): string[] {
  const told: string[] = [];
  const root = rootOf(checker);
  const region = (node: Node): Element | null | undefined =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role=alert], [role=status], [aria-live]',
    );
  root.addEventListener('focusin', (event) => {
    const {localName, textContent} = event.target as Element;
    if (/^h[1-6]$/.test(localName)) told.push(`heading: ${plain(textContent)}`);
  });
  const regions = new Map<Element, string>();
  const read = (): void => {
    for (const each of root.querySelectorAll('[role=alert], [role=status], [aria-live]')) {
      const words = plain(each.textContent);
      const before = regions.get(each);
      if (words && words !== before)
        told.push(`${before === undefined ? 'late' : (each.role ?? 'live')}: ${words}`);
      regions.set(each, words);
    }
  };
  read();
  told.length = 0;
  new MutationObserver((changes) => {
    if (changes.some(({target, type}) => type === 'childList' || region(target))) read();
  }).observe(root, {subtree: true, childList: true, characterData: true});
  return told;
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** What is told from one act, and nothing of the acts before. */
async function toldBy(told: string[], act: () => Promise<unknown>): Promise<readonly string[]> {
  await nextFrame();
  told.length = 0;
  await act();
  await nextFrame();
  return [...told];
}

describe('what is said without being asked for', () => {
  it('is each step once, by its heading, from the first to the result', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    for (const choice of harmless) {
      const step = await toldBy(told, () => say(checker, choice));
      const heading = find(checker, '.focus-here').textContent;
      expect(step).to.deep.equal([`heading: ${plain(heading)}`]);
    }
    expect(find(checker, '.result .focus-here').textContent).to.contain(
      rulebook.dispositions['self-care'].title,
    );
  });

  it('is an error once, and again when it is made again after being mended', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    const alert = [`alert: ${plain(ui.question.chooseAny)}`];
    expect(await toldBy(told, () => goOn(checker))).to.deep.equal(alert);
    expect(await toldBy(told, () => Promise.resolve(choose(checker, 'none')))).to.deep.equal([]);
    choose(checker, 'very-ill');
    find(checker, 'input[value="very-ill"]').click();
    await checker.updateComplete;
    expect(await toldBy(told, () => goOn(checker))).to.deep.equal(alert);
  });

  it('is nothing where only a choice is made', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    for (const value of ['very-ill', 'none', 'unsure'])
      expect(await toldBy(told, () => Promise.resolve(choose(checker, value)))).to.deep.equal([]);
  });

  it('is a step back, the rows after not sure and a reply being changed, once each', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    const once = async (act: () => Promise<unknown>): Promise<void> => {
      const step = await toldBy(told, act);
      expect(step).to.have.length(1);
      expect(step[0]).to.match(/^heading: /);
    };
    await say(checker, 'none');
    await once(() => say(checker, 'unsure'));
    await once(() => goBack(checker));
    await once(() => goBack(checker));
    await once(() => say(checker, 'very-ill'));
    await once(() => press(checker, '[part=change]'));
    await once(() => press(checker, '[part=restart]'));
  });

  it('is an emergency once, with what to do in the heading', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    const step = await toldBy(told, () => say(checker, 'very-ill'));
    expect(step).to.have.length(1);
    expect(step[0]).to.contain('Call 999 now');
  });
});
