import {html, type TemplateResult} from 'lit';
import type {Words} from '../words/words.js';

/** The address that dials a number as written: digits, `+` and `*` as they are, `#` encoded, nothing else. */
export const callAddress = (number: string): string =>
  `tel:${number.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;

/** The number to call, as a link as tall as a thumb; nothing where it is not known. */
export const callLink = (
  words: Words,
  number: string | undefined,
  classes = 'call',
): TemplateResult | undefined =>
  number
    ? html`<a class=${classes} part="call" href=${callAddress(number)}
        >${words.say('common.callNumber', {number})}</a
      >`
    : undefined;
