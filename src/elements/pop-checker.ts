import {html, type TemplateResult} from './html.js';
import type {PropertyValues} from './base-element.js';
import {option, placeStyles, question, result} from './styles.js';
import type {Question} from '../core/index.js';
import {bodyMapStyles} from './body-map-picture.js';
import {chosenIn, dropExcluded} from './chosen-inputs.js';
import {copyText, handCopy} from './copy-text.js';
import {dispatch} from './events.js';
import {InterviewElement} from './interview-element.js';
import {moveFocus} from './move-focus.js';
import {pictureStyles} from './pictures.js';
import {questionScreen, type QuestionView} from './question-view.js';
import {resultView} from './result-view.js';
import {summaryOf} from './summary.js';
import type {View} from './view.js';
import {chosenOn, goBack, take, type Chosen, type Step, type Visit} from './visit.js';

/**
 * Asks about a back that pops, one question at a time, and says how soon to see whom, why, and what to do.
 *
 * @summary "My back pops. Should I worry?": the interview and its result.
 * @tag pop-checker
 *
 * @slot - Shown before the element is ready, and in the safety panel: the emergency signs and what to do.
 * @slot intro - Above the first question.
 * @slot footer - Below every screen.
 *
 * @fires {CustomEvent<PopQuestionDetail>} pop-question - A person came to another question.
 * @fires {CustomEvent<PopQuestionDetail>} pop-answer - A person answered a question.
 * @fires {CustomEvent<PopResultDetail>} pop-result - A person's interview ended; once for each time.
 * @fires {CustomEvent<null>} pop-restart - A person began again.
 * @fires {CustomEvent<PopErrorDetail>} pop-error - The safety panel replaced the screen, or an input was refused.
 * @fires {CustomEvent<null>} pop-change - After any change of assessment, rulebook, text or country. Does not bubble.
 *
 * @csspart card - The card around every screen.
 * @csspart question - The question with its replies.
 * @csspart option - A row to choose.
 * @csspart row - A finding asked again after *not sure*.
 * @csspart body-map - The drawing to point at a place.
 * @csspart error - What is still to be chosen.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart keep - The button that leaves a reply as it was.
 * @csspart help - The line with the number to call.
 * @csspart result - The result.
 * @csspart band - The action: urgency, what to do, by when and where.
 * @csspart call - The link that calls the emergency number.
 * @csspart phone - Emergency: what to say on the phone.
 * @csspart todo - What to do now.
 * @csspart why - The replies behind the result, and why they matter.
 * @csspart change - The button that changes a reply.
 * @csspart sound - What may make the sound.
 * @csspart check - What someone should check.
 * @csspart changes - What would make it more urgent.
 * @csspart watch - The safety net.
 * @csspart cracking - About cracking it yourself, and what to do instead.
 * @csspart appointment - What to take along.
 * @csspart add-details - The button that goes on asking after an urgent result.
 * @csspart copy - The button that copies the summary.
 * @csspart print - The button that prints it.
 * @csspart restart - The button that begins again.
 * @csspart sources - Sources and version.
 * @csspart sheet - The summary that only print shows.
 *
 * @cssState asking - A question is shown.
 * @cssState ended - The interview has ended.
 * @cssState emergency - The urgency so far is emergency.
 * @cssState urgent - The urgency so far is urgent.
 * @cssState soon - The urgency so far is soon.
 * @cssState monitor - The urgency so far is monitor.
 * @cssState self-care - The urgency is self-care.
 */
export class PopChecker extends InterviewElement {
  static override styles = [
    ...InterviewElement.styles,
    option,
    question,
    placeStyles,
    pictureStyles,
    bodyMapStyles,
    result,
  ];

  static override properties = {...InterviewElement.properties, chosen: {}, copied: {}, byHand: {}};

  /** What is chosen since the screen appeared. */
  private chosen: Chosen | undefined;
  private copied = false;
  /** The summary, where it has to be copied by hand. */
  private byHand: string | undefined;

  /** What tells the screen shown from others. */
  #key: string | undefined;
  /** Where the focus goes because a person made a step: to the element of this id, or to the heading. */
  #focusOn: string | undefined;

  /** The check as plain text for a clinician: result, questions, replies, date and rulebook version. */
  summary(): string {
    return summaryOf({...this.#view, assessment: this.assessment});
  }

  /** Moves the focus to the heading of the screen, or of the reply being changed on it. */
  override focus(options?: FocusOptions): void {
    const [result, changing] = this.shadowRoot?.querySelectorAll<HTMLElement>('.focus-here') ?? [];
    (changing ?? result)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('visit')) return;
    this.chosen = undefined;
    this.copied = false;
    this.byHand = undefined;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const {question, as} = view;
    return html`
      <div class="card" part="card">
        <fieldset class="screen" role="none" ?disabled=${this.blocked}>
          ${question && as !== 'change' ? questionScreen(view as QuestionView) : resultView({...view, assessment: this.assessment})}
          ${this.byHand !== undefined && handCopy(this.words, this.byHand)}
        </fieldset>
        <slot name="footer"></slot>
      </div>
    `;
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    const hasFocus = (): boolean => root.activeElement !== null;
    const hadFocus = hasFocus();
    const {as, question} = this.screen;
    const shown = question && as !== 'change' ? `${as} ${question.id}` : 'result';
    // Nothing of one screen is used again for another: not the ticks, not what was unfolded.
    if (shown !== this.#key) this.clear();
    this.#key = shown;
    super.update(changed);
    if (this.#focusOn === undefined && hadFocus && !hasFocus()) this.#focusOn = '';
    if (this.#focusOn !== undefined) moveFocus(this, root, this.#focusOn, as === 'change');
    this.#focusOn = undefined;
  }

  get #view(): View {
    const {words, rulebook, answers, numbers, screen, refused, visit, copied} = this;
    return {
      words,
      rulebook,
      answers,
      numbers,
      level: (offset) => this.level(offset),
      ...visit,
      ...screen,
      chosen: this.chosen ?? chosenOn(screen, this.step),
      refused,
      copied,
      date: new Date(),
      on: this.#on,
    };
  }

  /** Everything a person can do. */
  readonly #on = {
    choose: (event: Event): void => this.guard(() => this.#choose(event.target as HTMLInputElement)),
    continue: (): void =>
      this.guard(() => {
        const screen = this.screen;
        const next = take(this.step, this.rulebook, screen, chosenIn(this.renderRoot));
        if (next) this.#go(next, next.visit.as === 'rows' ? undefined : screen.question);
        else this.refused = chosenIn(this.renderRoot);
      }),
    back: (): void => this.guard(() => this.#goTo(goBack(this.step, this.rulebook, this.screen))),
    change: (id: string): void => this.guard(() => this.#goTo({...this.visit, at: id, as: 'change'})),
    keep: (): void =>
      this.guard(() =>
        this.#goTo(
          {...this.visit, at: undefined, as: undefined},
          `change-${this.visit.at ?? /* istanbul ignore next -- the row that is being changed */ ''}`,
        ),
      ),
    addDetails: (): void => this.guard(() => this.#goTo({...this.visit, details: true})),
    restart: (): void =>
      this.guard(() => {
        dispatch(this, 'pop-restart', null);
        this.#go({answers: {}, visit: {}});
      }),
    copy: (): void => this.guard(() => this.#copy(this.summary())),
    // Browsers inside other apps may lack it.
    print: (): void => (window as Partial<Window>).print?.(),
  };

  #choose(input: HTMLInputElement): void {
    const {question: asked} = this.screen;
    /* istanbul ignore else -- only inputs of a question lead here */
    if (asked) dropExcluded(this.renderRoot, asked, input);
    this.chosen = chosenIn(this.renderRoot);
    this.refused = undefined;
  }

  #goTo(visit: Visit, focusOn?: string): void {
    this.#go({answers: this.answers, visit}, undefined, focusOn);
  }

  #go(next: Step, said?: Question, focusOn = ''): void {
    this.#focusOn = focusOn;
    this.go(next, said);
  }

  #copy(text: string): void {
    this.copied = false;
    void copyText(text).then((copied) =>
      this.guard(() => {
        this.copied = copied;
        this.byHand = copied ? undefined : text;
        this.#focusOn = copied ? undefined : 'by-hand';
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pop-checker': PopChecker;
  }
}
