import {answer, type Answers} from './answers.js';
import {evaluateAnswers} from './evaluation/evaluate.js';
import {answeredQuestions, nextQuestion, openQuestions, type OpenQuestion} from './interview.js';
import type {Rulebook} from './rulebook/rulebook.js';

/** How far an interview is, in screens. */
export interface Progress {
  readonly answered: number;
  /** Still to come where every further reply is the harmless one: so never by the early stop of an emergency. */
  readonly fewest: number;
  /** Still to come at most, where every question that may be asked is. */
  readonly most: number;
}

/**
 * How many screens are answered, and how many more will come at the least and at the most.
 * @throws {InputError} for a finding or reply that the rulebook does not know.
 */
export function progress<F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): Progress {
  const {high} = evaluateAnswers(answers, rulebook);
  const next = nextQuestion(answers, rulebook);
  const open = openQuestions(answers, rulebook).map(({question}) => question);
  const mayOpen = rulebook.questions.filter(
    (question, index) =>
      high.applies[index] &&
      (open.includes(question) || question.findings.every((finding) => !answers[finding])),
  );
  return {
    answered: answeredQuestions(answers, rulebook).filter(({question}) => !open.includes(question)).length,
    fewest: next ? screensFrom(next, answers, rulebook) : 0,
    most: next ? mayOpen.length : 0,
  };
}

/** The screens that come where this one and all after it are answered harmlessly. */
function screensFrom<F extends string, Q extends string>(
  first: OpenQuestion<F, Q>,
  answers: Answers<F>,
  rulebook: Rulebook<F, Q>,
): number {
  let screens = 0;
  let said = answers;
  for (let next: OpenQuestion<F, Q> | undefined = first; next; next = nextQuestion<F, Q>(said, rulebook)) {
    said = answerHarmlessly(next, said, rulebook);
    screens++;
  }
  return screens;
}

/** No to all that is open; where one is to be picked, the one that asks for least and opens least. */
function answerHarmlessly<F extends string, Q extends string>(
  {question, findings}: OpenQuestion<F, Q>,
  answers: Answers<F>,
  rulebook: Rulebook<F, Q>,
): Answers<F> {
  if (question.pick === 'any') {
    const no = Object.fromEntries(findings.map((finding) => [finding, 'no'])) as Answers<F>;
    return answer<F, Q>(answers, question.id, no, rulebook);
  }
  const choices = question.findings.map((finding) => {
    const said = answer<F, Q>(answers, question.id, finding, rulebook);
    const {level, atMost, low} = evaluateAnswers(said, rulebook);
    return {said, weight: [level, atMost, low.applies.filter(Boolean).length]};
  });
  const [best] = choices.sort((left, right) => compare(left.weight, right.weight));
  return best!.said;
}

/** By the first number in which they differ. */
const compare = (left: readonly number[], right: readonly number[]): number =>
  left.map((each, index) => each - right[index]!).find((difference) => difference !== 0) ?? 0;
