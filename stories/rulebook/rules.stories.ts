import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {findingsIn, urgencies, type Citation, type Condition, type Urgency} from '../../src/core/index.js';
import {clinicalTerms} from '../../src/rulebook/clinical-terms.js';
import {backPops} from '../../src/rulebook/index.js';
import {rowDecisions} from '../../src/rulebook/row-decisions.js';
import {rows} from '../../tests/cases/rows.js';
import {live, valueOf} from '../support/live.js';
import {rulebookPage} from './page.js';
import {findingText, ruleText} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

const kinds = {
  redFlags: 'Red flag',
  limits: 'Limit',
  cautions: 'Caution',
  explanations: 'Explanation',
} as const;
type Kind = keyof typeof kinds;

interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly urgency?: Urgency;
  readonly evidence: readonly string[];
}

const evidence: Readonly<Record<string, Citation>> = backPops.evidence;
const decisions = Object.entries(rowDecisions).map(([row, why]) => {
  const {rules}: {readonly rules: readonly string[]} = rows[Number(row) as keyof typeof rows];
  return {rules, why};
});

/** One rule as a row: its words, why it is so, and all that a search looks through. */
function rowOf(kind: Kind, {id, when, urgency, evidence: sources}: Rule) {
  const {name, why} = ruleText(id);
  const grounds = decisions.filter(({rules}) => rules.includes(id)).map((decision) => decision.why);
  const cited = sources.map((source) => `${source}: ${evidence[source]?.label ?? ''}`);
  const terms = Object.entries(clinicalTerms).filter(([, ids]) => (ids as readonly string[]).includes(id));
  const labels = when === 'otherwise' ? [] : findingsIn(when).map((finding) => findingText(finding).label);
  const searched = [id, name, why, ...grounds, ...cited, ...labels, ...terms.map(([term]) => term)];
  return {kind, id, name, why, urgency, grounds, cited, searched: searched.join(' ').toLowerCase()};
}

const all = (Object.keys(kinds) as readonly Kind[]).flatMap((kind) =>
  (backPops[kind] as readonly Rule[]).map((rule) => rowOf(kind, rule)),
);

const row = ({kind, id, name, why, urgency, grounds, cited}: (typeof all)[number]): TemplateResult =>
  html`<tr data-rule=${id}>
    <th scope="row">${name}<br /><code>${id}</code></th>
    <td>
      ${kinds[kind]}${urgency ? html`<br /><strong class=${`badge ${urgency}`}>${urgency}</strong>` : ''}
    </td>
    <td class="reason">
      <p>${why}</p>
      ${grounds.map((each) => html`<p class="note">${each}</p>`)}
    </td>
    <td>${cited.map((each) => html`<p class="note">${each}</p>`)}</td>
  </tr>`;

const filter = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  set: (value: string) => void,
): TemplateResult =>
  html`<label
    >${label}
    <select name=${name} @change=${(event: Event) => set(valueOf(event))}>
      <option value="">All</option>
      ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
    </select></label
  >`;

const bench = (): HTMLElement =>
  live({words: '', kind: '', urgency: ''}, (wanted, set) => {
    const words = wanted.words.toLowerCase().split(/\s+/);
    const found = all.filter(
      ({kind, urgency, searched}) =>
        ['', kind].includes(wanted.kind) &&
        ['', urgency].includes(wanted.urgency) &&
        words.every((word) => searched.includes(word)),
    );
    return html`<div class="filters no-print">
        <label
          >Search
          <input
            type="text"
            name="words"
            placeholder="retention, G15, fever"
            @input=${(event: Event) => set({words: valueOf(event)})}
        /></label>
        ${filter('kind', 'Kind', Object.entries(kinds), (kind) => set({kind}))}
        ${filter(
          'urgency',
          'Urgency',
          urgencies.toReversed().map((each) => [each, each] as const),
          (urgency) => set({urgency}),
        )}
      </div>
      <p role="status">${found.length} of ${all.length} rules</p>
      <div class="wide-table" role="group" aria-label="Rules" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Kind, urgency</th>
              <th scope="col">Reason: as people read it, then why it is as urgent as it is</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            ${found.map(row)}
          </tbody>
        </table>
      </div>`;
  });

const shownIn = (canvas: HTMLElement): readonly string[] =>
  [...canvas.querySelectorAll<HTMLElement>('[data-rule]')].map(({dataset}) => dataset['rule'] ?? '');

function change(canvas: HTMLElement, name: string, value: string): void {
  const field = canvas.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  if (!field) throw new Error(`no field to set ${name}`);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
}

export const Rules: StoryObj = {
  name: 'Rules: search and filter',
  render: () =>
    rulebookPage(
      'Rules',
      html`Every rule with its reason and its sources. Search in plain words, by the clinical term, or by the
        number of a source. When each holds, and its cases, stand in <em>The whole rulebook</em>.`,
      bench(),
    ),
  play: async ({canvasElement, step}) => {
    await expect(shownIn(canvasElement).length).toBe(all.length);
    await expect(canvasElement.querySelectorAll('td.reason p:first-child:empty').length).toBe(0);
    await step('Search by the clinical term', async () => {
      change(canvasElement, 'words', 'retention');
      await expect(shownIn(canvasElement)).toContain('bladder-change');
      await expect(shownIn(canvasElement).length).toBeLessThan(10);
      change(canvasElement, 'words', '');
    });
    await step('Only the limits', async () => {
      change(canvasElement, 'kind', 'limits');
      await expect(shownIn(canvasElement)).toEqual(backPops.limits.map(({id}) => id));
      change(canvasElement, 'kind', '');
    });
    await expect(shownIn(canvasElement).length).toBe(all.length);
  },
};
