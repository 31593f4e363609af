import {html, nothing, type TemplateResult} from 'lit';

export const headingLevels: readonly number[] = [1, 2, 3, 4, 5, 6];

/**
 * A native heading of level 1 to 6. With the class `focus-here` it can take the focus: a person's step leads to it.
 */
export function heading(level: number, content: unknown, classes = ''): TemplateResult {
  const tabindex = classes.split(' ').includes('focus-here') ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${classes} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} tabindex=${tabindex}>${content}</h6>`;
  }
}
