import {html, type TemplateResult} from 'lit';
import {picture, pictureStyles} from '../../src/elements/look/pictures/pictures.js';

/** One of the elements' drawings, with their own style sheet, in the colours of the page. */
export const drawing = (id: string, label: string): TemplateResult =>
  html`<style>
      ${pictureStyles.cssText}
    </style>
    ${picture(id, label)}`;
