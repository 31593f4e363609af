import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Question} from '../../../core/index.js';
import {bodyMap, isMapped} from './body-map.js';
import {callAddress, callWords} from '../../look/call-link.js';
import {heading} from '../../look/heading.js';
import {notSureRows} from './not-sure-rows.js';
import {progressBar} from './progress-bar.js';
import {button, disclosure, line} from '../../look/parts.js';
import type {View} from '../view.js';
import {answeredBefore, openRow} from '../screen.js';

/** A view with a question on it. */
export interface QuestionView extends View {
  readonly question: Question;
}

/** A question, or its not-sure rows, with all that stands around it. */
export function questionScreen(view: QuestionView): TemplateResult {
  const {words, mode, question, answers, rulebook, actions, changedEmergency} = view;
  const before = answeredBefore(question, answers, rulebook);
  const first = before.length === 0 && mode === 'question';
  return html`
    ${progressBar(view)}
    ${
      first
        ? html`<slot name="intro"></slot>`
        : html`<div class="top">
            ${button('back', words.say('question.back'), actions.back, 'quiet back')} ${helpLine(view, false)}
          </div>`
    }
    ${changedEmergency ? line(words.say('safetyNet.stillCall'), 'still-call') : nothing}
    ${questionForm(view, first ? helpLine(view, true) : nothing)}
  `;
}

/** The question itself, with its replies and *Continue*. */
export function questionForm(view: QuestionView, help?: unknown): TemplateResult {
  const {words, mode, question, chosen, actions} = view;
  const canClear = mode !== 'rows' && question.pick === 'one' && chosen.length > 0;
  // Enter on a reply goes on, as in any form; it never submits the form of the page around.
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || (event.target as Element).localName !== 'input') return;
    event.preventDefault();
    if (!event.repeat) actions.continue();
  };
  return html`
    <div class="question" part="question" @change=${actions.tick} @keydown=${goOn}>
      ${mode === 'rows' ? notSureRows(view) : choices(view, help)}
      ${disclosure(words.say('question.why'), line(words.say(`questions.${question.id}.why`)))}
      <p id="error" class="error" part="error" role="alert">${problem(view)}</p>
      ${button('continue', words.say('question.continue'), actions.continue, 'primary')}
      ${canClear ? button('clear', words.say('question.clear'), actions.clear, 'quiet keep') : nothing}
      ${mode === 'change' ? button('keep', words.say('question.keep'), actions.keep, 'quiet keep') : nothing}
    </div>
  `;
}

function choices(view: QuestionView, help: unknown): TemplateResult {
  const {words, mode, question, level, incomplete} = view;
  const {id} = question;
  const single = question.pick === 'one';
  const mapped = isMapped(question);
  const findings = question.findings.filter((finding) => finding !== question.wayOut);
  const rows = findings.map((finding) => option(view, finding));
  return html`
    <fieldset
      role=${single ? 'radiogroup' : nothing}
      aria-invalid=${single && incomplete ? 'true' : nothing}
      aria-describedby="hint error"
    >
      <legend>
        ${heading(level(mode === 'change' ? 2 : 0), words.say(`questions.${id}.ask`), 'focus-here')}
      </legend>
      <p id="hint" class="hint">${words.maybe(`questions.${id}.hint`)}</p>
      ${help} ${mapped ? bodyMap(question, rows, view.chosen, idOf) : rows}
      <div class="others">
        ${single ? nothing : option(view, 'none')}
        ${question.notSure === false ? nothing : option(view, 'unsure')}
      </div>
      ${question.wayOut ? html`<div class="others">${option(view, question.wayOut)}</div>` : nothing}
    </fieldset>
  `;
}

const idOf = (value: string): string => `choose-${value}`;

function option({words, question, chosen, incomplete}: QuestionView, value: string): TemplateResult {
  const single = question.pick === 'one';
  const hint = words.maybe(`findings.${value}.hint`);
  const label =
    value === 'none'
      ? 'question.none'
      : value === 'unsure'
        ? 'common.notSure'
        : (`findings.${value}.label` as const);
  return html`<label class="option" part="option"
    ><input
      type=${single ? 'radio' : 'checkbox'}
      id=${idOf(value)}
      name="choice"
      value=${value}
      aria-invalid=${!single && incomplete ? 'true' : nothing}
      .checked=${live(chosen.includes(value))}
    /><span>${words.say(label)} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</span></label
  >`;
}

function problem({words, mode, question, answers, chosen, incomplete}: QuestionView): unknown {
  if (!incomplete) return nothing;
  if (mode !== 'rows')
    return words.say(question.pick === 'one' ? 'question.chooseOne' : 'question.chooseAny');
  const name = words.plain(`findings.${openRow(question, answers, chosen) as string}.label`);
  return words.say('question.rowOpen', {name});
}

function helpLine({words, numbers}: QuestionView, first: boolean): TemplateResult {
  const number = numbers?.emergency;
  return html`<p class=${first ? 'help first' : 'help'} part="help">
    ${words.say(first ? 'question.helpFirst' : 'question.help')}
    ${
      number === undefined
        ? html`<b>${words.say('common.callNumber')}</b>`
        : html`<a draggable="false" href=${callAddress(number)}>${callWords(words, number)}</a>`
    }
  </p>`;
}
