import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Citation} from '../core/index.js';
import {citationsOf} from './citations.js';
import {button, disclosure, line, list, section} from './parts.js';
import {otherReplies} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';
import {dayOf} from './summary.js';

/** What to take along: the page to copy or print, and the questions with their replies. */
export function appointment(shown: ShownResult): TemplateResult {
  const {say, on, canAddDetails, copied} = shown;
  return section(
    shown,
    'appointment',
    'appointment',
    html`${line(say('appointmentHint'))}
      <div class="buttons">
        ${canAddDetails ? button('add-details', say('addDetails'), on.addDetails, 'wide') : nothing}
        ${button('copy', say('copy'), on.copy, '')} ${button('print', say('print'), on.print, '')}
      </div>
      <p role="status">${copied ? say('copied') : nothing}</p>
      ${otherReplies(shown)} ${button('restart', say('restart'), on.restart)}`,
  );
}

/** What the result rests on, and its version, in small print. Nothing is requested until a link is followed. */
export function sources(shown: ShownResult): TemplateResult {
  const {say, assessment, date} = shown;
  return disclosure(
    say('sources'),
    [
      list(citationsOf(shown).map(([, citation]) => source(shown, citation))),
      line(say('version', {...assessment.rulebook, date: dayOf(date)})),
      line(say('notSigned')),
    ],
    'sources',
  );
}

const source = ({words}: ShownResult, {label, address, kind, grade, confirmed}: Citation): unknown => [
  // A rulebook of the page's own may hold any address.
  address?.startsWith('https://')
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}</a>`
    : label,
  ' (',
  words.say((text) => text.interface.result.kind[kind]),
  ', ',
  words.say((text) => text.interface.result.grade[grade]),
  confirmed && [', ', words.say((text) => text.interface.result.confirmed[confirmed])],
  ')',
];
