import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {trimmedText} from '../base/trimmed-text.js';
import {isRulebook, type Answers, type Assessment, type Rulebook} from '../../core/index.js';
import type {EmergencyNumber} from '../../rulebook/index.js';
import type {OwnText} from '../../text/text.js';
import type {Words} from '../words/words.js';

/** What a follower reads of a checker. A checker is known by these, not by its class: another copy may have made it. */
export interface Followed extends HTMLElement {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
  readonly text: OwnText | undefined;
  readonly words: Words;
  readonly numbers: Partial<EmergencyNumber> | undefined;
}

interface Follower extends ReactiveControllerHost, HTMLElement {
  htmlFor: string | null;
  /** Nothing of the page around it is known, or counts. */
  readonly isAsServed: boolean;
}

/**
 * Follows the checker whose id stands in `for`, in the same root like a label's. Whichever of the two comes first,
 * moves, changes its id or goes, is noticed.
 */
export class AssessmentSource implements ReactiveController {
  /** What has that id, checker or not. */
  #found: Element | null = null;

  readonly #update = (): void => this.host.requestUpdate();
  #observer: MutationObserver | undefined;

  constructor(
    readonly host: Follower,
    readonly warn: (message: string) => void,
  ) {
    host.addController(this);
  }

  /** The checker followed now. */
  get checker(): Followed | undefined {
    return this.host.isAsServed ? undefined : this.#checker;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      if (this.#find() !== this.#found) this.#update();
    });
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#follow(null);
  }

  // Not as soon as it is connected: what is inserted together is complete by the time of an update.
  hostUpdate(): void {
    const id = this.#id;
    const found = this.#find();
    const page = this.host.ownerDocument;
    this.#observer?.disconnect();
    this.#follow(found);
    if (!id || !this.host.isConnected) return;
    this.#observer?.observe(this.#root, {childList: true, subtree: true, attributeFilter: ['id']});
    if (this.#checker) return;
    if (found?.matches(':not(:defined)')) void customElements.whenDefined(found.localName).then(this.#update);
    else if (page.readyState === 'loading')
      page.addEventListener('DOMContentLoaded', this.#update, {once: true});
    else this.warn(`for '${id.slice(0, 40)}' is not a pop-checker; name the id of one in the same root`);
  }

  get #checker(): Followed | undefined {
    return this.#found && isChecker(this.#found) ? this.#found : undefined;
  }

  /** What a page named, whatever it set the property to. */
  get #id(): string {
    const written = trimmedText(this.host.htmlFor);
    if (!written.startsWith('#') || !this.host.isConnected || this.#root.getElementById(written))
      return written;
    this.warn(`for '${written.slice(0, 40)}' is an id without #; write for="${written.slice(1, 40)}"`);
    return written.slice(1);
  }

  get #root(): Document | ShadowRoot {
    return this.host.getRootNode() as Document | ShadowRoot;
  }

  #find(): Element | null {
    const id = this.#id;
    return this.host.isConnected && id ? this.#root.getElementById(id) : null;
  }

  #follow(found: Element | null): void {
    this.#found?.removeEventListener('pop-change', this.#update);
    found?.addEventListener('pop-change', this.#update);
    this.#found = found;
  }
}

const isChecker = (element: Element): element is Followed =>
  'assessment' in element && isRulebook((element as Partial<Followed>).rulebook);
