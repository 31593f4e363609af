import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {option, placeStyles, print, question, result, resultFoot} from '../look/styles.js';
import {bodyMapStyles} from '../look/pictures/body-map-picture.js';
import {copyText, handCopy} from './copy-text.js';
import {InterviewElement} from './interview-element.js';
import type {Action} from './interview-state.js';
import {movingPictureStyles} from '../look/pictures/moving-picture.js';
import {StepFocus} from '../focus/move-focus.js';
import {pictureStyles} from '../look/pictures/pictures.js';
import {ProgressMemory} from './question/progress-bar.js';
import {questionScreen, type QuestionView} from './question/question-view.js';
import {resultView} from './result/result-view.js';
import {chosenOn} from './screen.js';
import {DayOfAnswers} from './day-of-answers.js';
import {summaryOf} from './summary.js';
import type {View} from './view.js';

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
 * @csspart progress - How far the interview is.
 * @csspart error - What is still to be chosen.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart clear - The button that takes a choice back.
 * @csspart keep - The button that leaves a reply as it was.
 * @csspart help - The line with the number to call.
 * @csspart result - The result.
 * @csspart band - The action: urgency, what to do, by when and where.
 * @csspart call - The link that calls the emergency number.
 * @csspart phone - Emergency: what to say on the phone.
 * @csspart todo - What to do now.
 * @csspart why - The replies behind the result, and why they matter.
 * @csspart replies - All replies, folded.
 * @csspart change - The button that changes a reply.
 * @csspart sound - What may make the sound.
 * @csspart check - What someone should check.
 * @csspart changes - What would make it more urgent.
 * @csspart watch - The safety net.
 * @csspart cracking - About cracking it yourself, and what to do instead.
 * @csspart further - What would make it more urgent, what to take along, what people ask besides; each folded.
 * @csspart take-along - What to take along.
 * @csspart ask - What people ask besides.
 * @csspart common-question - One of these questions.
 * @csspart add-details - The button that goes on asking after an urgent result.
 * @csspart copy - The button that copies the summary.
 * @csspart print - The button that prints it.
 * @csspart restart - The button that begins again.
 * @csspart small-print - What is not covered, the version, who has signed.
 * @csspart sources - The sources.
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
    movingPictureStyles,
    bodyMapStyles,
    result,
    resultFoot,
    print,
  ];

  static override properties: PropertyDeclarations = {copy: {state: true}};

  /** What came of copying the summary, until the next step. Where it failed, it is to be copied by hand. */
  private copy: {readonly text: string; readonly done: boolean} | undefined;

  /**
   * Says what day it is, once for each result.
   * @internal for tests, which set another
   */
  // eslint-disable-next-line no-restricted-syntax -- the one place that asks the system
  clock = (): Date => new Date();

  readonly #days = new DayOfAnswers();
  readonly #way = new ProgressMemory();
  readonly #focus = new StepFocus(this, () => this.screen.mode === 'change');

  /** The check as plain text for a clinician: result, questions, replies, date and rulebook version. */
  summary(): string {
    return summaryOf({...this.#view, assessment: this.assessment, day: this.#day});
  }

  /** Moves the focus to the heading of the screen, or of the reply being changed on it. */
  override focus(options?: FocusOptions): void {
    const [result, changing] = this.ownRoot?.querySelectorAll<HTMLElement>('.focus-here') ?? [];
    (changing ?? result)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state')) this.copy = undefined;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const {question, mode, words} = view;
    const asking = question && mode !== 'change';
    return html`
      <div class="card" part="card" lang=${words.lang} dir=${this.direction(words)}>
        <fieldset class="screen" role="none" ?disabled=${this.blocked}>
          ${
            // Nothing of one screen is used again for another: not the ticks, not what was unfolded.
            keyed(
              this.place,
              asking
                ? questionScreen(view as QuestionView)
                : resultView({...view, assessment: this.assessment, day: this.#day}),
            )
          }
          ${this.copy?.done === false ? handCopy(words, this.copy.text) : nothing}
        </fieldset>
        <slot name="footer"></slot>
      </div>
    `;
  }

  get #view(): View {
    const {words, wordsOfCountry, rulebook, answers, numbers, screen, state, copy} = this;
    return {
      words,
      wordsOfCountry,
      rulebook,
      answers,
      numbers,
      level: (offset) => this.level(offset),
      ...screen,
      progress: this.#way.at(screen, answers, rulebook),
      chosen: chosenOn(state, rulebook),
      incomplete: state.incomplete,
      changedEmergency: state.changedEmergency,
      copied: copy?.done ?? false,
      actions: this.#actions,
    };
  }

  get #day(): string {
    return this.#days.of(this.answers, () => this.clock());
  }

  readonly #actions: View['actions'] = {
    tick: ({target}: Event): void => {
      const {value, checked} = target as HTMLInputElement;
      this.act({type: 'tick', value, on: checked});
    },
    clear: (): void => this.#go({type: 'clear'}),
    continue: (): void => {
      this.act({type: 'continue'});
      // What is still to be said is announced where it stands.
      if (!this.state.incomplete) this.#focus.to = '';
    },
    back: (): void => this.#go({type: 'back'}),
    change: (question: string): void => this.#go({type: 'change', question}),
    keep: (): void => this.#go({type: 'keep'}, `change-${String(this.state.shown?.question)}`),
    addDetails: (): void => this.#go({type: 'add-details'}),
    restart: (): void => this.#go({type: 'restart'}),
    copy: (): void => this.guard(() => this.#copy(this.summary())),
    // Browsers inside other apps may lack it.
    print: (): void => (this.ownerDocument.defaultView as Partial<Window> | null)?.print?.(),
  };

  /** To another screen, and with the focus to what the step leads to. */
  #go(action: Action, focusOn = ''): void {
    this.#focus.to = focusOn;
    this.act(action);
  }

  #copy(text: string): void {
    this.copy = undefined;
    void copyText(text, this.ownerDocument.defaultView?.navigator).then((done) =>
      this.guard(() => {
        this.copy = {text, done};
        this.#focus.to = done ? undefined : 'by-hand';
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pop-checker': PopChecker;
  }
}
