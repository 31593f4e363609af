import type {LitElement, ReactiveController} from 'lit';

const CONTROLS = 'input, button, a, summary, textarea';

/** Keys that a control of ours uses; Escape and Tab are the page's as well. */
const USED = /^( |Spacebar|Enter|Arrow(Up|Down|Left|Right))$/;

/**
 * Makes an element a good neighbour of scripts that look at the page only and know nothing of what is inside: focus traps,
 * hot keys, and libraries that click again by themselves. The host can take the focus, so that such a script finds it, and
 * hands it on at once: it is no stop of its own.
 */
export class KeysAndFocus implements ReactiveController {
  #isPressed = false;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
    host.addEventListener('focus', this.#handOn);
    host.addEventListener('click', this.#forward);
    host.addEventListener('pointerdown', this.#begin);
    host.addEventListener('keydown', this.#leaveBackwards);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, this.#keep);
  }

  hostUpdated(): void {
    const {host} = this;
    if (host.hasAttribute('tabindex') || !this.#root?.querySelector(`:is(${CONTROLS}):not(:disabled)`))
      return;
    // Not by its box: that would lay out the page once for each element on it.
    const isVisible =
      (host as Partial<HTMLElement>).checkVisibility?.() ?? /* istanbul ignore next -- older browsers */ true;
    if (isVisible) host.tabIndex = 0;
  }

  get #root(): ShadowRoot | undefined {
    return this.host.renderRoot as ShadowRoot | undefined;
  }

  /** What Tab comes to inside, in order. */
  get #stops(): readonly HTMLElement[] {
    const all = [
      ...(this.#root?.querySelectorAll<HTMLElement>(`${CONTROLS}, slot`) ??
        /* istanbul ignore next -- older browsers */ []),
    ];
    return all
      .flatMap((each) => (each instanceof HTMLSlotElement ? stopsIn(each) : each))
      .filter(
        (each) => each.getClientRects().length > 0 && !each.matches(':disabled') && isStopOfGroup(each),
      );
  }

  readonly #begin = (): void => {
    this.#isPressed = true;
    requestAnimationFrame(() => (this.#isPressed = false));
  };

  readonly #handOn = (event: FocusEvent): void => {
    // A click on bare text comes here too: it is not meant for a control.
    if (event.composedPath()[0] === this.host && !this.#isPressed) this.#stops[0]?.focus();
  };

  /** On the way out backwards the host would be a stop. Last of all, so that a trap of the page still finds it. */
  readonly #leaveBackwards = (event: KeyboardEvent): void => {
    const {host} = this;
    const isFirst = event.composedPath()[0] === this.#stops[0];
    // WebKitGTK gives Tab with Shift no name.
    const isTab = event.key === 'Tab' || event.code === 'Tab';
    if (!isTab || !event.shiftKey || !isFirst || host.getAttribute('tabindex') !== '0') return;
    const leave = (last: Event): void => {
      /* istanbul ignore next -- a page that takes the key for itself: tests/deep/package */
      if (last !== event || event.defaultPrevented) return;
      host.removeAttribute('tabindex');
      // Where the focus goes is settled by then.
      host.addEventListener('focusout', () => (host.tabIndex = 0), {once: true});
    };
    addEventListener('keydown', leave, {once: true});
  };

  /** A page that asks `event.target.tagName` takes the element for text, and its keys for hot keys. */
  readonly #keep = (event: KeyboardEvent): void => {
    const [target] = event.composedPath() as [Element];
    if (target.getRootNode() !== this.#root || !target.matches(CONTROLS)) return;
    const isOwn = USED.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isOwn || (target.localName === 'textarea' && !/^(Tab|Escape)$/.test(event.key)))
      event.stopPropagation();
  };

  /** A script that sends a click anew knows only the host: it is meant for what lies at that point. */
  readonly #forward = (event: MouseEvent): void => {
    const {clientX, clientY} = event;
    if (event.isTrusted || event.composedPath()[0] !== this.host || (clientX === 0 && clientY === 0)) return;
    const under = this.#root?.elementFromPoint(clientX, clientY);
    // Not its label: the click that a label sends on has no mark.
    const target = under?.closest('label')?.control ?? under;
    // By this mark FastClick knows a click that it sent itself, and stops every other.
    const {forwardedTouchEvent} = event as {forwardedTouchEvent?: boolean};
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    target?.dispatchEvent(Object.assign(click, {forwardedTouchEvent}));
  };
}

/** What a page put into a slot may be a stop as well. */
const stopsIn = (slot: HTMLSlotElement): readonly HTMLElement[] =>
  slot
    .assignedElements({flatten: true})
    .flatMap((each) => [each, ...each.querySelectorAll(`${CONTROLS}, select, [tabindex="0"]`)])
    .filter((each): each is HTMLElement => each.matches(`${CONTROLS}, select, [tabindex="0"]`));

/** Of radios of one name, Tab comes to the chosen one, or to the first. */
function isStopOfGroup(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked) return true;
  const group = (control.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(
    `input[type=radio][name="${control.name}"]`,
  );
  return [...group].every(({checked}) => !checked) && group[0] === control;
}
