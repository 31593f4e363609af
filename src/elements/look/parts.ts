import {html, nothing, type TemplateResult} from 'lit';
import type {Urgency} from '../../core/index.js';
import {heading} from './heading.js';
import type {ShownResult, Sayable} from '../pop-checker/result/shown-result.js';
import {urgencyMark} from './pictures/pictures.js';
import type {Sentence, Words} from '../words/words.js';

/** Something under a heading of its own; `name` is its class and its CSS part. */
export const section = (shown: ShownResult, name: string, title: Sayable, content: unknown): TemplateResult =>
  html`<div class="section ${name}" part=${name}>
    ${heading(shown.level(1), shown.say(title))}${content}
  </div>`;

export const line = (content: unknown, classes = ''): TemplateResult =>
  html`<p class=${classes}>${content}</p>`;

export const lineIf = (condition: unknown, content: unknown, classes = ''): TemplateResult | undefined =>
  condition ? line(content, classes) : undefined;

/** Nothing to see where there are no lines. */
export const list = (lines: readonly unknown[], classes = ''): TemplateResult =>
  html`<ul class=${classes} ?hidden=${lines.length === 0}>
    ${lines.map((content) => html`<li>${content}</li>`)}
  </ul>`;

export const disclosure = (title: Sentence, content: unknown, name = ''): TemplateResult =>
  html`<details class=${name} part=${name}>
    <summary>${title}</summary>
    ${content}
  </details>`;

export const strong = (content: unknown): TemplateResult => html`<strong>${content}</strong>`;

/** An urgency as its shape and its word, or what is said in its place. */
export const urgencyWord = (
  words: Words,
  urgency: Urgency,
  said: Sentence = words.say(`common.urgency.${urgency}`),
): unknown => [urgencyMark(urgency), ' ', said];

export const button = (
  name: string,
  label: unknown,
  act: () => void,
  classes: string,
  id: unknown = nothing,
): TemplateResult =>
  html`<button type="button" id=${id} class=${classes} part=${name} @click=${act}>${label}</button>`;
