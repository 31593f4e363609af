import {expect, html} from '@open-wc/testing';
import {backPops, type BackPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import type {Step} from '../../cases/index.js';
import {answersOf, results} from '../../support/results.js';
import {all, checkerOn, consoleWhile, has, say, shownText} from '../../support/visitor.js';

const mark = Symbol.for('pop-checker.rulebook');

/** A rulebook that is marked as checked, though nobody checked what is said of it here. */
const lying = (said: object): BackPops => Object.defineProperty({...backPops, ...said}, mark, {value: true});

/** Every string of a tree, changed. */
const mapStrings = (tree: unknown, change: (said: string) => string, key = ''): unknown => {
  if (typeof tree === 'string') return key === 'grade' || key === 'picture' ? tree : change(tree);
  if (Array.isArray(tree)) return tree.map((item: unknown) => mapStrings(item, change));
  return Object.fromEntries(
    Object.entries(tree as object).map(([name, part]) => [name, mapStrings(part, change, name)]),
  );
};

describe('what lies about itself', () => {
  for (const version of ['', 'new', '99.0.0', 7, null, {}, 'x'.repeat(1_000_000)])
    it(`a rulebook of version ${JSON.stringify(version).slice(0, 20)}: an emergency stays one`, async () => {
      await consoleWhile('error', async () => {
        const checker = await checkerOn();
        checker.rulebook = lying({version});
        await checker.updateComplete;
        expect(shownText(checker))
          .to.match(/.{40}/)
          .and.not.match(/undefined|\[object|NaN/);
        if (!has(checker, '.safety-panel')) await say(checker, 'very-ill');
        expect(shownText(checker)).to.include('Call 999');
      });
    });

  it('another rulebook of the same id and version: replies that it does not know do not count', async () => {
    const checker = await checkerOn();
    checker.answers = answersOf(results['self-care']);
    checker.rulebook = lying({
      questions: backPops.questions.slice(0, 2),
      redFlags: [],
      limits: [],
      cautions: [],
      explanations: [],
    });
    await checker.updateComplete;
    expect(checker.answers).to.deep.equal({});
    expect(checker.assessment.urgency).to.equal(undefined);
  });
});

const without = (part: string, of: object): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => key !== part));

/** A checker as it is, and one with another text, both after these steps. */
async function plainAnd(text: typeof en, steps: readonly Step[]) {
  const plain = await checkerOn();
  const checker = await checkerOn(html`<pop-checker country="GB" .text=${text}></pop-checker>`);
  for (const each of [plain, checker]) each.answers = answersOf(steps);
  await Promise.all([plain.updateComplete, checker.updateComplete]);
  return [plain, checker] as const;
}

describe('a text', () => {
  for (const part of [...Object.keys(en.interface), ...Object.keys(en.rulebook)])
    it(`without ${part}: English says it`, async () => {
      for (const steps of [[], results.emergency, results.soon, results['self-care']]) {
        const text = {interface: without(part, en.interface), rulebook: without(part, en.rulebook)};
        const [plain, checker] = await plainAnd(text as typeof en, steps);
        expect(shownText(checker)).to.equal(shownText(plain));
      }
    });

  it('with markup in it is shown as written, and makes no element', async () => {
    const evil = '<img src=x onerror="throw 1"></p><script>throw 1</script>&lt;<b>';
    for (const steps of [[], results.emergency, results['self-care']]) {
      const {interface: own, rulebook} = en;
      const text = mapStrings({interface: own, rulebook}, (said) => evil + said) as typeof en;
      const [plain, checker] = await plainAnd(text, steps);
      expect(has(checker, 'img, script')).to.equal(false);
      expect(all(checker, '*').length).to.equal(all(plain, '*').length);
      expect(shownText(checker)).to.include('<script>throw 1</script>');
    }
  });
});
