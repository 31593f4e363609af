import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../src/index.js';
import {en} from '../../src/text/en.js';
import {breakIt, followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {
  checkerOn,
  choose,
  consoleWhile,
  find,
  goBack,
  goOn,
  harmless,
  press,
  rootOf,
  say,
  shownText,
  textOf,
} from '../support/visitor.js';

const {interface: ui, rulebook} = en;

/**
 * What a screen reader says by itself, in order: where the focus goes, and what changes in a live region. A region that
 * comes with its words already in it is noted too, as `late`: many screen readers would not say it.
 */
function recorder(element: HTMLElement): string[] {
  const told: string[] = [];
  const root = rootOf(element);
  const region = (node: Node): Element | null | undefined =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role=alert], [role=status], [aria-live]',
    );
  root.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    if (/^h[1-6]$/.test(target.localName)) told.push(`heading: ${textOf(target)}`);
  });
  const regions = new Map<Element, string>();
  const read = (): void => {
    for (const each of root.querySelectorAll('[role=alert], [role=status], [aria-live]')) {
      const words = textOf(each);
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
      expect(step).to.deep.equal([`heading: ${textOf(find(checker, '.focus-here'))}`]);
    }
    expect(find(checker, '.result .focus-here').textContent).to.contain(
      rulebook.dispositions['self-care'].title,
    );
  });

  it('is an error once, and again when it is made again after being mended', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    const alert = [`alert: ${ui.question.chooseAny}`];
    expect(await toldBy(told, () => goOn(checker))).to.deep.equal(alert);
    expect(await toldBy(told, () => Promise.resolve(choose(checker, 'none')))).to.deep.equal([]);
    choose(checker, 'very-ill');
    await press(checker, 'input[value="very-ill"]');
    expect(await toldBy(told, () => goOn(checker))).to.deep.equal(alert);
  });

  it('is nothing where only a choice is made', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    for (const value of ['very-ill', 'none', 'unsure'])
      expect(await toldBy(told, () => Promise.resolve(choose(checker, value)))).to.deep.equal([]);
  });

  it('is a step back, rows after not sure, an emergency with what to do, and a reply being changed, once each', async () => {
    const checker = await checkerOn();
    const told = recorder(checker);
    const once = async (act: () => Promise<unknown>, words = ''): Promise<void> => {
      const step = await toldBy(told, act);
      expect(step).to.have.length(1);
      expect(step[0])
        .to.match(/^heading: /)
        .and.contain(words);
    };
    await say(checker, 'none');
    await once(() => say(checker, 'unsure'));
    await once(() => goBack(checker));
    await once(() => goBack(checker));
    await once(() => say(checker, 'very-ill'), 'Call 999 now');
    await once(() => press(checker, '[part=change]'));
    await once(() => press(checker, '[part=restart]'));
  });
});

describe('what the list and the warning say without being asked for', () => {
  const status = (words: string): readonly string[] => [`status: ${words}`];
  const outcome = (follower: Follower): string => textOf(find(follower, '.outcome'));
  const tick = (follower: Follower, value: string) => async (): Promise<void> => {
    find(follower, `input[value=${value}]`).click();
    await follower.updateComplete;
  };
  const unticked = followerScreens.filter(({ticks}) => ticks?.length === 0);

  for (const screen of unticked)
    it(`is what the ticks amount to, once each time that this changes: ${screen.tag}`, async () => {
      const follower = await followerOn(screen);
      const told = recorder(follower);
      const [fine, more, same] =
        screen.tag === 'red-flag-list'
          ? ['age-65-plus', 'very-ill', 'seen-very-ill']
          : ['crack-now-and-then-gently', 'crack-with-force', 'crack-with-force'];
      const nothing = outcome(follower);
      for (const value of [fine, more]) {
        const before = outcome(follower);
        expect(await toldBy(told, tick(follower, value))).to.deep.equal(status(outcome(follower)));
        expect(outcome(follower)).not.to.equal(before);
      }
      if (same !== more) {
        expect(await toldBy(told, tick(follower, same))).to.deep.equal([]);
        await tick(follower, same)();
      }
      await tick(follower, more)();
      expect(await toldBy(told, tick(follower, fine))).to.deep.equal(status(nothing));
    });

  it('is nothing while they follow a checker: its own heading tells the step', async () => {
    const checker = await checkerOn(
      html`<div>
        <pop-checker id="told" country="GB"></pop-checker>
        <red-flag-list for="told" checkable></red-flag-list>
        <self-crack-warning for="told" checkable></self-crack-warning>
      </div>`,
    );
    const [, ...followers] = checker.parentElement!.children as unknown as [PopChecker, Follower, Follower];
    await Promise.all(followers.map((follower) => follower.updateComplete));
    const told = [checker, ...followers].map(recorder);
    const before = followers.map((follower) => shownText(follower));
    for (const act of [
      () => say(checker, 'none'),
      () => say(checker, 'unsure'),
      () => goBack(checker),
      () => goBack(checker),
      () => say(checker, 'very-ill'),
      () => press(checker, '[part=restart]'),
    ]) {
      const steps = await Promise.all(told.map((each) => toldBy(each, () => Promise.resolve())));
      expect(steps.flat()).to.deep.equal([]);
      await act();
      await Promise.all(followers.map((follower) => follower.updateComplete));
      await toldBy([], () => Promise.resolve());
      expect(told[0]).to.have.length(1);
      expect(told.slice(1)).to.deep.equal([[], []]);
      if (checker.assessment.urgency === 'emergency')
        followers.forEach((follower, at) => expect(shownText(follower)).not.to.equal(before[at]));
    }
  });

  it('is the safety panel, once', async () => {
    for (const screen of followerScreens.filter(({answers, ticks}) => !answers && !ticks)) {
      const follower = await followerOn({...screen, breaks: undefined});
      const told = recorder(follower);
      const said = await toldBy(told, () => consoleWhile('error', () => breakIt(follower)));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('cannot tell you that you are fine');
      expect(find(follower, 'a', HTMLAnchorElement).getAttribute('href')).to.equal('tel:999');
    }
  });
});
