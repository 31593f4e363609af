import {html, type TemplateResult} from 'lit';
import {line, strong} from '../look/parts.js';
import {summaryParts, type SummaryContext} from './summary.js';

/** The summary as a page that only print shows, in place of everything else the element has. */
export const summarySheet = (context: SummaryContext): TemplateResult =>
  html`<div class="sheet" part="sheet">
    ${summaryParts(context).map(([heading, lines]) => [strong(heading), ...lines].map((content) => line(content)))}
  </div>`;
