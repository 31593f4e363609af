import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {replies} from '../../../core/index.js';
import {heading} from '../../look/heading.js';
import {line} from '../../look/parts.js';
import type {QuestionView} from './question-view.js';
import {rowsOf, rowValue} from '../screen.js';

/** What was not ticked, asked again: a row each, with what it is like, and yes, no or not sure. */
export function notSureRows({
  words,
  question,
  answers,
  level,
  chosen,
  incomplete,
}: QuestionView): TemplateResult {
  const isOpen = (finding: string): boolean =>
    incomplete && !replies.some((reply) => chosen.includes(rowValue(reply, finding)));
  return html`
    ${heading(level(), words.say('question.rows'), 'focus-here')}
    ${line([words.say(`questions.${question.id}.ask`), ' ', words.maybe(`questions.${question.id}.hint`)], 'hint')}
    ${rowsOf(question, answers).map(
      (finding) => html`
        <fieldset
          class="row"
          part="row"
          role="radiogroup"
          aria-describedby="like-${finding}"
          aria-invalid=${isOpen(finding) ? 'true' : nothing}
        >
          <legend>${words.say(`findings.${finding}.label`)}</legend>
          <p id="like-${finding}" class="hint">
            ${words.maybe(`findings.${finding}.hint`)} ${words.maybe(`findings.${finding}.example`)}
          </p>
          <div class="row-replies">
            ${replies.map(
              (reply) =>
                html`<label class="option" part="option"
                  ><input
                    type="radio"
                    name="reply-${finding}"
                    value=${rowValue(reply, finding)}
                    .checked=${live(chosen.includes(rowValue(reply, finding)))}
                  /><span>${words.say(`common.${reply === 'unsure' ? 'notSure' : reply}`)}</span></label
                >`,
            )}
          </div>
        </fieldset>
      `,
    )}
  `;
}
