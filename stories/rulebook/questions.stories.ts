import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {rulebookPage} from './page.js';
import {findingText, inWords, numberOf, questionText} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

const kinds = {one: 'One choice', any: 'Any number of choices, or “None of these”'} as const;

function notes({id, pick, askIf, screening, notSure, wayOut}: Question): readonly string[] {
  const asked = askIf ? `Asked only after ${inWords(askIf)}, or not sure about it.` : 'Asked of everyone.';
  return [
    `${kinds[pick]}${notSure === false ? '' : ', or “Not sure”'}.`,
    id === 'call-now' ? 'The first screen.' : asked,
    ...(screening ? ['Screens for danger: asked even where a limit ends the check.'] : []),
    ...(pick === 'any' ? ['After “Not sure”, each choice is asked again with its example.'] : []),
    ...(wayOut ? [`${inWords(wayOut)} answers the screen and leaves the others open.`] : []),
  ];
}

const findingRow = (id: string, withExample: boolean): TemplateResult => {
  const {label, hint, example, said} = findingText(id);
  return html`<tr>
    <td>
      ${label}${hint ? html`<br /><span class="note">${hint}</span>` : nothing}
      <br /><code>${id}</code>
    </td>
    ${withExample ? html`<td>${example ?? '–'}</td>` : nothing}
    <td>${said ?? 'the same words'}</td>
  </tr>`;
};

const questionSection = (question: Question): TemplateResult => {
  const {id, pick, findings} = question;
  const {ask, hint, why} = questionText(id);
  const withExample = pick === 'any';
  return html`<section class="entry" aria-labelledby=${`q-${id}`}>
    <h2 id=${`q-${id}`}><span class="number">${numberOf(id)}</span> ${ask}</h2>
    ${hint ? html`<p>${hint}</p>` : nothing}
    <p class="note"><code>${id}</code> ${notes(question).join(' ')}</p>
    <p><strong>Why we ask:</strong> ${why}</p>
    <div class="wide-table" role="group" aria-labelledby=${`q-${id}`} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Choice</th>
            ${withExample ? html`<th scope="col">Example, when not sure</th>` : nothing}
            <th scope="col">In the result</th>
          </tr>
        </thead>
        <tbody>
          ${findings.map((finding) => findingRow(finding, withExample))}
        </tbody>
      </table>
    </div>
  </section>`;
};

export const Questions: StoryObj = {
  render: () =>
    rulebookPage(
      'Questions',
      html`Every question with its exact words, in the order in which it is asked.
      ${backPops.questions.length} questions, ${backPops.questions.flatMap(({findings}) => findings).length}
      choices.`,
      backPops.questions.map(questionSection),
    ),
};
