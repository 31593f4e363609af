import {
  answeredQuestions,
  assess,
  InputError,
  nextQuestion,
  readAnswers,
  saveAnswers,
  type Answers,
} from 'pop-checker/core';
import {backPops, type Finding, type QuestionId} from 'pop-checker/rulebook';
import {en} from 'pop-checker/text/en';
import {find} from './make.js';
import {questionView} from './question.js';
import {fill, resultView} from './result.js';

const form = find('form', HTMLFormElement);
const screen = find('#screen', HTMLElement);
const country = find('select[name=country]', HTMLSelectElement);
const check = find('input[name=check]', HTMLInputElement);
const send = find('[type=submit]', HTMLButtonElement);
const saved = find('textarea[name=saved]', HTMLTextAreaElement);
const problem = find('.problem', HTMLElement);

const {common, question} = en.interface;

/** The only state; all else follows from it. */
let answers: Answers<Finding> = {};

function show(next: Answers<Finding>, backTo?: QuestionId): void {
  answers = next;
  const asked = backTo
    ? backPops.questions.find(({id}) => id === backTo)
    : nextQuestion(answers, backPops)?.question;
  const position = asked ? backPops.questions.indexOf(asked) : Infinity;
  const before = answeredQuestions(answers, backPops)
    .filter((answered) => backPops.questions.indexOf(answered.question) < position)
    .at(-1);
  screen.replaceChildren(
    asked
      ? questionView(asked, answers, {
          onAnswers: (given) => show(given),
          onBack: before && (() => show(answers, before.question.id)),
        })
      : resultView(answers, {country: country.value, onRestart: () => show({})}),
  );
  find('.urgency', HTMLElement).textContent = assess(answers, backPops).urgency ?? 'nothing to say yet';
  find('.help', HTMLElement).textContent = fill(`${question.help} ${common.callNumber}`, country.value);
  check.value = JSON.stringify(saveAnswers(answers, backPops));
  send.disabled = asked !== undefined;
}

country.addEventListener('change', () => show(answers));

find('.load', HTMLButtonElement).addEventListener('click', () => {
  problem.hidden = true;
  try {
    show(readAnswers(JSON.parse(saved.value), backPops));
  } catch (error) {
    problem.textContent =
      error instanceof InputError ? 'These answers do not fit this check.' : 'These are no saved answers.';
    problem.hidden = false;
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  find('.sent', HTMLPreElement).textContent = String(new FormData(form).get('check'));
});

show(answers);
