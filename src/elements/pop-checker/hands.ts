import type {LitElement, ReactiveController} from 'lit';

/** A second click that comes within so many milliseconds of the first belongs to it. */
const TOGETHER = 500;

/** As many CSS pixels as a finger strays from one tap to the next. */
const NEAR = 40;

interface Press {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  /** It began on a screen that is gone. */
  isOld: boolean;
}

/**
 * Keeps what a hand began on one screen from doing anything on the next: a second click on *Continue*, a tap while it
 * redraws. A click without a pointer, by a screen reader, a voice, a key or a script, counts wherever it goes; so does
 * a link.
 */
export class Hands implements ReactiveController {
  #drawn: string | undefined;
  #drawnAt = 0;
  /** A press that has not become a click yet. */
  #press: Press | undefined;
  /** The last press that was clicked. */
  #clicked: Press | undefined;

  /** @param screen names the screen that counts now, drawn or not; @param guard runs what may throw */
  constructor(
    readonly host: LitElement,
    readonly screen: () => string,
    readonly guard: (step: () => void) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
    host.addEventListener('pointerdown', this.#begin, true);
    host.addEventListener('pointercancel', this.#end, true);
    host.addEventListener('mousedown', this.#keepFocus, true);
    host.addEventListener('click', this.#click, true);
  }

  hostUpdated(): void {
    const screen = this.screen();
    if (screen === this.#drawn) return;
    this.#drawn = screen;
    this.#drawnAt = performance.now();
    if (this.#press) this.#press.isOld = true;
  }

  readonly #begin = ({timeStamp: time, clientX: x, clientY: y}: PointerEvent): void => {
    const last = this.#clicked;
    const isSecond =
      last !== undefined &&
      last.time < this.#drawnAt &&
      time - last.time < TOGETHER &&
      Math.hypot(x - last.x, y - last.y) < NEAR;
    this.#press = {time, x, y, isOld: time < this.#drawnAt || isSecond};
  };

  readonly #end = (): void => {
    this.#press = undefined;
  };

  readonly #keepFocus = (event: MouseEvent): void => {
    if (this.#press?.isOld) event.preventDefault();
  };

  readonly #click = (event: MouseEvent): void => {
    const [target] = event.composedPath() as [Element];
    const isByHand = event.detail > 0 && (event as Partial<PointerEvent>).pointerType !== '';
    const press = isByHand ? this.#press : undefined;
    if (press) this.#press = undefined;
    const isOurs = target.getRootNode() === this.host.renderRoot && !target.closest('a, .safety-panel');
    // What has no pointer may still come for a screen that is gone: twice in one task.
    if (isOurs && (press?.isOld || this.#isGone())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (press) this.#clicked = {...press, time: event.timeStamp};
  };

  /** The screen that is seen is not the one that counts any more. */
  #isGone(): boolean {
    // Where that cannot be said, the safety panel takes its place.
    let isGone = true;
    this.guard(() => {
      isGone = this.screen() !== this.#drawn;
    });
    return isGone;
  }
}
