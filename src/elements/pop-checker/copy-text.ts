import {html, type TemplateResult} from 'lit';
import type {Words} from '../words/words.js';

/** Puts a text on the clipboard of the window it stands in. False where the browser or the page does not allow it. */
export async function copyText(text: string, navigator: Navigator | undefined): Promise<boolean> {
  try {
    await (navigator as Navigator).clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The text in a field, to be copied by hand. */
export const handCopy = (words: Words, text: string): TemplateResult =>
  html`<label class="by-hand"
    >${words.say('question.copyByHand')}<textarea id="by-hand" readonly rows="8" .value=${text}></textarea>
  </label>`;
