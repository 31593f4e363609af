import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {
  answer,
  applicableQuestions,
  assess,
  nextQuestion,
  ruleStatuses,
  type Answers,
  type Question,
  type Reply,
} from '../../src/core/index.js';
import {backPops, type Finding} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {cases} from '../../tests/cases/index.js';
import {answersOf} from '../support/cases.js';
import {live, valueOf} from '../support/live.js';
import {rulebookPage} from './page.js';
import {findingText, numberOf, questionText, ruleText} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

type Said = Answers<Finding>;
interface State {
  readonly answers: Said;
}
type Change = (change: State) => void;

const choices: readonly (readonly [value: Reply | 'open', words: string])[] = [
  ['yes', 'Yes'],
  ['unsure', 'Not sure'],
  ['no', 'No'],
  ['open', 'Open'],
];

/** The answers with one finding said otherwise, as the core understands it. */
function saying(answers: Said, {id, findings}: Question, finding: string, reply: Reply | 'open'): Said {
  const rest = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== finding)) as Said;
  if (reply === 'open') return rest;
  // Of findings that exclude each other a yes takes the place of another.
  const others = Object.fromEntries(Object.entries(rest).filter(([key]) => !findings.includes(key))) as Said;
  const isSingle = backPops.questions.find((question) => question.id === id)?.pick === 'one';
  const before = isSingle && reply === 'yes' ? others : rest;
  return answer<string, string>(before, id, {[finding]: reply}, backPops);
}

const row = (question: Question, finding: Finding, {answers}: State, set: Change): TemplateResult => {
  const now = answers[finding] ?? 'open';
  return html`<fieldset class=${`try-row ${now}`}>
    <legend>${findingText(finding).label}</legend>
    <div class="segments">
      ${choices
        .filter(([value]) => value !== 'unsure' || question.notSure !== false)
        .map(
          ([value, words]) =>
            html`<label
              ><input
                type="radio"
                name=${`try-${finding}`}
                value=${value}
                .checked=${now === value}
                @change=${() => set({answers: saying(answers, question, finding, value)})}
              />${words}</label
            >`,
        )}
    </div>
  </fieldset>`;
};

const questionGroup = (question: Question, state: State, set: Change, applies: boolean): TemplateResult =>
  html`<details class="entry try-question" ?open=${question.id === 'call-now'}>
    <summary>
      <span class="number">${numberOf(question.id)}</span> ${questionText(question.id).ask}
      <span class="note"
        >${applies ? '' : 'Not asked now: what is said here counts as no. '}${countSaid(question, state)}</span
      >
    </summary>
    ${question.findings.map((finding) => row(question, finding as Finding, state, set))}
  </details>`;

function countSaid({findings}: Question, {answers}: State): string {
  const said = findings.filter((finding) => answers[finding as Finding]).length;
  return said ? `${said} of ${findings.length} said` : '';
}

const statuses = ['present', 'suspected', 'open', 'absent'] as const;
const meaning = {
  present: 'Present: they hold',
  suspected: 'Suspected: they hang on “not sure”',
  open: 'Open: what is still open could make them hold',
  absent: 'Absent: nothing that is open could make them hold',
} as const;

function verdict({answers}: State): TemplateResult {
  const {urgency, by, where, atMost, settled, explanations} = assess(answers, backPops);
  const next = nextQuestion(answers, backPops);
  const word = urgency ? en.interface.common.urgency[urgency] : 'Nothing can be said yet';
  const cell = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<p class="verdict"><strong class=${`badge ${urgency ?? 'monitor'}`}>${word}</strong></p>
    <dl class="verdict">
      ${cell('urgency', urgency ?? 'undefined')} ${cell('by', by ?? '–')} ${cell('where', where ?? '–')}
      ${cell('atMost', atMost)} ${cell('settled', String(settled))}
      ${cell('next question', next ? questionText(next.question.id).ask : 'none: the check has ended')}
      ${cell(
        'explanations',
        explanations.length ? explanations.map(({id}) => ruleText(id).name).join('; ') : '–',
      )}
    </dl>`;
}

function rulesByStatus({answers}: State): readonly TemplateResult[] {
  const all = Object.entries(ruleStatuses(answers, backPops));
  return statuses.map((status) => {
    const rules = all.filter(([, each]) => each.status === status);
    const list = html`<ul>
      ${rules.map(([id]) => html`<li data-rule=${id}>${ruleText(id).name}</li>`)}
    </ul>`;
    const title = html`<summary>${meaning[status]} <strong>${rules.length}</strong></summary>`;
    return html`<details data-status=${status} ?open=${status === 'present' || status === 'suspected'}>
      ${title}${list}
    </details>`;
  });
}

const bench = (first: Said): HTMLElement =>
  live<State>({answers: first}, (state, set) => {
    const applying = new Set(applicableQuestions(state.answers, backPops).map(({id}) => id as string));
    return html`<div class="filters no-print">
        <label
          >Begin with a case
          <select
            name="case"
            @change=${(event: Event) => {
              const id = valueOf(event);
              set({answers: id ? answersOf(id) : {}});
            }}
          >
            <option value="">Nothing said</option>
            ${cases.map(({id, title}) => html`<option value=${id}>${title}</option>`)}
          </select></label
        >
      </div>
      <div class="try-it">
        <div>
          ${backPops.questions.map((question) =>
            questionGroup(question, state, set, applying.has(question.id)),
          )}
        </div>
        <section class="entry follows" aria-label="What follows">
          <div role="status">${verdict(state)}</div>
          ${rulesByStatus(state)}
        </section>
      </div>`;
  });

export const TryIt: StoryObj = {
  name: 'Try it: say, and watch the rules',
  render: () =>
    rulebookPage(
      'Try it',
      html`Say something to a finding and watch the rules. What nobody said is <em>open</em>, which is not
        <em>no</em>.`,
      bench({}),
    ),
  play: async ({canvasElement, step}) => {
    const statusOf = (rule: string): string | undefined =>
      canvasElement.querySelector(`[data-rule="${rule}"]`)?.closest<HTMLElement>('[data-status]')?.dataset[
        'status'
      ];
    const say = (finding: string, reply: string): void =>
      canvasElement.querySelector<HTMLElement>(`[name="try-${finding}"][value="${reply}"]`)?.click();
    const shown = (): string => canvasElement.querySelector('dl.verdict')?.textContent ?? '';
    await expect(statusOf('same-spot')).toBe('open');
    await step('Not sure: suspected', async () => {
      say('same-spot', 'unsure');
      await expect(statusOf('same-spot')).toBe('suspected');
      await expect(shown()).toMatch(/urgency\s*monitor/);
    });
    await step('No: absent', async () => {
      say('same-spot', 'no');
      await expect(statusOf('same-spot')).toBe('absent');
    });
    await step('Yes: present', async () => {
      say('same-spot', 'yes');
      await expect(statusOf('same-spot')).toBe('present');
      await expect(shown()).toMatch(/urgency\s*soon/);
      await expect(shown()).toMatch(/settled\s*false/);
    });
    await step('Taken back: nothing is said, as at first', async () => {
      say('same-spot', 'open');
      await expect(statusOf('same-spot')).toBe('open');
      await expect(shown()).toMatch(/urgency\s*undefined/);
    });
  },
};
