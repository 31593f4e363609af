import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {urgencies, type Citation} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {Case} from '../../tests/cases/index.js';
import {live, valueOf} from '../support/live.js';
import {caseAddress, rulebookPage} from './page.js';
import {ruleRows, urgencyIfUnsure, type RuleRow} from './rule-rows.js';
import {inWords, ruleText} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

const {urgency: urgencyWords, by: byWords} = en.interface.common;
const {kind: kindWords, grade: gradeWords, confirmed: confirmedWords} = en.interface.result;
const evidence: Readonly<Record<string, Citation>> = backPops.evidence;
const raising = [...urgencies].reverse().filter((urgency) => urgency !== 'self-care');
const cited = Object.keys(evidence).filter((id) => ruleRows.some((rule) => rule.evidence.includes(id)));

function source(id: string): TemplateResult {
  const {label, address, kind, grade, confirmed} = evidence[id] as Citation;
  const name = address ? html`<a href=${address} target="_blank" rel="noreferrer">${label}</a>` : label;
  const said = [kindWords[kind], gradeWords[grade], confirmed && confirmedWords[confirmed]];
  return html`<li>${name} <span class="note">${id}: ${said.filter(Boolean).join(', ')}</span></li>`;
}

const levelCell = (rule: RuleRow): TemplateResult => {
  const {kind, urgency, by, where, sound} = rule;
  if (!urgency)
    return html`<strong>${kind}</strong><br />${
        kind === 'Explanation' ? (sound ? 'of the sound' : 'someone should check') : 'raises nothing'
      }`;
  return html`<strong class="badge ${urgency}">${urgencyWords[urgency]}</strong>
    <span class="note">
      <code>${urgency}</code>${by ? html`, ${byWords[by]}` : nothing}${where ? html`, ${where}` : nothing}
      <br />${kind}
    </span>`;
};

function unsureCell(rule: RuleRow): string {
  const urgency = urgencyIfUnsure(rule);
  if (urgency) return `${urgencyWords[urgency]} (${urgency})`;
  return rule.sound ? 'not told' : 'told as possible';
}

const caseLink = ({id, title}: Case): TemplateResult =>
  html`<li><a href=${caseAddress(id)} target="_top">${title}</a></li>`;

/** The first cases; the others are drawn when someone wants to see them. */
const casesCell = ({cases}: RuleRow): TemplateResult => {
  const rest = cases.slice(2);
  const unfold = ({target}: Event): void => {
    const list = (target as HTMLDetailsElement).querySelector('ul');
    if (list) render(rest.map(caseLink), list);
  };
  return html`<ul>
      ${cases.slice(0, 2).map(caseLink)}
    </ul>
    ${
      rest.length
        ? html`<details @toggle=${unfold}>
            <summary>${rest.length} more</summary>
            <ul></ul>
          </details>`
        : nothing
    }`;
};

const ruleRow = (rule: RuleRow): TemplateResult => {
  const {id, when, unless, calm, evidence: sources, grade} = rule;
  const {name, why} = ruleText(id);
  return html`<tr id=${`rule-${id}`}>
    <td data-label="Urgency">${levelCell(rule)}</td>
    <th scope="row" data-label="Rule">
      ${name}
      <p>${why}</p>
      <code>${id}</code>
    </th>
    <td data-label="Holds when">
      ${inWords(when)} ${unless ? html`<p><strong>Not shown where:</strong> ${inWords(unless)}</p>` : nothing}
      ${calm ? html`<p class="note">Shown only while nothing makes it <em>soon</em> or more.</p>` : nothing}
    </td>
    <td data-label="When not sure">${unsureCell(rule)}</td>
    <td data-label="Sources">
      <ul>
        ${sources.map(source)}
      </ul>
      ${grade ? html`<p class="note">The claim itself: ${gradeWords[grade]}.</p>` : nothing}
    </td>
    <td data-label="Cases">${casesCell(rule)}</td>
  </tr>`;
};

interface Wanted {
  readonly urgency: string;
  readonly source: string;
}

const fits = (rule: RuleRow, {urgency, source: id}: Wanted): boolean =>
  (urgency === '' || (rule.urgency ?? rule.kind) === urgency) && (id === '' || rule.evidence.includes(id));

const rulesTable = (): HTMLElement =>
  live<Wanted>({urgency: '', source: ''}, (wanted, set) => {
    const rules = ruleRows.filter((rule) => fits(rule, wanted));
    return html`<div class="filters no-print">
        <label
          >Urgency
          <select name="urgency" @change=${(event: Event) => set({urgency: valueOf(event)})}>
            <option value="">All</option>
            ${raising.map((each) => html`<option value=${each}>${urgencyWords[each]} (${each})</option>`)}
            <option value="Explanation">Explanations</option>
          </select></label
        >
        <label
          >Source
          <select name="source" @change=${(event: Event) => set({source: valueOf(event)})}>
            <option value="">All</option>
            ${cited.map((id) => html`<option value=${id}>${id}: ${evidence[id]?.label}</option>`)}
          </select></label
        >
      </div>
      <p role="status">${rules.length} of ${ruleRows.length} rules</p>
      <div class="wide-table" role="region" aria-label="Rules" tabindex="0">
        <table class="rules">
          <thead>
            <tr>
              <th scope="col">Urgency</th>
              <th scope="col">Rule, and its words</th>
              <th scope="col">Holds when</th>
              <th scope="col">When not sure</th>
              <th scope="col">Sources</th>
              <th scope="col">Cases</th>
            </tr>
          </thead>
          <tbody>
            ${rules.map(ruleRow)}
          </tbody>
        </table>
      </div>`;
  });

const choose = (canvas: HTMLElement, name: string, value: string): void => {
  const select = canvas.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) throw new Error(`no filter by ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

const view: StoryObj = {
  render: () =>
    rulebookPage(
      'Rules',
      html`Every rule: how soon it asks for help, what it rests on, who says so, and the situations that try
      it.`,
      rulesTable(),
    ),
};

export const Rules: StoryObj = {
  ...view,
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelectorAll('tbody tr').length).toBe(ruleRows.length);
  },
};

export const RulesOfOneSource: StoryObj = {
  ...view,
  name: 'Rules, filtered',
  play: async ({canvasElement}) => {
    choose(canvasElement, 'urgency', 'soon');
    choose(canvasElement, 'source', 'S2');
    const shown = [...canvasElement.querySelectorAll('tbody tr')].map(({id}) => id);
    await expect(shown).toContain('rule-same-spot');
    await expect(shown.length).toBeLessThan(ruleRows.length);
  },
};
