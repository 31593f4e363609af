import {isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {isRulebook, type Problem, type Rulebook} from '../../core/index.js';
import {backPops, type EmergencyNumber} from '../../rulebook/index.js';
import {missingWords} from '../../text/missing-words.js';
import type {LanguageText, OwnText} from '../../text/text.js';
import {contrastWarnings} from '../look/contrast-warning.js';
import {headingLevels} from '../look/heading.js';
import {Language, textOfCountry} from '../words/language.js';
import {AttributeElement} from './attribute-element.js';
import {KeysAndFocus} from '../focus/keys-and-focus.js';
import {emergencySigns} from './safety-panel.js';
import {card, tokens} from '../look/styles.js';
import {Words} from '../words/words.js';
import {countryOf, numbersOf} from '../words/numbers.js';
import {pageMistakes} from './page-mistakes.js';
import {trimmedText} from './trimmed-text.js';

const {id: ourId} = backPops;

/**
 * What the three elements share: rulebook, words, country and heading level, and the safety panel whenever anything
 * throws. A wrong attribute is a warning in the console, never an exception.
 *
 * @attr {string} lang - The language, here or on any ancestor; changing it keeps the answers.
 */
export abstract class SafeElement extends AttributeElement {
  static override styles: CSSResultGroup[] = [tokens, card];
  static override properties: PropertyDeclarations = {
    country: {},
    emergencyNumber: {attribute: 'emergency-number'},
    headingLevel: {attribute: 'heading-level'},
    text: {attribute: false},
    rulebook: {attribute: false, noAccessor: true},
  };

  /** ISO 3166 code of the country whose numbers to show: `AU` shows 000. Without a known one, no digits are shown. */
  country: string | null = null;
  /** The number to call, where the page knows better than the list. */
  emergencyNumber: string | null = null;
  /** The level of the element's own headings, 1 to 6. */
  headingLevel: string | number | null = 2;
  /** Words of the page's own; what they lack comes from the language, but for a rulebook of the page's own. */
  text: OwnText | undefined;

  /** A server made the screen that stands there at first. */
  readonly #served = Boolean(this.shadowRoot);
  #rulebook: Rulebook = backPops;
  /** The rulebook is ours. Kept, so that the safety panel need not ask anything that may have broken. */
  #isOurs = true;
  readonly #language = new Language(this);

  constructor() {
    super();
    new KeysAndFocus(this);
  }

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
    if (rulebook === before) return;
    this.#rulebook = rulebook;
    this.#isOurs = rulebook.id === ourId;
    this.rulebookChanged(before);
    this.requestUpdate('rulebook', before);
  }

  /**
   * On a server, which knows nothing of the page around the element; and until the first update of a screen that a server
   * made, which has to make the same.
   * @internal
   */
  get isAsServed(): boolean {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type is that of a browser
    return isServer || (this.#served && !this.hasUpdated);
  }

  /** The country by its code; undefined where the page names none. */
  protected get countryCode(): string | undefined {
    return countryOf(this.country, (message) => this.warn(message));
  }

  /**
   * The numbers of the country, with the page's own number first; undefined where none is known.
   * @internal for those who follow a checker
   */
  get numbers(): Partial<EmergencyNumber> | undefined {
    return numbersOf(this.countryCode, this.emergencyNumber, (message) => this.warn(message));
  }

  /**
   * The words to use now.
   * @internal for those who follow a checker
   */
  get words(): Words {
    const texts = [...(this.text ? [this.text as Partial<LanguageText>] : []), ...this.#languageTexts];
    const {emergency, advice} = this.numbers ?? {};
    const words = new Words(texts, {});
    const local = words.plain('common.localEmergencyNumber');
    const country = this.countryCode ?? '';
    const line = advice
      ? ((words.optional(`common.adviceIn.${country}`) as string | undefined) ?? advice)
      : words.plain('common.localAdviceLine');
    return new Words(texts, {number: emergency ?? local, advice: line});
  }

  /**
   * The words for whoever has to help in this country, where the page speaks another language.
   * @internal
   */
  protected get wordsOfCountry(): Words | undefined {
    const {words, countryCode = ''} = this;
    const text = this.#isOurs ? textOfCountry(countryCode) : undefined;
    if (!text || text.lang.split('-', 1)[0] === words.lang.split('-', 1)[0]) return undefined;
    return new Words([text, ...words.texts], words.values);
  }

  /** A language has words for our rulebook, and none for one of the page's own, whatever its ids are. */
  get #languageTexts(): readonly Partial<LanguageText>[] {
    const {texts} = this.#language;
    return this.#isOurs
      ? texts
      : texts.map(({lang, dir, interface: words}) => ({
          lang,
          interface: words,
          ...(dir && /* istanbul ignore next -- none of ours says one yet */ {dir}),
        }));
  }

  /**
   * Says what an own rulebook has no words for. Where that is a place to go, the rulebook is refused: its result would
   * send people somewhere else.
   */
  #checkWords(): void {
    const problems = missingWords(this.ownText?.rulebook, this.rules);
    const places = problems.filter(({path}) => path.includes('places'));
    if (places.length > 0) throw new Error(linesOf(places));
    if (problems.length > 0) this.warn(linesOf(problems));
  }

  /** The rulebook that counts here. */
  protected get rules(): Rulebook {
    return this.#rulebook;
  }

  /** The words of the page's own that count here. */
  protected get ownText(): OwnText | undefined {
    return this.text;
  }

  /** Heading level `offset` below the element's own, at most 6. */
  protected level(offset = 0): number {
    const own = Number(trimmedText(this.headingLevel ?? 2).replace(/^h/i, ''));
    const valid = headingLevels.includes(own);
    const said = `heading-level '${String(this.headingLevel).slice(0, 40)}'`;
    if (!valid) this.warn(`${said} is not allowed; use 1 to 6`);
    else if (Number.isNaN(Number(this.headingLevel)))
      this.warn(`${said} is taken for ${own}; write heading-level="${own}"`);
    return Math.min(6, (valid ? own : 2) + offset);
  }

  /** Called after another rulebook was accepted. */
  /* istanbul ignore next -- each element says its own */
  protected rulebookChanged(_before: Rulebook): void {
    // Nothing of its own depends on the rulebook here.
  }

  protected override firstUpdated(): void {
    for (const warning of contrastWarnings(this, this.renderRoot)) this.warn(warning);
    // Not at once: Lit takes that for a mistake, and says so.
    if (this.#served) void this.updateComplete.then(() => this.requestUpdate());
    const look = (): void => pageMistakes(this).forEach((mistake) => this.warn(mistake));
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, {once: true});
    else look();
    // It was in the page's own content, which is gone now: who read there goes on here.
    const at = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (at && at !== this && this.contains(at) && at.getClientRects().length === 0) this.focus();
  }

  protected override update(changed: PropertyValues): void {
    this.#isOurs = this.rules.id === ourId;
    if (!this.#isOurs) this.#checkWords();
    super.update(changed);
  }

  /** Text in the page's language has its direction from the page; text in another language sets its own. */
  protected direction({lang, dir}: Words): 'rtl' | 'ltr' | typeof nothing {
    const {tag} = this.#language;
    return dir ?? (tag === '' || tag.split('-', 1)[0] === lang ? nothing : 'ltr');
  }

  protected override numberToCall(): string | undefined {
    return this.numbers?.emergency;
  }

  /** Of a rulebook of the page's own, its own signs, as far as they can be read. */
  protected override signsToCallAbout(): readonly string[] {
    if (this.#isOurs) return emergencySigns;
    const signs: readonly unknown[] = this.ownText?.rulebook?.safetyNet.emergency ?? [];
    return signs.filter((sign) => typeof sign === 'string');
  }
}

const linesOf = (problems: readonly Problem[]): string => problems.map(({message}) => message).join('\n');
