import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LanguageText} from '../../text/text.js';
import {en} from '../../text/en.js';

const texts = new Map<string, LanguageText>([['en', en]]);
const users = new Set<ReactiveControllerHost>();

/** Makes a language available to every element of this copy on the page. A later text of the same `lang` replaces it. */
export function addText(text: LanguageText): void {
  texts.set(text.lang.toLowerCase(), text);
  for (const user of users) user.requestUpdate();
}

/** The words of the language that most people of a country read, by its ISO 3166 code; undefined where none are here. */
export function textOfCountry(country: string): LanguageText | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  return texts.get(new Intl.Locale(`und-${country}`).maximize().language);
}

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Nothing of the page around it is known, or counts. */
  readonly isAsServed: boolean;
}

/** The nearest `lang`, through shadow hosts, and what it means for words. Watches it while connected. */
export class Language implements ReactiveController {
  #observer: MutationObserver | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    users.add(this.host);
    this.#observer ??= new MutationObserver(() => this.host.requestUpdate());
    // Moved to another place, it may have come under another language.
    this.host.requestUpdate();
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      if (!isShadow(root)) return;
    }
  }

  hostDisconnected(): void {
    users.delete(this.host);
    this.#observer?.disconnect();
  }

  /** The texts to use, best first: of the language, of the language without its region, English. */
  get texts(): readonly LanguageText[] {
    const tag = this.tag;
    const found = [
      texts.get(tag),
      texts.get(tag.split('-', 1)[0] ?? /* istanbul ignore next -- split() gives one at least */ ''),
      en,
    ];
    return [...new Set(found.filter((text) => text !== undefined))];
  }

  /** The nearest `lang`, in lower case. */
  get tag(): string {
    const own = this.host.getAttribute('lang')?.toLowerCase() ?? '';
    if (own || this.host.isAsServed) return own;
    for (let node: Node | null = this.host; node; node = isShadow(node) ? node.host : node.parentNode) {
      const tag = (node as Partial<Element>).getAttribute?.('lang');
      if (tag) return tag.toLowerCase();
    }
    return '';
  }
}

/** Not `instanceof`: in a frame, the classes are other ones. */
const isShadow = (node: Node): node is ShadowRoot =>
  'host' in node && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
