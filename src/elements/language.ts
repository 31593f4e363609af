import type {Controller, BaseElement} from './base-element.js';
import type {Text} from '../text/text.js';
import {en} from '../text/en.js';

const texts = new Map<string, Text>([['en', en]]);
const users = new Set<BaseElement>();

/** Makes a language available to every element of this copy on the page. A later text of the same `lang` replaces it. */
export function addText(text: Text): void {
  texts.set(text.lang.toLowerCase(), text);
  for (const user of users) user.requestUpdate();
}

/** The nearest `lang`, through shadow hosts, and what it means for words. Watches it while connected. */
export class Language implements Controller {
  readonly #observer = new MutationObserver(() => this.host.requestUpdate());

  constructor(readonly host: BaseElement) {
    host.addController(this);
  }

  hostConnected(): void {
    users.add(this.host);
    // Moved to another place, it may have come under another language.
    this.host.requestUpdate();
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      if (!(root instanceof ShadowRoot)) return;
    }
  }

  hostDisconnected(): void {
    users.delete(this.host);
    this.#observer.disconnect();
  }

  /** The texts to use, best first: of the language, of the language without its region, English. */
  get texts(): readonly Text[] {
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
    for (
      let node: Node | null = this.host;
      node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    ) {
      const tag = node instanceof Element && node.getAttribute('lang');
      if (tag) return tag.toLowerCase();
    }
    return '';
  }
}
