import {html, nothing, type TemplateResult} from './html.js';

export const headingLevels: readonly number[] = [1, 2, 3, 4, 5, 6];

/** The template of each level: in Lit's notation no value can be a tag. */
const templates = headingLevels.map(
  (level) => [`<h${level} class="`, '" tabindex="', '">', `</h${level}>`] as unknown as TemplateStringsArray,
);

/**
 * A native heading of level 1 to 6. With the class `focus-here` it can take the focus: a person's step leads to it.
 */
export const heading = (level: number, content: unknown, classes = ''): TemplateResult =>
  html(
    templates[level - 1] as TemplateStringsArray,
    classes,
    classes.split(' ').includes('focus-here') ? -1 : nothing,
    content,
  );
