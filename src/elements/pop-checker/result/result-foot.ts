import {html, nothing, type TemplateResult} from 'lit';
import type {Citation} from '../../../core/index.js';
import {citationsOf} from './citations.js';
import {button, disclosure, line, list} from '../../look/parts.js';
import {canAddDetails} from '../screen.js';
import type {ShownResult} from './shown-result.js';

/** What to do with the result: add to it, copy, print, begin again. */
export const buttons = (shown: ShownResult): TemplateResult =>
  html`<div class="section buttons">
    ${canAddDetails(shown.answers, shown.rulebook) ? button('add-details', shown.say('addDetails'), shown.actions.addDetails, 'wide') : nothing}
    ${button('copy', shown.say('copy'), shown.actions.copy, '')}
    ${button('print', shown.say('print'), shown.actions.print, '')}
    ${button('restart', shown.say('restart'), shown.actions.restart, 'quiet')}
    <p role="status">${shown.copied ? shown.say('copied') : nothing}</p>
  </div>`;

/** What is not covered, the version, that nobody has signed, and what it rests on. Nothing is requested until a link is followed. */
export const smallPrint = (shown: ShownResult): TemplateResult =>
  html`<div class="small" part="small-print">
    ${line(shown.saySafetyNet('notAssessed'))}
    ${line([shown.say('version', {...shown.assessment.rulebook, date: shown.day}), ' ', shown.say('notSigned')])}
    ${disclosure(shown.say('sources'), list(citationsOf(shown).map(([, citation]) => source(shown, citation))), 'sources')}
  </div>`;

const source = (shown: ShownResult, {label, address, kind, grade, confirmed}: Citation): unknown => [
  // A rulebook of the page's own may hold any address.
  address?.startsWith('https://')
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}</a>`
    : label,
  ' (',
  shown.words.say(`result.kind.${kind}`),
  ', ',
  shown.words.say(`result.grade.${grade}`),
  confirmed ? [', ', shown.words.say(`result.confirmed.${confirmed}`)] : nothing,
  ')',
];
