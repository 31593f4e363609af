import {html, type TemplateResult} from 'lit';
import {strong} from '../look/parts.js';
import {summaryParts, type SummaryContext} from './summary.js';

/** In characters: what is longer fits on one page only in small print. */
const LONG = 4500;

/** The summary as a page that only print shows, in place of everything else the element has. Each line is its own. */
export function summarySheet(context: SummaryContext): TemplateResult {
  const parts = summaryParts(context);
  const isLong = parts.join('').length > LONG;
  return html`<div class="sheet ${isLong ? 'dense' : ''}" part="sheet">
    ${parts.map(
      ([heading, lines]) =>
        html`<p>${strong(heading)}</p>
          <p>${lines.join('\n')}</p>`,
    )}
  </div>`;
}
