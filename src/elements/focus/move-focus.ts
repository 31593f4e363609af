import type {LitElement, ReactiveController} from 'lit';
import {bringIntoView} from './bring-into-view.js';

/** How long a page may take to slide its header in after a scroll, in frames. */
const SETTLED = 24;

/** Moves the focus with each step, and where what had it went away. */
export class StepFocus implements ReactiveController {
  /** Where the focus goes because a person made a step: to the element of this id, or to the heading; it is used once. */
  to: string | undefined;
  #hadFocus = false;

  /** @param isInPlace says whether the step leads to a part of the screen that was there before */
  constructor(
    readonly host: LitElement,
    readonly isInPlace: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#root.activeElement !== null;
  }

  hostUpdated(): void {
    if (this.#hadFocus && this.#root.activeElement === null) this.to ??= '';
    if (this.to !== undefined) moveFocus(this.host, this.#root, this.to, this.isInPlace());
    this.to = undefined;
  }

  get #root(): ShadowRoot {
    // Libraries that play shadow roots hide it from the host.
    return this.host.renderRoot as ShadowRoot;
  }
}

/**
 * Moves the focus to the element of an id, or, where there is none, to where the host's own `focus()` goes, and brings it
 * into view, with what stands above it in the card unless the step was `inPlace`.
 */
function moveFocus(host: HTMLElement, root: ShadowRoot, id: string, inPlace: boolean): void {
  const named = root.getElementById(id);
  // What is folded away cannot take the focus.
  named?.closest('details')?.setAttribute('open', '');
  if (named instanceof HTMLTextAreaElement) named.select();
  (named ?? host).focus({preventScroll: true});
  // A browser may keep the focus from a frame in which nobody pressed anything: it is seen all the same.
  const target =
    named ?? root.activeElement ?? /* istanbul ignore next -- in a frame */ root.querySelector('.focus-here');
  /* istanbul ignore next -- every screen has one */
  if (!target) return;
  const {activeElement} = root;
  const from = named || inPlace ? target : (root.querySelector('.card') ?? target);
  bringIntoView(host, target, from);
  // A header that slides in when the page scrolls up is seen only then. Nothing moves under a person who went on.
  const top = target.getBoundingClientRect().top;
  afterFrames(SETTLED, () => {
    if (root.activeElement === activeElement && target.getBoundingClientRect().top === top)
      bringIntoView(host, target, from);
  });
}

function afterFrames(frames: number, act: () => void): void {
  requestAnimationFrame(() => {
    if (frames > 1) afterFrames(frames - 1, act);
    else act();
  });
}
