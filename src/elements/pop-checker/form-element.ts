import type {PropertyDeclarations} from 'lit';
import {isOn} from '../base/switch.js';
import {SafeElement} from '../base/safe-element.js';

/** What a form is told of an element. */
export interface FormState {
  /** What is submitted under the element's name; null for nothing. */
  readonly value: string | null;
  /** What is still missing, in words; undefined when nothing is. */
  readonly missing: string | undefined;
  /** By which a page may style the element. */
  readonly states: readonly string[];
}

/** What is there as an attribute and nowhere else, as on an input. */
const keptInAttributes: readonly string[] = ['name', 'required', 'disabled'];

/** A safe element that stands in a form like an input. What a browser kept of an earlier visit is not restored. */
export abstract class FormElement extends SafeElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: {noAccessor: true},
    required: {type: Boolean, noAccessor: true},
    disabled: {type: Boolean, noAccessor: true},
    blocked: {state: true},
  };

  /** Disabled by itself or by a fieldset around it. */
  protected blocked = false;

  /** What a page without a browser, as in a unit test, may not have. */
  readonly #internals: Partial<ElementInternals> = (this as Partial<this>).attachInternals?.() ?? {};
  #value = '';

  /** The name in a form; without one, nothing is submitted. */
  get name(): string | null {
    return this.getAttribute('name');
  }
  set name(name: string | null) {
    if (name === null) this.removeAttribute('name');
    else this.setAttribute('name', name);
  }

  /** The form cannot be sent before the interview has ended. */
  get required(): boolean {
    return isOn(this.getAttribute('required'));
  }
  set required(required: boolean) {
    this.#toggle('required', required);
  }

  /** Nothing can be chosen. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    // At once, not with the next update: the browser then says whether a fieldset disables it too.
    this.#toggle('disabled', disabled);
  }

  /** The form around it. */
  get form(): HTMLFormElement | null {
    return this.#internals.form ?? /* istanbul ignore next -- no forms in jsdom */ null;
  }

  /** Its labels. */
  get labels(): NodeList {
    return this.#internals.labels as NodeList;
  }

  /** What a form submits, as text; empty where it submits nothing. */
  get value(): string {
    return this.#value;
  }

  /** What is missing, as on an input. */
  get validity(): ValidityState {
    return this.#internals.validity as ValidityState;
  }

  /** What is missing, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage ?? '';
  }

  /** Whether a form waits for it. */
  get willValidate(): boolean {
    return this.#internals.willValidate ?? /* istanbul ignore next -- no forms in jsdom */ false;
  }

  /** Whether nothing is missing. */
  checkValidity(): boolean {
    return this.#internals.checkValidity?.() ?? true;
  }

  /** Whether nothing is missing; shows and tells what is. */
  reportValidity(): boolean {
    return this.#internals.reportValidity?.() ?? /* istanbul ignore next -- no forms in jsdom */ true;
  }

  override attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    // Lit would set the property, and with it the attribute, again and again.
    if (keptInAttributes.includes(attribute)) {
      this.requestUpdate(attribute, before);
      this.noticeValue(attribute, value ?? '');
    } else super.attributeChangedCallback(attribute, before, value);
    // The browser itself counts any value as disabled, also for the form.
    if (attribute === 'disabled' && value !== null && !isOn(value)) this.removeAttribute(attribute);
    // At once, as on an input: a form may be sent in the same task.
    if (attribute === 'required') this.guard(() => this.requiredChanged());
  }

  formDisabledCallback(disabled: boolean): void {
    // WebKit says so after the attribute has gone.
    this.blocked = disabled && this.matches(':disabled');
  }

  /** Given `undefined`, `toggleAttribute()` would flip the attribute, and scripts may set anything. */
  #toggle(attribute: string, value: unknown): void {
    this.toggleAttribute(attribute, isOn(value));
  }

  /** Called when `required` was set or taken away. */
  protected abstract requiredChanged(): void;

  protected override get closedRoot(): ShadowRoot | null {
    return this.#internals.shadowRoot ?? null;
  }

  protected override failed(): void {
    this.tellForm({value: null, missing: undefined, states: []});
  }

  protected tellForm({value, missing, states}: FormState): void {
    this.#value = value ?? '';
    const {setFormValue, setValidity} = this.#internals;
    if (!setFormValue || !setValidity) {
      this.warn(
        'ElementInternals with setFormValue() is missing here: a form is told nothing; read value or answers',
      );
      return;
    }
    setFormValue.call(this.#internals, value);
    // The browser needs something inside to point at, and to move the focus to.
    const anchor =
      this.ownRoot?.querySelector<HTMLElement>('.focus-here') ??
      /* istanbul ignore next -- every screen has one */ undefined;
    if (missing) setValidity.call(this.#internals, {valueMissing: true}, missing, anchor);
    else setValidity.call(this.#internals, {});
    try {
      this.#internals.states?.clear();
      for (const name of states) this.#internals.states?.add(name);
    } catch {
      // An older browser takes only names with two dashes, or has no states: nothing but styling hangs on them.
    }
  }
}
