import {GuardedElement} from './guarded-element.js';
import {isOn} from './switch.js';

/** What a framework writes on a server, or a person, in place of the attribute's name; a page's HTML has no capitals. */
const meantAttributes: Readonly<Record<string, string>> = {
  emergencynumber: 'emergency-number',
  headinglevel: 'heading-level',
  htmlfor: 'for',
};

/** Attributes that need no value. */
const switches: readonly string[] = ['required', 'disabled', 'checkable', 'open'];

/** A guarded element that understands attributes as they are often written, and says how they are written right. */
export abstract class AttributeElement extends GuardedElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(meantAttributes)];
  }

  override attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    const meant = meantAttributes[attribute] ?? attribute;
    const isKnown = (this.constructor as typeof AttributeElement).observedAttributes.includes(meant);
    if (!isKnown || (meant !== attribute && this.hasAttribute(meant))) return;
    super.attributeChangedCallback(meant, before, value);
    if (value === null) return;
    if (meant !== attribute)
      this.warn(`${attribute} is taken for ${meant}; write ${meant}="${value.slice(0, 40)}"`);
    this.noticeValue(attribute, value);
  }

  /** Says that `false` is no value of an attribute that needs none. */
  protected noticeValue(attribute: string, value: string): void {
    if (switches.includes(attribute) && !isOn(value))
      this.warn(`${attribute}="${value}" counts as not set; to switch it off, take the attribute away`);
  }
}
