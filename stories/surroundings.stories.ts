import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {find, say} from '../tests/support/walk.js';
import {answersBefore, answersOf} from './support/cases.js';
import {checkerIn, checkerWith, shown} from './support/shown.js';
import {showAs} from './support/media.js';

/** The same elements in another place, on another screen, in another language. */
export default {title: 'Surroundings'} satisfies Meta;

const everything = (): TemplateResult =>
  html`<div class="beside">
    ${checkerWith(answersBefore('small-changes'))} ${checkerWith(answersOf('always-the-same-spot'))}
    ${checkerWith(answersOf('chest-pain'))} ${shown('red-flag-list', {country: 'GB'})}
    ${shown('self-crack-warning', {country: 'GB', checkable: true})}
  </div>`;

export const Dark: StoryObj = {globals: {scheme: 'dark'}, render: everything};

export const Light: StoryObj = {globals: {scheme: 'light'}, render: everything};

/** The language is made from English by program: longer, from right to left, with some sentences missing. */
export const RightToLeft: StoryObj = {
  name: 'Right to left (rtl)',
  render: () => html`<div lang="ar" dir="rtl">${everything()}</div>`,
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(getComputedStyle(find(checker, '.card')).direction).toBe('rtl');
  },
};

export const RightToLeftBodyMap: StoryObj = {
  render: () => html`<div lang="ar" dir="rtl">${checkerWith(answersBefore('place'))}</div>`,
};

export const ForcedColours: StoryObj = {
  tags: ['forced-colors'],
  render: () => html`<div class="high-contrast">${everything()}</div>`,
  play: async ({canvasElement}) => {
    await checkerIn(canvasElement);
    for (const element of canvasElement.querySelectorAll<HTMLElement>('.beside > *'))
      showAs(element, 'forced-colors');
  },
};

const inNarrowColumn = (content: TemplateResult): TemplateResult =>
  html`<div class="narrow">${content}</div>`;
const narrow = {tags: ['narrow'], globals: {viewport: {value: 'narrow', isRotated: false}}};

export const Narrow: StoryObj = {...narrow, render: () => inNarrowColumn(everything())};

export const NarrowBodyMap: StoryObj = {
  ...narrow,
  render: () => inNarrowColumn(checkerWith(answersBefore('place'))),
};

export const NarrowNotSureRows: StoryObj = {
  ...narrow,
  render: () => inNarrowColumn(checkerWith(answersBefore('small-changes'))),
  play: async ({canvasElement}) => say(await checkerIn(canvasElement), 'unsure'),
};

export const NarrowRightToLeft: StoryObj = {
  ...narrow,
  render: () => html`<div lang="ar" dir="rtl">${inNarrowColumn(everything())}</div>`,
};

/** What a printer gets: the summary for the appointment, and nothing else of the element. */
export const Print: StoryObj = {
  tags: ['print'],
  render: () => html`<div class="paper">${checkerWith(answersOf('always-the-same-spot'))}</div>`,
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    showAs(checker, 'print');
    await expect(find(checker, '.sheet').offsetHeight).toBeGreaterThan(100);
    await expect(find(checker, '[part=band]').offsetHeight).toBe(0);
  },
};

const submitted = (event: SubmitEvent): void => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const output = form.querySelector('output');
  if (output) output.textContent = (new FormData(form).get('back') as string | null) ?? 'nothing';
};

const inForm = (checker: TemplateResult): TemplateResult =>
  html`<form class="form" @submit=${submitted}>
    ${checker}
    <button>Send</button>
    <p>The form holds: <output>nothing yet</output></p>
  </form>`;

export const InAForm: StoryObj = {
  render: () => inForm(checkerWith(answersOf('painless-grinding'), {name: 'back'})),
  play: async ({canvasElement}) => {
    await checkerIn(canvasElement);
    canvasElement.querySelector<HTMLElement>('button')?.click();
    await expect(canvasElement.querySelector('output')?.textContent).toContain('"urgency":"monitor"');
  },
};

export const InAFormRequired: StoryObj = {
  render: () => inForm(checkerWith(answersBefore('sound'), {name: 'back', required: true})),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(canvasElement.querySelector('form')?.checkValidity()).toBe(false);
    await expect(checker.validationMessage).not.toBe('');
  },
};

export const InADisabledFieldset: StoryObj = {
  render: () =>
    html`<form class="form">
      <fieldset disabled>
        <legend>Not open yet</legend>
        ${checkerWith({}, {name: 'back'})}
      </fieldset>
    </form>`,
};

export const InADialog: StoryObj = {
  render: () => html`<dialog aria-label="Check">${checkerWith({})}</dialog>`,
  play: async ({canvasElement}) => {
    await checkerIn(canvasElement);
    const dialog = canvasElement.querySelector('dialog');
    dialog?.showModal();
    await expect(dialog?.open).toBe(true);
  },
};
