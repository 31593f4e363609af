import type {PropertyDeclarations, PropertyValues} from 'lit';
import {
  assess,
  nextQuestion,
  readAnswers,
  saveAnswers,
  type Answers,
  type Assessment,
  type Rulebook,
} from '../../core/index.js';
import {dispatch, type PopEventMap} from '../base/events.js';
import {refusePollution} from '../base/pollution.js';
import {FormElement} from './form-element.js';
import {Hands} from './hands.js';
import {start, step, type Action, type InterviewState} from './interview-state.js';
import {screenOf, type Screen} from './screen.js';

/** An event to send: its name and its detail. */
type PageEvent = {
  [Name in keyof PopEventMap]: readonly [Name, PopEventMap[Name]['detail']];
}[keyof PopEventMap];

/** An interview without its looks: its one state, and what a form and the page are told of it. */
export abstract class InterviewElement extends FormElement {
  static override properties: PropertyDeclarations = {answers: {attribute: false, noAccessor: true}};

  #state: InterviewState = start;
  #assessed: Assessment | undefined;
  /** The answers last set from outside; undefined where none count any more. */
  #given: Answers | undefined;

  constructor() {
    super();
    new Hands(
      this,
      () => `${this.screen.mode} ${this.screen.question?.id ?? ''}`,
      (step) => this.guard(step),
    );
  }

  /**
   * All replies so far. Takes plain answers or the saved form; refuses, as a whole, what does not fit the rulebook. The
   * same as were set last change nothing, so that drawing a page again takes no reply away; others, and `{}`, replace all.
   */
  get answers(): Answers {
    return this.#state.answers;
  }
  set answers(input: unknown) {
    let answers: Answers;
    try {
      answers = readAnswers(input, this.rulebook);
    } catch (error) {
      this.refuse(error);
      return;
    }
    if (this.#given && isSame(answers, this.#given)) return;
    this.#given = Object.keys(answers).length > 0 ? answers : undefined;
    this.guard(() => this.#take({type: 'set-answers', answers}));
  }

  /** What the answers amount to now. */
  get assessment(): Assessment {
    if (this.#assessed) return this.#assessed;
    refusePollution();
    return (this.#assessed = assess(this.answers, this.rulebook));
  }

  /** Begins again, without a reply; also leaves the safety panel. */
  restart(): void {
    this.#given = undefined;
    this.recover();
    this.guard(() => this.#take({type: 'restart'}));
  }

  protected override startAgain(): void {
    super.startAgain();
    this.act({type: 'restart'});
  }

  formResetCallback(): void {
    this.#given = undefined;
    this.guard(() => this.#take({type: 'restart'}));
  }

  /** The state that the screen follows from. */
  protected get state(): InterviewState {
    return this.#state;
  }

  protected get screen(): Screen {
    return screenOf(this.#state, this.rulebook);
  }

  protected override get place(): string {
    const {question, mode} = this.screen;
    return question && mode !== 'change' ? `${mode} ${question.id}` : 'result';
  }

  protected override rulebookChanged(before: Rulebook): void {
    this.#given = undefined;
    let answers: Answers = {};
    try {
      if (before.id === this.rulebook.id) answers = readAnswers(this.answers, this.rulebook);
    } catch {
      // Replies that the other version does not know: then none of them counts.
    }
    this.guard(() => this.#take({type: 'set-answers', answers}));
  }

  /** Something a person did, of which the page is told. */
  protected act(action: Action): void {
    this.guard(() => {
      const before = this.screen;
      this.#take(action, () => this.#eventsOf(action, before));
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Again, although the state told it: what is missing is said in the language of the page, beside the new screen.
    this.#tellForm();
    // Without the name of a property, it was the language.
    const isReworded = (['text', 'country', 'emergencyNumber'] as const).some(
      (name) => changed.has(name) && (changed.get(name) ?? null) !== (this[name] ?? null),
    );
    if (isReworded || changed.size === 0) dispatch(this, 'pop-change', null);
  }

  protected override requiredChanged(): void {
    this.#tellForm();
  }

  /**
   * The one way to another state. First a form hears of it, so that whoever is told next can send the right replies;
   * then the page; the screen follows.
   */
  #take(action: Action, eventsOfAction: () => readonly PageEvent[] = () => []): void {
    const answersBefore = this.answers;
    const next = step(this.#state, action, this.rulebook);
    this.#state = next;
    this.#assessed = undefined;
    this.requestUpdate('state');
    this.#tellForm();
    const events: PageEvent[] = [...eventsOfAction()];
    if (answersBefore !== next.answers) events.push(['pop-change', null]);
    for (const [name, detail] of events) {
      dispatch(this, name, detail);
      // A listener may have moved on: what is left to tell is then no longer true.
      if (this.#state !== next) return;
    }
  }

  #eventsOf(action: Action, before: Screen): readonly PageEvent[] {
    const {question, mode} = this.screen;
    const events: PageEvent[] = [];
    if (action.type === 'restart') events.push(['pop-restart', null]);
    const isSaid = action.type === 'continue' && mode !== 'rows' && !this.#state.incomplete;
    if (isSaid && before.question) events.push(['pop-answer', {question: before.question.id}]);
    if (question && question.id !== before.question?.id)
      events.push(['pop-question', {question: question.id}]);
    if (!question && before.question && before.mode !== 'change') {
      const {urgency, by, rulebook} = this.assessment;
      events.push(['pop-result', {urgency, by, rulebook}]);
    }
    return events;
  }

  #tellForm(): void {
    // The safety panel has told it already that nothing counts any more.
    if (this.hasFailed) return;
    const {answers, rulebook} = this;
    const isBegun = Object.keys(answers).length > 0;
    const urgency = isBegun ? this.assessment.urgency : undefined;
    const hasEnded = isBegun && nextQuestion(answers, rulebook) === undefined;
    this.tellForm({
      // Without an urgency there is no such key, as in the assessment.
      value: isBegun ? JSON.stringify({...saveAnswers(answers, rulebook), urgency}) : null,
      missing: this.required && !hasEnded ? this.words.plain('question.required') : undefined,
      states: [hasEnded ? 'ended' : 'asking', ...(urgency ? [urgency] : [])],
    });
  }
}

/** Whether two people, or one twice, said the same. */
const isSame = (one: Answers, other: Answers): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([finding, reply]) => other[finding] === reply);
