import {html, nothing, type TemplateResult} from './html.js';
import {replies} from '../core/index.js';
import type {Finding, QuestionId} from '../rulebook/index.js';
import {heading} from './heading.js';
import type {QuestionContext} from './question-view.js';
import {rowsOf} from './visit.js';

/** What was not ticked, asked again: a row each, with what it is like, and yes, no or not sure. */
export function notSureRows({
  words,
  screen,
  answers,
  level,
  chosen,
  refused,
}: QuestionContext): TemplateResult {
  const {question} = screen;
  const isOpen = (finding: string): boolean =>
    refused !== undefined && !replies.some((reply) => refused.includes(`${reply}/${finding}`));
  return html`
    ${heading(
      level,
      words.say((text) => text.interface.question.rows),
      'focus-here',
    )}
    <p class="hint">${words.say((text) => text.rulebook.questions[question.id as QuestionId].ask)}</p>
    ${rowsOf(question, answers).map(
      (finding) => html`
        <fieldset
          class="row"
          part="row"
          role="radiogroup"
          aria-describedby="like-${finding}"
          aria-invalid=${isOpen(finding) ? 'true' : nothing}
        >
          <legend>${words.say((text) => text.rulebook.findings[finding as Finding].label)}</legend>
          <p id="like-${finding}" class="hint">
            ${words.maybe((text) => text.rulebook.findings[finding as Finding].example)}
          </p>
          <div class="row-replies">
            ${replies.map(
              (reply) =>
                html`<label class="option" part="option"
                  ><input
                    type="radio"
                    name="reply-${finding}"
                    value="${reply}/${finding}"
                    .checked=${chosen.includes(`${reply}/${finding}`)}
                  /><span
                    >${words.say(({interface: {common}}) => (reply === 'unsure' ? common.notSure : common[reply]))}</span
                  ></label
                >`,
            )}
          </div>
        </fieldset>
      `,
    )}
  `;
}
