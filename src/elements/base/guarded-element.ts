import {LitElement, type TemplateResult} from 'lit';
import {dispatch} from './events.js';
import {refusePollution} from './pollution.js';
import {showSafetyPanel} from './safety-panel.js';

/** An element that shows the safety panel whenever anything throws. */
export abstract class GuardedElement extends LitElement {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  #failed = false;
  readonly #warned = new Set<string>();

  /** Settled when all that was asked for is on the screen. */
  override get updateComplete(): Promise<boolean> {
    return super.updateComplete;
  }

  override connectedCallback(): void {
    this.guard(() => super.connectedCallback());
  }

  /** The number to call that the safety panel names. */
  protected abstract numberToCall(): string | undefined;

  /** The signs to call about that the safety panel names. */
  protected abstract signsToCallAbout(): readonly string[];

  /** The screen. Whatever it throws ends in the safety panel. */
  protected abstract override render(): TemplateResult;

  /** Runs a handler so that an exception ends in the safety panel, not in silence. */
  protected guard(handler: () => void): void {
    try {
      handler();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Called when the safety panel stands there: nothing that was told outside before counts any more. */
  protected failed(): void {
    // Nothing is told outside here.
  }

  /** Refuses an input: a console warning and `pop-error`; nothing is taken over. */
  protected refuse(problem: unknown): void {
    console.warn(`<${this.localName}> ${messageOf(problem)}`);
    dispatch(this, 'pop-error', {kind: 'refused', message: messageOf(problem)});
  }

  /** Says something about a wrong attribute, once for each message. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** Leaves the safety panel and renders again. */
  protected recover(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    // Where not even the styles could be made there is nothing to render into: the panel stays.
    if (!this.#failed || !root) return;
    this.#failed = false;
    // From here on Lit renders before a mark of its own, as if nothing had ever been there.
    const end = new Comment();
    root.replaceChildren(end);
    this.renderOptions.renderBefore = end;
    this.requestUpdate();
  }

  /** The safety panel stands in place of the screen. */
  protected get hasFailed(): boolean {
    return this.#failed;
  }

  protected override shouldUpdate(): boolean {
    return !this.#failed;
  }

  protected override performUpdate(): void {
    try {
      refusePollution();
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    // Not the render root: where its styles could not be made, there is none.
    const root = this.shadowRoot as ShadowRoot;
    const hadFocus = root.activeElement !== null;
    showSafetyPanel(
      root,
      readable(() => this.numberToCall(), undefined),
      readable(() => this.signsToCallAbout(), []),
    );
    if (hadFocus) root.querySelector<HTMLElement>('.focus-here')?.focus();
    this.failed();
    console.error(error);
    dispatch(this, 'pop-error', {kind: 'panel', message: messageOf(error)});
  }
}

/** What can still be read, where anything may have broken. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Of an error its message; anything at all may be thrown. */
const messageOf = (error: unknown): string => (error as Partial<Error> | null)?.message ?? String(error);
