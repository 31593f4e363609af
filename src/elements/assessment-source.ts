import type {Controller, BaseElement} from './base-element.js';
import {isRulebook, type Answers, type Assessment, type Rulebook} from '../core/index.js';
import type {EmergencyNumber} from '../rulebook/index.js';
import type {Words} from './words.js';

/** What a follower reads of a checker. A checker is known by these, not by its class: another copy may have made it. */
export interface Followed extends HTMLElement {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
  readonly words: Words;
  readonly numbers: Partial<EmergencyNumber> | undefined;
}

interface Follower extends BaseElement {
  htmlFor: string | null;
}

/**
 * Follows the checker whose id stands in `for`, in the same root like a label's. Whichever of the two comes first,
 * moves, changes its id or goes, is noticed.
 */
export class AssessmentSource implements Controller {
  /** The checker followed now. */
  checker: Followed | undefined;

  #root: Document | ShadowRoot | undefined;
  #watched: string | null = null;
  #awaited: Element | undefined;
  readonly #observer = new MutationObserver(() => this.#look());
  readonly #look = (): void => this.#follow(this.#find());
  readonly #changed = (): void => this.host.requestUpdate();

  constructor(
    readonly host: Follower,
    readonly warn: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode() as Document | ShadowRoot;
    this.#watch();
  }

  hostUpdate(): void {
    if (this.host.htmlFor !== this.#watched) this.#watch();
  }

  hostDisconnected(): void {
    this.#root = undefined;
    this.#watch();
  }

  // Not before the first update: what is inserted together is complete by then.
  hostUpdated(): void {
    this.#look();
    this.#warnIfMissing();
  }

  #watch(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#changed);
    this.#watched = this.host.htmlFor;
    if (this.#root && this.#watched) {
      this.#observer.observe(this.#root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['id'],
      });
      document.addEventListener('DOMContentLoaded', this.#changed);
    }
    this.#look();
  }

  #candidate(): Element | null {
    return (this.#watched && this.#root?.getElementById(this.#watched)) || null;
  }

  #find(): Followed | undefined {
    const found = this.#candidate();
    if (found !== this.#awaited && found?.matches(':not(:defined)')) {
      this.#awaited = found;
      void customElements.whenDefined(found.localName).then(this.#look);
    }
    return found && isChecker(found) ? found : undefined;
  }

  #follow(checker: Followed | undefined): void {
    if (checker === this.checker) return;
    this.checker?.removeEventListener('pop-change', this.#changed);
    checker?.addEventListener('pop-change', this.#changed);
    this.checker = checker;
    this.host.requestUpdate();
  }

  #warnIfMissing(): void {
    if (!this.#root || !this.#watched || this.checker || document.readyState === 'loading') return;
    const found = this.#candidate();
    if (found?.matches(':not(:defined)')) return;
    this.warn(
      `for '${this.#watched.slice(0, 40)}' ${found ? 'is not a pop-checker' : 'is no id here'}; name the id of a pop-checker in the same root`,
    );
  }
}

const isChecker = (element: Element): element is Followed =>
  'answers' in element &&
  'assessment' in element &&
  'words' in element &&
  isRulebook((element as Partial<Followed>).rulebook);
