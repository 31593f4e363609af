import {isWayOutTaken, type Answers, type SavedAnswers} from './answers.js';
import {evaluateAnswers, underLimit} from './evaluation/evaluate.js';
import {couldChange} from './evaluation/explanations.js';
import {deepFreeze} from './rulebook/deep-freeze.js';
import type {Rulebook} from './rulebook/rulebook.js';
import type {Question} from './rulebook/rules.js';
import {EMERGENCY, URGENT} from './urgency.js';

/** A question with something left to say. */
export interface OpenQuestion<F extends string = string, Q extends string = string> {
  readonly question: Question<F, Q>;
  /** The findings of it that are still open. */
  readonly findings: readonly F[];
}

/** A question with what was said to it. */
export interface AnsweredQuestion<F extends string = string, Q extends string = string> {
  readonly question: Question<F, Q>;
  /** The replies given to it; not empty. */
  readonly replies: Answers<F>;
}

/**
 * The next question, or `undefined` when there is nothing left to ask.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function nextQuestion<F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): OpenQuestion<F, Q> | undefined {
  const evaluation = evaluateAnswers(answers, rulebook);
  const {level, atMost} = evaluation;
  if (level === EMERGENCY) return undefined;
  const open = openQuestions(answers, rulebook);
  if (underLimit(evaluation)) return open.find(({question}) => question.screening);
  const isSettled = level === atMost;
  // At *urgent* only an emergency would change what to do; the rest can be added for the doctor.
  const isEnough = isSettled && (level === URGENT || !couldChange(evaluation));
  return isEnough ? undefined : open[0];
}

/**
 * The questions that apply and still have something open, in asking order, whatever the urgency is.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export const openQuestions = <F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): readonly OpenQuestion<F, Q>[] =>
  applicableQuestions(answers, rulebook)
    .map((question) => ({question, findings: question.findings.filter((finding) => !answers[finding])}))
    .filter(({question, findings}) => findings.length > 0 && !isWayOutTaken(question, answers));

/**
 * The path so far: the questions that apply and have a reply, in asking order. What is masked is not in it.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export const answeredQuestions = <F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): readonly AnsweredQuestion<F, Q>[] =>
  applicableQuestions(answers, rulebook)
    .map((question) => ({
      question,
      replies: Object.fromEntries(
        question.findings.filter((finding) => answers[finding]).map((finding) => [finding, answers[finding]]),
      ) as Answers<F>,
    }))
    .filter(({replies}) => Object.keys(replies)[0]);

/**
 * The answers without the replies to questions that do not apply: what is submitted, summarised and exported.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export const maskedAnswers = <F extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F>,
): Answers<F> =>
  deepFreeze(
    Object.assign({}, ...answeredQuestions(answers, rulebook).map(({replies}) => replies)) as Answers<F>,
  );

/**
 * The questions that apply now: those without a gate, and those whose gate holds with `yes` or `unsure` replies.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function applicableQuestions<F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): readonly Question<F, Q>[] {
  const {low} = evaluateAnswers(answers, rulebook);
  return rulebook.questions.filter((_, index) => low.applies[index]);
}

/**
 * What is saved and submitted: the masked answers, with the rulebook they belong to.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export const saveAnswers = <F extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F>,
): SavedAnswers<F> =>
  deepFreeze({
    rulebook: {id: rulebook.id, version: rulebook.version},
    answers: maskedAnswers(answers, rulebook),
  });
