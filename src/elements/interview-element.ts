import type {PropertyDeclarations, PropertyValues} from 'lit';
import {
  assess,
  nextQuestion,
  readAnswers,
  saveAnswers,
  type Answers,
  type Assessment,
  type Question,
  type Rulebook,
} from '../core/index.js';
import {dispatch} from './events.js';
import {FormElement} from './form-element.js';
import {screenOf, type Chosen, type Screen, type Step, type Visit} from './visit.js';

const start: Step = {answers: {}, visit: {}};

/** An interview without its looks: the answers, where the person is, and what the page and a form are told of it. */
export abstract class InterviewElement extends FormElement {
  static override properties: PropertyDeclarations = {
    visit: {state: true},
    refused: {state: true},
    answers: {attribute: false, noAccessor: true},
  };

  protected visit: Visit = {};
  /** What was chosen when *Continue* was pressed too early. */
  protected refused: Chosen | undefined;

  #answers: Answers = Object.freeze({});
  #assessed: Assessment | undefined;

  /** All replies so far. Takes plain answers or the saved form; refuses, as a whole, what does not fit the rulebook. */
  get answers(): Answers {
    return this.#answers;
  }
  set answers(input: unknown) {
    try {
      this.#take({answers: readAnswers(input, this.rulebook), visit: {}});
    } catch (error) {
      this.refuse(error);
    }
  }

  /** What the answers amount to now. */
  get assessment(): Assessment {
    return (this.#assessed ??= assess(this.#answers, this.rulebook));
  }

  /** Begins again, without a reply; also leaves the safety panel. */
  restart(): void {
    this.#take(start);
    this.recover();
  }

  formResetCallback(): void {
    this.#take(start);
  }

  protected get step(): Step {
    return {answers: this.#answers, visit: this.visit};
  }

  protected get screen(): Screen {
    return screenOf(this.step, this.rulebook);
  }

  protected override rulebookChanged(before: Rulebook): void {
    let fitting: Answers = {};
    try {
      if (before.id === this.rulebook.id) fitting = readAnswers(this.#answers, this.rulebook);
    } catch {
      // Replies that the other version does not know: then none of them counts.
    }
    this.#take({answers: fitting, visit: {}});
  }

  /** A person's step, of which the page is told; `said` is the question that was answered with it. */
  protected go(next: Step, said?: Question): void {
    const before = this.screen;
    this.#take(next);
    if (said) dispatch(this, 'pop-answer', {question: said.id});
    const {question} = this.screen;
    const {urgency, by, rulebook} = this.assessment;
    if (question && question.id !== before.question?.id)
      dispatch(this, 'pop-question', {question: question.id});
    if (!question && before.question && before.as !== 'change')
      dispatch(this, 'pop-result', {urgency, by, rulebook});
  }

  protected override updated(changed: PropertyValues): void {
    const isSaid = Object.keys(this.#answers)[0] !== undefined;
    const urgency = isSaid ? this.assessment.urgency : undefined;
    const ended = isSaid && nextQuestion(this.#answers, this.rulebook) === undefined;
    this.tellForm({
      value: isSaid
        ? JSON.stringify({...saveAnswers(this.#answers, this.rulebook), urgency: urgency ?? null})
        : null,
      missing: this.required && !ended ? this.words.plain('question.required') : undefined,
      states: [ended ? 'ended' : 'asking', ...(urgency ? [urgency] : [])],
    });
    const told = (['answers', 'rulebook', 'text', 'country', 'emergencyNumber'] as const).some(
      (name) => changed.has(name) && (changed.get(name) ?? null) !== (this[name] ?? null),
    );
    // Without the name of a property, it was the language.
    if (told || changed.size === 0) dispatch(this, 'pop-change', null);
  }

  #take({answers, visit}: Step): void {
    const before = this.#answers;
    this.#answers = Object.freeze(answers);
    this.#assessed = undefined;
    this.visit = visit;
    this.refused = undefined;
    this.requestUpdate('answers', before);
  }
}
