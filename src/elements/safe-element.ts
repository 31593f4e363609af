import type {TemplateResult} from './html.js';
import {BaseElement, type PropertyValues} from './base-element.js';
import {isRulebook, type Rulebook} from '../core/index.js';
import {backPops, emergencyNumbers, type EmergencyNumber} from '../rulebook/index.js';
import type {OwnText, Text} from '../text/text.js';
import {dispatch} from './events.js';
import {headingLevels} from './heading.js';
import {Language} from './language.js';
import {refusePollution} from './pollution.js';
import {showSafetyPanel} from './safety-panel.js';
import {card, tokens} from './styles.js';
import {Words} from './words.js';
import {written} from './written.js';

/**
 * What the three elements share: rulebook, words, country and heading level, and the safety panel whenever anything
 * throws. A wrong attribute is a warning in the console, never an exception.
 *
 * @attr {string} lang - The language, here or on any ancestor; changing it keeps the answers.
 */
export abstract class SafeElement extends BaseElement {
  static override styles = [tokens, card];
  static override properties: typeof BaseElement.properties = {
    country: {attribute: 'country'},
    emergencyNumber: {attribute: 'emergency-number'},
    headingLevel: {attribute: 'heading-level'},
    text: {},
    rulebook: {},
  };

  /** ISO 3166 code of the country whose numbers to show: `AU` shows 000. Without a known one, no digits are shown. */
  country: string | null = null;
  /** The number to call, where the page knows better than the list. */
  emergencyNumber: string | null = null;
  /** The level of the element's own headings, 1 to 6. */
  headingLevel: string | number | null = 2;
  /** Words of the page's own; what it lacks comes from the language, then from English. */
  text: OwnText | undefined;

  #rulebook: Rulebook = backPops;
  #failed = false;
  readonly #warned = new Set<string>();
  readonly #language = new Language(this);

  /** A rulebook made by `defineRulebook()`. Anything else is refused: the old one stays. */
  get rulebook(): Rulebook {
    return this.#rulebook;
  }
  set rulebook(rulebook: Rulebook) {
    if (!isRulebook(rulebook)) {
      this.refuse('rulebook refused: only what defineRulebook() returned is accepted');
      return;
    }
    const before = this.#rulebook;
    this.#rulebook = rulebook;
    this.rulebookChanged(before);
    this.requestUpdate('rulebook', before);
  }

  override connectedCallback(): void {
    this.guard(() => super.connectedCallback());
  }

  /** The country as its code is written; undefined where the page names none. */
  protected get countryCode(): string | undefined {
    return written(this.country).toUpperCase() || undefined;
  }

  /**
   * The numbers of the country, with the page's own number first; undefined where none is known.
   * @internal for those who follow a checker
   */
  get numbers(): Partial<EmergencyNumber> | undefined {
    const code = this.countryCode;
    const known = code && Object.hasOwn(emergencyNumbers, code) ? emergencyNumbers[code] : undefined;
    if (code && !known)
      this.warn(
        `country '${code.slice(0, 40)}' has no number here; allowed are ${Object.keys(emergencyNumbers).join(', ')}`,
      );
    const own = written(this.emergencyNumber);
    if (!own) return known;
    if (!/^[\d+*#][\d\s+*#().-]*$/.test(own) || own.length > 20) {
      this.warn(`emergency-number '${own.slice(0, 40)}' is not a phone number; use digits and spaces`);
      return known;
    }
    return {...known, emergency: own};
  }

  /**
   * The words to use now.
   * @internal for those who follow a checker
   */
  get words(): Words {
    const texts = [...(this.text ? [this.text as Partial<Text>] : []), ...this.#language.texts];
    const {emergency, advice} = this.numbers ?? {};
    const words = new Words(texts, {});
    const local = words.plain('common.localEmergencyNumber');
    const country = this.countryCode ?? '';
    const line = advice
      ? ((words.optional(`common.adviceIn.${country}`) as string | undefined) ?? advice)
      : words.plain('common.localAdviceLine');
    return new Words(texts, {number: emergency ?? local, advice: line});
  }

  /** Heading level `offset` below the element's own, at most 6. */
  protected level(offset = 0): number {
    const own = Number(this.headingLevel ?? 2);
    const valid = headingLevels.includes(own);
    if (!valid)
      this.warn(`heading-level '${String(this.headingLevel).slice(0, 40)}' is not allowed; use 1 to 6`);
    return Math.min(6, (valid ? own : 2) + offset);
  }

  /** The screen. Whatever it throws ends in the safety panel. */
  protected abstract override render(): TemplateResult;

  /** Called after another rulebook was accepted. */
  /* istanbul ignore next -- each element says its own */
  protected rulebookChanged(_before: Rulebook): void {
    // Nothing of its own depends on the rulebook here.
  }

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
    dispatch(this, 'pop-error', {message: messageOf(problem)});
  }

  /** Says something about a wrong attribute, once for each message. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** Leaves the safety panel and renders again. */
  protected recover(): void {
    if (!this.#failed) return;
    this.#failed = false;
    this.clear();
    this.requestUpdate();
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

  protected override updated(_changed: PropertyValues): void {
    const card = this.renderRoot.firstElementChild;
    /* istanbul ignore next -- every screen begins with an element of HTML */
    if (!(card instanceof HTMLElement)) return;
    const {lang, dir} = this.words;
    const {tag} = this.#language;
    card.lang = lang;
    // Words in the language of the page run as the page does; lent ones run their own way.
    card.dir = dir ?? (tag === '' || tag.split('-', 1)[0] === lang ? '' : 'ltr');
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    let number: string | undefined;
    try {
      number = this.numbers?.emergency;
    } catch {
      // The numbers may be what broke: the panel then has words only.
    }
    const root = this.renderRoot;
    const hadFocus = root.activeElement !== null;
    showSafetyPanel(root, number);
    if (hadFocus) root.querySelector<HTMLElement>('.focus-here')?.focus();
    this.failed();
    console.error(error);
    dispatch(this, 'pop-error', {message: messageOf(error)});
  }
}

/** Of an error its message; anything at all may be thrown. */
const messageOf = (error: unknown): string => (error as Partial<Error> | null)?.message ?? String(error);
