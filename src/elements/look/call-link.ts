import {html, type TemplateResult} from 'lit';
import type {Words} from '../words/words.js';

/** The address that dials a number as written: digits, `+` and `*` as they are, `#` encoded, nothing else. */
export const callAddress = (number: string): string =>
  `tel:${number.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;

/**
 * What a link to a number says. The digits are always among it, whatever words a page has of its own: where a sandbox
 * keeps links from calling, they can be read, selected and dialled by hand.
 */
export const callWords = (words: Words, number: string): unknown => {
  const said = words.say('common.callNumber', {number});
  return words.plain('common.callNumber', {number}).includes(number) ? said : [said, ' ', number];
};

/** The number to call, as a link as tall as a thumb; nothing where it is not known. A link that is dragged cannot be selected. */
export const callLink = (
  words: Words,
  number: string | undefined,
  classes = 'call',
): TemplateResult | undefined =>
  number
    ? html`<a class=${classes} part="call" draggable="false" href=${callAddress(number)}
        >${callWords(words, number)}</a
      >`
    : undefined;
