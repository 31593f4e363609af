import {aTimeout, expect, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {resize} from '../../support/browser.js';
import type {PopChecker} from '../../../src/index.js';
import {checkerOn, control, find, goOn, press, say} from '../../support/visitor.js';

const HEIGHT = 750;

/** The box of the heading, in the window. */
const heading = (checker: PopChecker): DOMRect => find(checker, '.focus-here').getBoundingClientRect();

/** Continues from where the button is, as a person does: it stands at the lower edge of what scrolls. */
async function goOnFromBelow(checker: PopChecker, choice: string): Promise<void> {
  control(checker, choice).click();
  find(checker, '[part=continue]').scrollIntoView({block: 'end', behavior: 'instant'});
  find(checker, '[part=continue]').focus({preventScroll: true});
  await goOn(checker);
}

/** The heading has the focus, and what is seen at its place, once all has settled, is the checker. */
function expectInView(checker: PopChecker, top = 0): void {
  const box = heading(checker);
  expect(checker.shadowRoot!.activeElement === find(checker, '.focus-here')).to.equal(true);
  expect(box.top).to.be.at.least(top);
  expect(box.bottom).to.be.at.most(HEIGHT);
  for (const y of [box.top + 2, box.bottom - 2]) {
    const root = checker.getRootNode() as Document | ShadowRoot;
    expect(root.elementFromPoint(box.left + 20, y)).to.equal(checker);
  }
}

const above = html`<p style="height: 900px">Article</p>`;
const checker = html`<pop-checker country="GB"></pop-checker>`;
const below = html`<p style="height: 900px">Article</p>`;

/** Each a page with a checker in it, and what lies over its top, in CSS pixels. */
const pages: Record<string, {page: TemplateResult; over?: number}> = {
  'a long article': {page: html`<main>${above}${checker}${below}</main>`},
  'a box that scrolls': {
    page: html`<div style="height: 400px; overflow: auto">${above}${checker}${below}</div>`,
  },
  'an app that scrolls below its own bar': {
    page: html`<div style="position: fixed; inset: 0; display: flex; flex-direction: column">
      <header style="height: 70px">App</header>
      <main style="flex: 1; overflow: auto; min-height: 0">${above}${checker}${below}</main>
    </div>`,
    over: 70,
  },
  'an app whose bar lies over what scrolls': {
    page: html`<div style="position: fixed; inset: 0">
      <header style="position: absolute; inset: 0 0 auto; height: 70px; background: white; z-index: 1">
        <span>App</span>
      </header>
      <main style="height: 100%; overflow: auto">${above}${checker}${below}</main>
    </div>`,
    over: 70,
  },
  'a sticky header of 80 px': {
    page: html`<div>
      <header style="position: sticky; top: 0; height: 80px; background: white; z-index: 1">
        <nav><a href="#home">Home</a></nav>
      </header>
      ${above}${checker}${below}
    </div>`,
    over: 80,
  },
  'two fixed bars, one under the other': {
    page: html`<div>
      <div style="position: fixed; inset: 0 0 auto; height: 40px; background: white; z-index: 2">Cookies</div>
      <div style="position: fixed; inset: 40px 0 auto; height: 60px; background: white; z-index: 1">Bar</div>
      ${above}${checker}${below}
    </div>`,
    over: 100,
  },
  'a header that no hand can touch, and a page that says so': {
    page: html`<div style="--pop-scroll-margin: 5rem">
      <header
        style="position: fixed; inset: 0 0 auto; height: 80px; pointer-events: none; z-index: 1"
      ></header>
      ${above}${checker}${below}
    </div>`,
    over: 80,
  },
  'display: contents': {
    page: html`<main>
      ${above}<pop-checker country="GB" style="display: contents"></pop-checker>${below}
    </main>`,
  },
  'transform on all around it': {
    page: html`<main style="transform: translateY(3px)">${above}${checker}${below}</main>`,
  },
};

describe('where the person looks', () => {
  before(() => resize(390, HEIGHT));
  after(() => resize(800, 600));

  for (const [name, {page, over = 0}] of Object.entries(pages))
    it(`is where the next question and the result are: ${name}`, async () => {
      const shown = await checkerOn(page);
      await goOnFromBelow(shown, 'none');
      expectInView(shown, over);
      // The number to call stands above the heading: it is not under the header either.
      expect(find(shown, '.top').getBoundingClientRect().top).to.be.at.least(over);
      await goOnFromBelow(shown, 'bladder-change');
      expectInView(shown, over);
      await press(shown, '[part=restart]');
      expectInView(shown, over);
    });

  it('is there at once, where the page scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const shown = await checkerOn(html`<main>${above}${checker}${below}</main>`);
    await goOnFromBelow(shown, 'none');
    expectInView(shown);
    await aTimeout(600);
    expectInView(shown);
    document.documentElement.style.scrollBehavior = '';
  });

  it('is not moved where the next heading stands in view already', async () => {
    for (const top of [5, 120, 300]) {
      const shown = await checkerOn(html`<main>${above}${checker}${below}</main>`);
      scrollBy({top: shown.getBoundingClientRect().top - top, behavior: 'instant'});
      await say(shown, 'none');
      const {scrollY} = window;
      expect(shown.getBoundingClientRect().top).to.be.closeTo(top, 1);
      await nextFrame();
      await aTimeout(500);
      expect(window.scrollY).to.equal(scrollY);
      shown.closest('main')!.remove();
    }
  });

  it('shows some of the replies too, where the question was below the window', async () => {
    const shown = await checkerOn(html`<main>${above}${checker}${below}</main>`);
    scrollTo({top: 0, behavior: 'instant'});
    await say(shown, 'none');
    expectInView(shown);
    expect(heading(shown).bottom).to.be.below(HEIGHT * 0.6);
  });

  it('is clear of a header that slides in when the page scrolls up', async () => {
    const shown = await checkerOn(
      html`<div>
        <header
          style="position: fixed; inset: -90px 0 auto; height: 90px; background: white; z-index: 1; transition: top 0.2s"
        ></header>
        ${above}${checker}${below}
      </div>`,
    );
    const header = shown.parentElement!.querySelector('header')!;
    let before = scrollY;
    const onScroll = (): void => {
      header.style.top = scrollY < before ? '0' : '-90px';
      before = scrollY;
    };
    addEventListener('scroll', onScroll);
    await goOnFromBelow(shown, 'none');
    await aTimeout(900);
    removeEventListener('scroll', onScroll);
    expectInView(shown, 90);
  });

  it('is not taken back where the person went on by then', async () => {
    const shown = await checkerOn(html`<main>${above}${checker}${below}</main>`);
    await goOnFromBelow(shown, 'none');
    scrollBy({top: 600, behavior: 'instant'});
    const {scrollY} = window;
    await aTimeout(500);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('is the reply being changed, in its place, and its button again', async () => {
    const shown = await checkerOn(html`<main>${above}${checker}${below}</main>`);
    await say(shown, 'very-ill');
    await press(shown, '[part=change]');
    const box = find(shown, '.result .question .focus-here').getBoundingClientRect();
    expect(box.top >= 0 && box.bottom <= HEIGHT).to.equal(true);
    await press(shown, '[part=keep]');
    const button = find(shown, '[part=change]').getBoundingClientRect();
    expect(button.top >= 0 && button.bottom <= HEIGHT).to.equal(true);
  });
});

interface Told {
  readonly height?: number;
  readonly said?: string;
  readonly top: number;
  readonly bottom: number;
  readonly focus: string;
}

/** What a framed checker says of its heading after these choices; the frame is always as tall as its content. */
async function framed(frame: HTMLIFrameElement, ...choices: readonly string[]): Promise<Told> {
  const listening = new AbortController();
  const told = new Promise<Told>((resolve) =>
    addEventListener(
      'message',
      ({data}: MessageEvent<Told>) => {
        if (data.height) frame.height = String(data.height);
        else if (data.said) resolve(data);
      },
      {signal: listening.signal},
    ),
  );
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  await aTimeout(100);
  frame.contentWindow!.postMessage(choices, '*');
  const last = await told;
  await aTimeout(600);
  listening.abort();
  return last;
}

describe('where the person looks in a frame as tall as its content', () => {
  before(() => resize(390, HEIGHT));
  after(() => resize(800, 600));

  const page = (origin: string, header: number): HTMLElement => {
    const main = document.createElement('main');
    main.innerHTML = `<header style="position: sticky; top: 0; height: ${header}px; background: white"></header>
      <p style="height: 300px"></p>
      <iframe title="Check" height="300" style="width: 100%; border: 0" src="${origin}/tests/support/framed-checker.html"></iframe>
      <p style="height: 1500px"></p>`;
    document.body.append(main);
    return main;
  };

  for (const [kind, origin, header] of [
    ['the same origin', location.origin, 0],
    ['the same origin, under a header of the page', location.origin, 80],
    ['another origin', location.origin.replace('localhost', '127.0.0.1'), 0],
  ] as const)
    for (const [name, ...choices] of [
      ['the second question', 'none'],
      ['the third question', 'none', 'none'],
      ['the emergency', 'none', 'bladder-change'],
    ] as const)
      it(`is at ${name}: ${kind}`, async () => {
        const main = page(origin, header);
        const frame = main.querySelector('iframe')!;
        const {top, bottom, focus} = await framed(frame, ...choices);
        const frameTop = frame.getBoundingClientRect().top;
        expect(top + frameTop).to.be.at.least(header);
        expect(bottom + frameTop).to.be.at.most(HEIGHT);
        // Another origin is given the focus only where a person pressed something in it: here only scripts do.
        if (!kind.startsWith('another')) expect(focus).to.include('focus-here');
        main.remove();
      });
});
