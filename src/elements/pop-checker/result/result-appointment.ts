import {html, nothing, type TemplateResult} from 'lit';
import type {Citation} from '../../../core/index.js';
import {citationsOf} from './citations.js';
import {button, disclosure, line, list, section} from '../../look/parts.js';
import {otherReplies} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';
import {canAddDetails} from '../screen.js';

/** What to take along: the page to copy or print, and the questions with their replies. */
export const appointment = (shown: ShownResult): TemplateResult =>
  section(
    shown,
    'appointment',
    'appointment',
    html`${line(shown.say('appointmentHint'))}
      <div class="buttons">
        ${canAddDetails(shown.answers, shown.rulebook) ? button('add-details', shown.say('addDetails'), shown.actions.addDetails, 'wide') : nothing}
        ${button('copy', shown.say('copy'), shown.actions.copy, '')}
        ${button('print', shown.say('print'), shown.actions.print, '')}
      </div>
      <p role="status">${shown.copied ? shown.say('copied') : nothing}</p>
      ${otherReplies(shown)} ${button('restart', shown.say('restart'), shown.actions.restart)}`,
  );

/** What the result rests on, and its version, in small print. Nothing is requested until a link is followed. */
export const sources = (shown: ShownResult): TemplateResult =>
  disclosure(
    shown.say('sources'),
    [
      list(citationsOf(shown).map(([, citation]) => source(shown, citation))),
      line(shown.say('version', {...shown.assessment.rulebook, date: shown.day})),
      line(shown.say('notSigned')),
    ],
    'sources',
  );

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
