import {html, type TemplateResult} from 'lit';
import {backPops} from '../../src/rulebook/index.js';

/** A page to read: its title, what it is, and its content. It prints as it stands. */
export const page = (title: string, lead: unknown, content: unknown): TemplateResult =>
  html`<main class="page">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${content}
  </main>`;

/** The same for the rulebook, with its version and who has signed it. */
export const rulebookPage = (title: string, lead: unknown, content: unknown): TemplateResult =>
  page(
    title,
    lead,
    html`<div class="about">
        <p class="note">
          Rulebook <code>${backPops.id}</code>, version ${backPops.version}. Written from the source each
          time.
          <strong>No clinician has signed it yet.</strong>
        </p>
        <button type="button" class="plain no-print" @click=${() => window.print()}>Print this page</button>
      </div>
      ${content}`,
  );
