import {LitElement, supportsAdoptingStyleSheets, type PropertyValues, type TemplateResult} from 'lit';
import {dispatch} from './events.js';
import {OwnScreen} from './own-screen.js';
import {refusePollution} from './pollution.js';
import {messageOf, readable} from './readable.js';
import {createRootElsewhere, giveStyles, isForeign} from './root.js';
import {showSafetyPanel} from './safety-panel.js';

/** An element that shows the safety panel whenever anything throws. */
export abstract class GuardedElement extends LitElement {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  readonly #isForeign = isForeign(this.shadowRoot);
  #failed = false;
  /** The screen drawn last, and which one it was. */
  #screen: OwnScreen | undefined;
  #placeDrawn = '';
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
      const {observedAttributes} = this.constructor as typeof LitElement;
      for (const {name, value} of this.attributes)
        if (!this.#told.has(name) && observedAttributes.includes(name))
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

  /* istanbul ignore next -- in the document of another window: tests/deep/surroundings */
  adoptedCallback(): void {
    // Firefox makes it one of the plain elements of the other window.
    const {prototype} = customElements.get(this.localName) as {prototype: object} & CustomElementConstructor;
    Object.setPrototypeOf(this, prototype);
    if (this.shadowRoot && supportsAdoptingStyleSheets)
      this.guard(() => giveStyles(this.renderRoot, this.#styles));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    /* istanbul ignore if -- tests/deep/surroundings */
    if (this.#isForeign) throw new Error('another script has filled the shadow root');
    /* istanbul ignore else -- in the document of another window: tests/deep/surroundings */
    if (this.ownerDocument === document) return super.createRenderRoot();
    /* istanbul ignore next -- the same */
    return createRootElsewhere(this, this.#styles);
  }

  get #styles(): typeof LitElement.elementStyles {
    return (this.constructor as typeof LitElement).elementStyles;
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
      refusePollution();
      handler();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A closed root that the page wrote: only the element itself can reach it. */
  protected get closedRoot(): ShadowRoot | null {
    return this.attachInternals().shadowRoot;
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
    // Where not even the styles could be made there is nothing to render into: the panel stays.
    if (!this.#failed || !(this.renderRoot as ShadowRoot | undefined)) return;
    this.#failed = false;
    // The panel is no screen of ours: the next update takes it away.
    this.#screen ??= new OwnScreen(this.renderRoot);
    this.requestUpdate();
  }

  /** A person begins again after the safety panel. */
  protected startAgain(): void {
    this.recover();
  }

  /** The root, also where a library that plays shadow roots hides it, or the safety panel made it. */
  protected get ownRoot(): ShadowRoot | undefined {
    return this.shadowRoot ?? this.renderRoot;
  }

  /** Which screen it is: what was unfolded on one is not unfolded on another. */
  protected get place(): string {
    return '';
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

  /** Draws. Where other hands have changed the screen, it is drawn anew, and the person stays where they were. */
  protected override update(changed: PropertyValues): void {
    const wasOurs = this.#screen?.isOurs ?? true;
    const at = wasOurs ? undefined : this.#screen?.at;
    if (this.#screen && !wasOurs) this.renderOptions.renderBefore = this.#screen.clear();
    super.update(changed);
    if (!this.#screen) {
      this.#screen = new OwnScreen(this.renderRoot);
      // Before the control itself hears of it, and takes the screen away.
      this.renderRoot.addEventListener('click', this.#notice, true);
    }
    this.#screen.remember();
    if (at && this.place === this.#placeDrawn) this.#screen.goTo(at);
    this.#placeDrawn = this.place;
  }

  /** A control that others put in place of ours hears nobody: then ours comes back. */
  readonly #notice = ({target}: Event): void => {
    const control = (target as Element).closest('button, input, label, summary');
    if (control && !this.#failed && !this.#screen?.has(control)) this.requestUpdate();
  };

  /** After the panel, with the focus to what there is now. */
  #goOn(step: () => void): void {
    this.guard(step);
    void this.updateComplete.then(() =>
      this.ownRoot?.querySelector<HTMLElement>('.focus-here, .call, input')?.focus(),
    );
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    // Not the render root: where its styles could not be made, there is none.
    const root =
      this.ownRoot ??
      readable(() => this.closedRoot, null) ??
      readable(() => this.attachShadow({mode: 'open'}), null) ??
      this.#rootBeside();
    if (!this.hasUpdated) readable(() => giveStyles(root, this.#styles), undefined);
    const hadFocus = root.activeElement !== null;
    showSafetyPanel(
      root,
      readable(() => this.numberToCall(), undefined),
      readable(() => this.signsToCallAbout(), []),
      () => this.#goOn(() => this.recover()),
      () => this.#goOn(() => this.startAgain()),
    );
    if (hadFocus) root.querySelector<HTMLElement>('.focus-here')?.focus();
    readable(() => this.failed(), undefined);
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
