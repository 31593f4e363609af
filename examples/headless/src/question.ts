import {answer, type Answers, type Question, type Reply} from 'pop-checker/core';
import {backPops, type Finding, type QuestionId} from 'pop-checker/rulebook';
import {en} from 'pop-checker/text/en';
import {make} from './make.js';

const {common, question: screen} = en.interface;
const words = en.rulebook;

const replies: readonly [Reply, string][] = [
  ['yes', common.yes],
  ['no', common.no],
  ['unsure', common.notSure],
];

interface Handlers {
  readonly onAnswers: (answers: Answers<Finding>) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question of our own making: a choice for `one`, a row of yes, no, not sure for each finding of `any`. */
export function questionView(
  question: Question<Finding, QuestionId>,
  answers: Answers<Finding>,
  {onAnswers, onBack}: Handlers,
): HTMLElement {
  const {ask, hint, why} = words.questions[question.id];
  const problem = make('p', {className: 'missing', role: 'alert'});
  const fields = make('fieldset', {}, make('legend', {}, ask));
  if (hint) fields.append(make('p', {}, hint));
  fields.append(...(question.pick === 'one' ? choices(question, answers) : rows(question, answers)));
  fields.append(
    make('details', {}, make('summary', {}, screen.why), make('p', {}, why)),
    problem,
    make('button', {
      type: 'button',
      className: 'continue',
      textContent: screen.continue,
      onclick: () => {
        const said = chosen(fields);
        const complete =
          question.pick === 'one'
            ? said.length === 1
            : said.length === question.findings.length || said.includes(`yes/${question.wayOut ?? ''}`);
        if (complete) onAnswers(take(question, answers, said));
        else problem.textContent = question.pick === 'one' ? screen.chooseOne : screen.rows;
      },
    }),
  );
  if (question.pick === 'any')
    fields.append(
      make('button', {
        type: 'button',
        className: 'none',
        textContent: screen.none,
        onclick: () => onAnswers(answer(answers, question.id, 'none', backPops)),
      }),
    );
  if (onBack)
    fields.append(
      make('button', {type: 'button', className: 'back', textContent: screen.back, onclick: onBack}),
    );
  return fields;
}

const chosen = (fields: HTMLElement): readonly string[] =>
  [...fields.querySelectorAll<HTMLInputElement>('input:checked')].map(({value}) => value);

function take(
  {id, pick, findings}: Question<Finding, QuestionId>,
  answers: Answers<Finding>,
  said: readonly string[],
): Answers<Finding> {
  if (pick === 'one') {
    const finding = findings.find((each) => each === said[0]);
    return answer(answers, id, finding ?? 'unsure', backPops);
  }
  const rowsSaid = findings.flatMap((finding) =>
    replies.filter(([reply]) => said.includes(`${reply}/${finding}`)).map(([reply]) => [finding, reply]),
  );
  return answer(answers, id, Object.fromEntries(rowsSaid) as Answers<Finding>, backPops);
}

/** What is said of a finding, with what does not count: both carry its meaning. */
function labelOf(finding: Finding): string {
  const {label, hint} = words.findings[finding];
  return hint ? `${label}. ${hint}` : label;
}

function choices(
  {findings, notSure}: Question<Finding, QuestionId>,
  answers: Answers<Finding>,
): readonly HTMLElement[] {
  const option = (value: string, label: string, checked: boolean): HTMLElement =>
    make('div', {className: 'row'}, radio('choice', value, label, checked));
  return [
    ...findings.map((finding) => option(finding, labelOf(finding), answers[finding] === 'yes')),
    ...(notSure === false ? [] : [option('unsure', common.notSure, false)]),
  ];
}

const rows = ({findings}: Question<Finding, QuestionId>, answers: Answers<Finding>): readonly HTMLElement[] =>
  findings.map((finding) =>
    make(
      'div',
      {className: 'row', role: 'radiogroup', ariaLabel: labelOf(finding)},
      make('span', {}, labelOf(finding)),
      ...replies.map(([reply, label]) =>
        radio(finding, `${reply}/${finding}`, label, answers[finding] === reply),
      ),
    ),
  );

// Outside the form: the page sends the saved answers, not these.
function radio(group: string, value: string, label: string, checked: boolean): HTMLElement {
  const input = make('input', {type: 'radio', name: `row-${group}`, value, checked});
  input.setAttribute('form', 'none');
  return make('label', {}, input, ` ${label}`);
}
