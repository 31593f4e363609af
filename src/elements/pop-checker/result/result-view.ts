import {html, type TemplateResult} from 'lit';
import {actionBand, doNow, phone} from './result-action.js';
import {appointment, sources} from './result-appointment.js';
import {cracking} from './result-cracking.js';
import {sounds, toRuleOut} from './result-explanations.js';
import {reasons} from './result-reasons.js';
import {watchFor, wouldChange} from './result-watch.js';
import {shownResult, type AssessedView} from './shown-result.js';
import {summarySheet} from '../summary-sheet.js';

/** What to do in one sentence, the number, what to say on the phone; only then why. */
const emergencyParts = [actionBand, phone, doNow, reasons, toRuleOut, watchFor];
const ordinaryParts = [actionBand, doNow, reasons, sounds, toRuleOut, wouldChange, watchFor, cracking];

/** The result, to render inside the card. What to do comes first, and everything else after it. */
export function resultView(view: AssessedView): TemplateResult {
  const shown = shownResult(view);
  const parts = [...(shown.emergency ? emergencyParts : ordinaryParts), appointment, sources];
  return html`<div class="result ${shown.assessment.urgency}" part="result">
    ${parts.map((part) => part(shown))} ${summarySheet(view)}
  </div>`;
}
