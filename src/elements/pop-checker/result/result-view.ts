import {html, type TemplateResult} from 'lit';
import {actionBand, doNow, phone} from './result-action.js';
import {buttons, smallPrint} from './result-foot.js';
import {cracking} from './result-cracking.js';
import {sounds, toRuleOut} from './result-explanations.js';
import {reasons} from './result-reasons.js';
import {takeAlong, wouldChange} from './result-changes.js';
import {help} from './result-help.js';
import {alsoAsked} from './result-questions.js';
import {shownResult, type AssessedView, type ShownResult} from './shown-result.js';
import {summarySheet} from '../summary-sheet.js';

/** What to do in one sentence, the number, what to say on the phone; only then why. */
const emergencyParts = [actionBand, phone, doNow, reasons, toRuleOut, help];
/** Someone should look: why, and what to do until then, before what makes the sound. */
const visitParts = [actionBand, reasons, doNow, sounds, toRuleOut, help, cracking, further];
/** Nobody need look now: what it may be comes first. */
const calmParts = [actionBand, sounds, toRuleOut, doNow, help, reasons, cracking, further];

/** The result, to render inside the card. What to do comes first, and everything else after it. */
export function resultView(view: AssessedView): TemplateResult {
  const shown = shownResult(view);
  const parts = shown.emergency ? emergencyParts : shown.calm ? calmParts : visitParts;
  return html`<div class="result ${shown.assessment.urgency}" part="result">
    ${[...parts, buttons, smallPrint].map((part) => part(shown))} ${summarySheet(view)}
  </div>`;
}

/** For whoever wants to know more; closed. */
function further(shown: ShownResult): unknown {
  const parts = [wouldChange(shown), takeAlong(shown), alsoAsked(shown)].filter(Boolean);
  return parts[0] && html`<div class="further" part="further">${parts}</div>`;
}
