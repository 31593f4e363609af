import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {html, nothing, render, type RootPart} from 'lit';
import {movingPicture, movingPictureStyles} from '../../../../src/elements/look/pictures/moving-picture.js';
import {pictureStyles} from '../../../../src/elements/look/pictures/pictures.js';
import {prefer} from '../../../support/browser.js';

const moving = ['joint-cavitation', 'soft-tissue-snap', 'facet-repositioning'];

/** A drawing below the end of the window. */
function placed(id: string): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  show(place, id);
  return place;
}
const show = (place: HTMLElement, id: string): RootPart =>
  render(
    html`<style>
        ${pictureStyles.cssText} ${movingPictureStyles.cssText}
      </style>
      <p style="block-size: 200vh"></p>
      ${movingPicture(id, 'Its name', 'Play again')}`,
    place,
  );

const movements = (place: Element): readonly Animation[] => place.getAnimations({subtree: true});
const states = (place: Element): readonly string[] => [
  ...new Set(movements(place).map(({playState}) => playState)),
];
const comeIntoView = (place: Element): void => place.querySelector('svg')!.scrollIntoView({block: 'center'});
const isRunning = (place: Element) => (): boolean => states(place).join() === 'running';
/** On a busy machine it may take long to come into view. */
const moves = (place: Element): Promise<void> => waitUntil(isRunning(place), 'it moves', {timeout: 30_000});
const looks = (place: Element): readonly string[] =>
  [...place.querySelectorAll('path')].map((path) => {
    const {transform, opacity} = getComputedStyle(path);
    return `${transform === 'matrix(1, 0, 0, 1, 0, 0)' ? 'none' : transform} ${opacity}`;
  });

describe('a drawing that moves', () => {
  const places: HTMLElement[] = [];
  const place = (id: string): HTMLElement => {
    const one = placed(id);
    places.push(one);
    return one;
  };

  beforeEach(() => prefer({reducedMotion: 'no-preference'}));
  afterEach(() => {
    for (const one of places.splice(0)) {
      render(nothing, one);
      one.remove();
    }
    scrollTo(0, 0);
  });
  after(() => prefer());

  for (const id of moving)
    it(`does so once when it comes into view, four seconds at most, and again on request: ${id}`, async () => {
      const one = place(id);
      const still = looks(one);
      await aTimeout(100);
      expect(states(one)).to.deep.equal(['paused']);
      expect(new Set(still)).to.deep.equal(new Set(['none 1']));
      comeIntoView(one);
      await moves(one);
      for (const movement of movements(one)) {
        expect(Number(movement.effect!.getComputedTiming().endTime)).to.be.at.most(4000);
        movement.currentTime = 2000;
      }
      expect(looks(one)).not.to.deep.equal(still);
      for (const movement of movements(one)) movement.finish();
      expect(looks(one)).to.deep.equal(still);
      show(one, id);
      await aTimeout(100);
      expect(states(one)).to.deep.equal(['finished']);
      const again = one.querySelector('button')!;
      expect(again.textContent).to.equal('Play again');
      again.click();
      expect(states(one)).to.deep.equal(['running']);
    });

  it('does not when it was taken away before it was seen, and does when it is back', async () => {
    const Before = IntersectionObserver;
    let ended = 0;
    window.IntersectionObserver = class extends Before {
      override disconnect(): void {
        ended += 1;
        super.disconnect();
      }
    };
    try {
      const one = place(moving[0]!);
      render(nothing, one);
      expect(ended).to.equal(1);
      show(one, moving[0]!);
      comeIntoView(one);
      await moves(one);
      expect(ended).to.equal(2);
    } finally {
      window.IntersectionObserver = Before;
    }
  });

  it('does so where it was moved to on the page', async () => {
    const one = document.createElement('div');
    places.push(one);
    const part = show(one, moving[0]!);
    part.setConnected(false);
    document.body.append(one);
    part.setConnected(true);
    comeIntoView(one);
    await moves(one);
  });

  it('stays still where motion is reduced and on paper, without a button', async () => {
    for (const preferences of [{reducedMotion: 'reduce'}, {media: 'print'}] as const) {
      await prefer({reducedMotion: 'no-preference', ...preferences});
      const one = place(moving[0]!);
      comeIntoView(one);
      await aTimeout(100);
      expect(movements(one)).to.deep.equal([]);
      expect(one.querySelector('button')!.checkVisibility()).to.equal(false);
    }
  });

  it('is one of three: the others are as they are', () => {
    const one = place('crepitus');
    expect(one.querySelector('svg')!.getAttribute('aria-label')).to.equal('Its name');
    expect(one.querySelector('button')).to.equal(null);
    expect(movements(one)).to.deep.equal([]);
  });
});
