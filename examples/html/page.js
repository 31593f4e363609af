/** @import {PopEventMap} from 'pop-checker' */

/**
 * The element of the page that a selector names.
 * @template {Element} E
 * @param {string} selector
 * @param {new () => E} type
 */
function find(selector, type) {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
}

const form = find('form', HTMLFormElement);
const country = find('select[name=country]', HTMLSelectElement);
const saved = find('textarea[name=saved]', HTMLTextAreaElement);
const load = find('.load', HTMLButtonElement);
const problem = find('.problem', HTMLElement);
const urgency = find('.urgency', HTMLElement);
const log = find('.log', HTMLOListElement);
const sent = find('.sent', HTMLPreElement);

const checker = document.querySelector('pop-checker');
if (!checker) throw new Error('no pop-checker');

/** @param {string} message */
function showProblem(message) {
  problem.textContent = message;
  problem.hidden = message === '';
}

/** @param {PopEventMap[keyof PopEventMap]} event */
function told(event) {
  const line = document.createElement('li');
  line.textContent = `${event.type} ${JSON.stringify(event.detail)}`.slice(0, 100);
  log.append(line);
}

checker.addEventListener('pop-question', told);
checker.addEventListener('pop-answer', told);
checker.addEventListener('pop-result', told);
checker.addEventListener('pop-restart', told);
checker.addEventListener('pop-error', (event) => {
  told(event);
  showProblem('These answers do not fit this check.');
});
checker.addEventListener('pop-change', (event) => {
  told(event);
  urgency.textContent = checker.assessment.urgency ?? 'nothing to say yet';
});

country.addEventListener('change', () => checker.setAttribute('country', country.value));

load.addEventListener('click', () => {
  showProblem('');
  try {
    checker.answers = JSON.parse(saved.value);
  } catch {
    showProblem('These are no saved answers.');
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  sent.textContent = String(new FormData(form).get('check'));
});
