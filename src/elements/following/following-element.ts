import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Rulebook} from '../../core/index.js';
import type {EmergencyNumber} from '../../rulebook/index.js';
import type {OwnText} from '../../text/text.js';
import {onOrOff} from '../base/switch.js';
import {AssessmentSource, type Followed} from './assessment-source.js';
import {callLink} from '../look/call-link.js';
import {dispositionOf, type Outcome} from '../words/disposition.js';
import {line, strong, urgencyWord} from '../look/parts.js';
import {pictureStyles} from '../look/pictures/pictures.js';
import {SafeElement} from '../base/safe-element.js';
import {following, option} from '../look/styles.js';
import type {Words} from '../words/words.js';

/** What the list and the warning share: they may follow a checker, or be ticked by themselves. */
export abstract class FollowingElement extends SafeElement {
  static override styles = [...SafeElement.styles, option, pictureStyles, following];
  static override properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for'},
    checkable: onOrOff,
    ticked: {state: true},
  };

  /** The id of a `<pop-checker>` in the same root, like a label's. Its rulebook, words and country then count here. */
  htmlFor: string | null = null;
  /** People can tick what is true for them. Not while a checker is followed: there they have answered. */
  checkable = false;

  /** The findings ticked here. */
  protected ticked: ReadonlySet<string> = new Set();

  #said: Words | undefined;
  readonly #source = new AssessmentSource(this, (message) => this.warn(message));

  /** @internal */
  override get numbers(): Partial<EmergencyNumber> | undefined {
    return this.checker ? this.checker.numbers : super.numbers;
  }

  /** @internal */
  override get words(): Words {
    return this.checker?.words ?? super.words;
  }

  /** The words of this update: looked up once, not for every line; not before it is known whom `for` names. */
  protected get said(): Words {
    return (this.#said ??= this.words);
  }

  /** The checker followed now. */
  protected get checker(): Followed | undefined {
    return this.#source.checker;
  }

  protected override get rules(): Rulebook {
    return this.checker?.rulebook ?? super.rules;
  }

  protected override get ownText(): OwnText | undefined {
    return this.checker ? this.checker.text : super.ownText;
  }

  protected override rulebookChanged(): void {
    this.ticked = new Set();
  }

  protected override startAgain(): void {
    this.ticked = new Set();
    super.startAgain();
  }

  protected override willUpdate(): void {
    this.#said = undefined;
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    const before: Element | null = root.activeElement;
    super.update(changed);
    // What had the focus may be gone: the number to call is there whatever else is.
    if (before && !root.activeElement) this.focus();
  }

  /** Moves the focus to the number to call, or to the first control. */
  override focus(options?: FocusOptions): void {
    const found = ['.call', 'input', 'summary'].flatMap((each) => [
      ...(this.ownRoot?.querySelectorAll<HTMLElement>(each) ?? []),
    ]);
    // What is folded away has its place, and cannot take the focus.
    const isFolded = (each: Element): boolean => each.closest('details:not([open]) > :not(summary)') !== null;
    found.find((each) => each.getClientRects()[0] && !isFolded(each))?.focus(options);
  }

  protected readonly tick = (event: Event): void =>
    this.guard(() => {
      const {value, checked} = event.target as HTMLInputElement;
      const ticked = new Set(this.ticked);
      if (checked) ticked.add(value);
      else ticked.delete(value);
      this.ticked = ticked;
    });

  /** A row that ticks a finding. */
  protected row(finding: string, words: unknown): TemplateResult {
    return html`<label class="option"
      ><input type="checkbox" value=${finding} .checked=${live(this.ticked.has(finding))} /><span
        >${words}</span
      ></label
    >`;
  }

  /** What to do, by when and where. */
  protected action(outcome: Outcome): unknown {
    const {said} = this;
    const {title, when, where} = dispositionOf(said, outcome);
    const number = outcome.urgency === 'emergency' ? this.numbers?.emergency : undefined;
    return [
      callLink(said, number) ?? line(strong(said.say(title))),
      ' ',
      line([said.say(when), '. ', said.say(where), '.']),
    ];
  }

  /** The same under its urgency: what the ticks, or the replies to the checker, amount to. */
  protected outcome(outcome: Outcome): TemplateResult {
    return html`<div class="bar ${outcome.urgency}">
      ${line(urgencyWord(this.said, outcome.urgency), 'band')} ${this.action(outcome)}
    </div>`;
  }
}
