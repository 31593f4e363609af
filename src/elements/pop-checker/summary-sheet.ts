import {html, type TemplateResult} from 'lit';
import {strong} from '../look/parts.js';
import {summaryParts, type SummaryContext} from './summary.js';

/** The summary as a page that only print shows, in place of everything else the element has. Each line is its own. */
export const summarySheet = (context: SummaryContext): TemplateResult =>
  html`<div class="sheet" part="sheet">
    ${summaryParts(context).map(
      ([heading, lines]) =>
        html`<p>${strong(heading)}</p>
          <p>${lines.join('\n')}</p>`,
    )}
  </div>`;
