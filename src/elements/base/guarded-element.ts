import {LitElement, supportsAdoptingStyleSheets, type TemplateResult} from 'lit';
import {dispatch} from './events.js';
import {refusePollution} from './pollution.js';
import {giveStyles, isForeign} from './root.js';
import {showSafetyPanel} from './safety-panel.js';

/** An element that shows the safety panel whenever anything throws. */
export abstract class GuardedElement extends LitElement {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  /** What only the element itself can reach: a form's side of it, and a closed root that the page wrote. */
  protected readonly internals = this.attachInternals();

  readonly #isForeign = isForeign(this.shadowRoot);
  #failed = false;
  /** Shows the safety panel where another script keeps the root closed. */
  #standIn: HTMLElement | undefined;
  readonly #told = new Set<string>();
  readonly #warned = new Set<string>();

  /** Settled when all that was asked for is on the screen. */
  override get updateComplete(): Promise<boolean> {
    return super.updateComplete;
  }

  override attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    this.#told.add(attribute);
    super.attributeChangedCallback(attribute, before, value);
  }

  override connectedCallback(): void {
    this.guard(() => {
      // Chromium tells an element in XHTML nothing of the attributes that it was written with.
      for (const {name, value} of this.attributes)
        if (
          !this.#told.has(name) &&
          (this.constructor as typeof LitElement).observedAttributes.includes(name)
        )
          this.attributeChangedCallback(name, null, value);
      super.connectedCallback();
    });
    // What waits for an element that could not even begin is not left to wait.
    if (this.#failed) this.enableUpdating(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#standIn?.remove();
  }

  /** Moved to the page in a frame, or in another window. */
  adoptedCallback(): void {
    // Firefox makes it one of the plain elements of the other window.
    Object.setPrototypeOf(this, (customElements.get(this.localName) as CustomElementConstructor).prototype);
    if (this.shadowRoot && supportsAdoptingStyleSheets) this.guard(() => this.#giveStyles(this.renderRoot));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.#isForeign) throw new Error('another script has filled the shadow root');
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#giveStyles(root);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  #giveStyles(root: ShadowRoot): void {
    giveStyles(root, (this.constructor as typeof LitElement).elementStyles);
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
    const root = this.shadowRoot ?? this.internals.shadowRoot ?? this.#rootBeside();
    if (!this.hasUpdated) readable(() => this.#giveStyles(root), undefined);
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

  /** Nothing can be shown in a root that another script keeps closed, and what it shows there is not known. */
  #rootBeside(): ShadowRoot {
    this.#standIn = document.createElement('div');
    this.after(this.#standIn);
    return this.#standIn.attachShadow({mode: 'open'});
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
