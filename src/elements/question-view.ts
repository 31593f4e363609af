import {html, nothing, type TemplateResult} from './html.js';
import type {Answers, Question} from '../core/index.js';
import {bodyMap, inMapOrder, isMapped} from './body-map.js';
import {callAddress} from './call-link.js';
import {heading} from './heading.js';
import {notSureRows} from './not-sure-rows.js';
import {openRow, type Chosen, type Screen} from './visit.js';
import type {Words} from './words.js';

export interface QuestionContext {
  readonly words: Words;
  readonly screen: Screen & {readonly question: Question};
  readonly answers: Answers;
  /** What is chosen now. */
  readonly chosen: Chosen;
  /** What was chosen when *Continue* was pressed too early. */
  readonly refused: Chosen | undefined;
  /** The level of the question's heading. */
  readonly level: number;
  /** The number to call, where it is known. */
  readonly number: string | undefined;
  /** How many questions were answered before this one. */
  readonly steps: number;
  readonly changedEmergency: boolean;
  readonly on: {
    readonly choose: (event: Event) => void;
    readonly continue: () => void;
    readonly back: () => void;
    /** Leaves the reply as it was; where a reply is changed on the result. */
    readonly keep: () => void;
  };
}

/** A question, or its not-sure rows, with all that stands around it. */
export function questionScreen(view: QuestionContext): TemplateResult {
  const {words, steps, screen, on, changedEmergency} = view;
  const first = steps === 0 && screen.as === 'question';
  return html`
    <div class="steps" aria-hidden="true">${Array.from({length: steps + 1}, () => html`<i></i>`)}</div>
    ${
      first
        ? html`<slot name="intro"></slot>`
        : html`<div class="top">
            <button type="button" class="quiet back" part="back" @click=${on.back}>
              ${words.say('question.back')}
            </button>
            ${helpLine(view, false)}
          </div>`
    }
    ${changedEmergency ? html`<p class="still-call">${words.say('safetyNet.stillCall')}</p>` : nothing}
    ${questionForm(view, first ? helpLine(view, true) : nothing)}
  `;
}

/** The question itself, with its replies and *Continue*. */
export function questionForm(
  view: QuestionContext,
  help: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {words, screen, on} = view;
  const {id} = screen.question;
  return html`
    <div class="question" part="question" @change=${on.choose}>
      ${screen.as === 'rows' ? notSureRows(view) : choices(view, help)}
      <details>
        <summary>${words.say('question.why')}</summary>
        <p>${words.say(`questions.${id}.why`)}</p>
      </details>
      <p id="error" class="error" part="error" role="alert">${problem(view)}</p>
      <button type="button" class="primary" part="continue" @click=${on.continue}>
        ${words.say('question.continue')}
      </button>
      ${
        screen.as === 'change'
          ? html`<button type="button" class="quiet keep" part="keep" @click=${on.keep}>
              ${words.say('question.keep')}
            </button>`
          : nothing
      }
    </div>
  `;
}

function choices(view: QuestionContext, help: TemplateResult | typeof nothing): TemplateResult {
  const {words, screen, level, refused} = view;
  const {question} = screen;
  const {id} = question;
  const single = question.pick === 'one';
  const mapped = isMapped(question);
  const findings = (mapped ? inMapOrder(question) : question.findings).filter(
    (finding) => finding !== question.wayOut,
  );
  const rows = findings.map((finding) => option(view, finding));
  return html`
    <fieldset
      role=${single ? 'radiogroup' : nothing}
      aria-invalid=${single && refused ? 'true' : nothing}
      aria-describedby="hint error"
    >
      <legend>${heading(level, words.say(`questions.${id}.ask`), 'focus-here')}</legend>
      <p id="hint" class="hint">${words.maybe(`questions.${id}.hint`)}</p>
      ${help} ${mapped ? bodyMap(rows, view.chosen, idOf) : rows}
      <div class="others">
        ${single ? nothing : option(view, 'none')}
        ${question.notSure === false ? nothing : option(view, 'unsure')}
      </div>
      ${question.wayOut === undefined ? nothing : html`<div class="others">${option(view, question.wayOut)}</div>`}
    </fieldset>
  `;
}

const idOf = (value: string): string => `choose-${value}`;

function option({words, screen, chosen, refused}: QuestionContext, value: string): TemplateResult {
  const single = screen.question.pick === 'one';
  const hint = words.maybe(`findings.${value}.hint`);
  return html`<label class="option" part="option"
    ><input
      type=${single ? 'radio' : 'checkbox'}
      id=${idOf(value)}
      name="choice"
      value=${value}
      aria-invalid=${!single && refused ? 'true' : nothing}
      .checked=${chosen.includes(value)}
    /><span
      >${
        value === 'none'
          ? words.say('question.none')
          : value === 'unsure'
            ? words.say('common.notSure')
            : words.say(`findings.${value}.label`)
      }
      ${hint && html`<span class="hint">${hint}</span>`}</span
    ></label
  >`;
}

function problem({words, screen, answers, refused}: QuestionContext): unknown {
  if (!refused) return nothing;
  const {question, as} = screen;
  if (as !== 'rows') return words.say(question.pick === 'one' ? 'question.chooseOne' : 'question.chooseAny');
  const name = words.plain(`findings.${openRow(question, answers, refused) as string}.label`);
  return words.say('question.rowOpen', {name});
}

function helpLine({words, number}: QuestionContext, first: boolean): TemplateResult {
  const call = words.say('common.callNumber');
  return html`<p class=${first ? 'help first' : 'help'} part="help">
    ${words.say(first ? 'question.helpFirst' : 'question.help')}
    ${number === undefined ? html`<b>${call}</b>` : html`<a href=${callAddress(number)}>${call}</a>`}
  </p>`;
}
