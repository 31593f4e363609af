import {html, type TemplateResult} from 'lit';
import {partIn} from '../../src/elements/html.js';
import {picture, pictureStyles} from '../../src/elements/pictures.js';

/** One of the elements' drawings, with their own style sheet, in the colours of the page. */
export function drawing(id: string, label: string): TemplateResult {
  const frame = document.createElement('div');
  partIn(frame)(picture(id, label));
  return html`<style>
      ${pictureStyles}
    </style>
    ${frame}`;
}
