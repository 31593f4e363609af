import {partIn, type Part, type TemplateResult} from './html.js';

/** The properties that changed since the last update, with the values they had. */
export type PropertyValues = ReadonlyMap<PropertyKey, unknown>;

export interface PropertyOptions {
  /** The attribute that sets it; without one, only scripts do. */
  readonly attribute?: string;
  /** The attribute is there or not, instead of having a text. */
  readonly boolean?: true;
}

/** A part of an element that has to know when the element is on a page. */
export interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
  hostUpdate?(): void;
}

// Modules are imported on servers too, where there are no elements.
const Element =
  'HTMLElement' in globalThis
    ? HTMLElement
    : /* istanbul ignore next -- without a DOM, as tests/package/entries.test.mjs imports it */
      (Object as unknown as typeof HTMLElement);

const sheets = new Map<string, CSSStyleSheet>();

/** Reactive properties, one update a microtask, and a shadow root that shows what `render()` returns. */
export abstract class BaseElement extends Element {
  /** Reactive properties, and those with accessors of their own that a page may set early or by attribute. */
  static properties: Readonly<Record<string, PropertyOptions>> = {};
  static styles: readonly string[] = [];

  /** There since the element first came to a page: where it cannot even be made, what the page put into it shows. */
  renderRoot!: ShadowRoot;
  /** Settled when all that was asked for is on the screen. */
  updateComplete: Promise<void> = Promise.resolve();

  readonly #controllers: Controller[] = [];
  readonly #early: [string, unknown][] = [];
  #started = false;
  #screen!: Part;
  #changed: Map<PropertyKey, unknown> | undefined;

  static get observedAttributes(): readonly string[] {
    for (const name of Object.keys(this.properties))
      if (!(name in this.prototype)) makeReactive(this.prototype, name);
    return Object.values(this.properties).flatMap(({attribute}) => attribute ?? []);
  }

  constructor() {
    super();
    const own = this as unknown as Record<string, unknown>;
    // What a page set before the class was there would hide the accessors.
    for (const name of Object.keys(propertiesOf(this)).filter((each) => Object.hasOwn(this, each))) {
      this.#early.push([name, own[name]]);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an own property of that name has to go
      delete own[name];
    }
  }

  connectedCallback(): void {
    if (!this.#started) {
      this.#started = true;
      this.renderRoot = this.attachShadow({mode: 'open'});
      this.#screen = partIn(this.renderRoot);
      this.renderRoot.adoptedStyleSheets = [
        sheetOf((this.constructor as typeof BaseElement).styles.join('')),
      ];
      Object.assign(this, Object.fromEntries(this.#early));
      this.#schedule();
    }
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    for (const [name, options] of Object.entries(propertiesOf(this)))
      if (options.attribute === attribute) {
        const next = options.boolean ? value !== null : value;
        // An accessor that keeps its value in the attribute has it already.
        if (this[name as keyof this] === next) this.requestUpdate(name);
        else Object.assign(this, {[name]: next});
      }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Asks for an update, and says which property changed. */
  requestUpdate(name?: PropertyKey, before?: unknown): void {
    const isAsked = this.#changed !== undefined;
    this.#changed ??= new Map();
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, before);
    if (!isAsked && this.#started) this.#schedule();
  }

  /** Whether what was asked for is done at all. */
  /* istanbul ignore next -- SafeElement, which all extend, says its own */
  protected shouldUpdate(): boolean {
    return true;
  }

  protected performUpdate(): void {
    const changed = (this.#changed ??= new Map());
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.willUpdate(changed);
    } finally {
      this.#changed = undefined;
    }
    this.update(changed);
    this.updated(changed);
  }

  /** Before rendering; what is set here is part of this update. */
  protected willUpdate(_changed: PropertyValues): void {
    // For those that have something to do.
  }

  /** Takes the screen away, so that nothing of it is used again. */
  protected clear(): void {
    this.renderRoot.replaceChildren();
    this.#screen = partIn(this.renderRoot);
  }

  protected update(_changed: PropertyValues): void {
    this.#screen(this.render());
  }

  /* istanbul ignore next -- SafeElement, which all extend, says its own */
  protected updated(_changed: PropertyValues): void {
    // For those that have something to do.
  }

  protected abstract render(): TemplateResult;

  #schedule(): void {
    this.updateComplete = this.updateComplete.then(() => {
      if (this.shouldUpdate()) this.performUpdate();
      else this.#changed = undefined;
    });
  }
}

const propertiesOf = (element: BaseElement): typeof BaseElement.properties =>
  (element.constructor as typeof BaseElement).properties;

function makeReactive(prototype: BaseElement, name: string): void {
  const values = new WeakMap<BaseElement, unknown>();
  Object.defineProperty(prototype, name, {
    get(this: BaseElement) {
      return values.get(this);
    },
    set(this: BaseElement, value: unknown) {
      const before = values.get(this);
      if (before === value) return;
      values.set(this, value);
      this.requestUpdate(name, before);
    },
  });
}

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}
