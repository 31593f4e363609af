import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {find} from '../tests/support/walk.js';
import {brands} from './support/brands.js';
import {answersBefore, answersOf} from './support/cases.js';
import {live, valueOf} from './support/live.js';
import {describedAs, tags, type Tag} from './support/manifest.js';
import {page} from './rulebook/page.js';
import {checkerIn, checkerWith, shown} from './support/shown.js';
import {tokens, type Token} from './support/tokens.js';

export default {title: 'Tokens'} satisfies Meta;

const screens = {
  'A question': () => checkerWith(answersBefore('back-now')),
  'A result': () => checkerWith(answersOf('always-the-same-spot')),
  'An emergency': () => checkerWith(answersOf('chest-pain')),
  'A body map': () => checkerWith(answersBefore('place')),
  'The list, to tick': () => shown('red-flag-list', {country: 'GB', checkable: true}),
  'The warning, to tick': () => shown('self-crack-warning', {country: 'GB', checkable: true}),
} as const satisfies Readonly<Record<string, () => TemplateResult>>;
type ScreenName = keyof typeof screens;

interface State {
  readonly screen: ScreenName;
  readonly values: Readonly<Record<string, string>>;
  /** Declarations by part, as `tag::part(name)`. */
  readonly parts: Readonly<Record<string, string>>;
}
type Set = (change: Partial<State>) => void;

const firstColour = ({initial}: Token): string => /#[\da-f]{3,6}/i.exec(initial)?.[0] ?? '#808080';
const sixDigits = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;

const withEntry = (record: Readonly<Record<string, string>>, key: string, value: string) =>
  Object.fromEntries(Object.entries({...record, [key]: value.trim()}).filter(([, each]) => each !== ''));

/** What a page would write to look like the preview. */
function cssOf({values, parts}: State): string {
  const declared = Object.entries(values).map(([name, value]) => `  ${name}: ${value};`);
  const own = declared.length ? [`${tags.join(',\n')} {\n${declared.join('\n')}\n}`] : [];
  return [...own, ...Object.entries(parts).map(([part, said]) => `${part} {\n  ${said}\n}`)].join('\n');
}

function tokenRow(token: Token, {values}: State, set: Set): TemplateResult {
  const {name, initial, meaning, isColour} = token;
  const now = values[name] ?? '';
  const change = (event: Event): void => {
    set({values: withEntry(values, name, valueOf(event))});
  };
  return html`<tr>
    <th scope="row"><code>${name}</code><br /><span class="note">${meaning}</span></th>
    <td><code>${initial}</code></td>
    <td class="setter">
      ${
        isColour
          ? html`<input
              type="color"
              aria-label=${`${name}, colour`}
              .value=${/^#[\da-f]{6}$/i.test(now) ? now : sixDigits(firstColour(token))}
              @input=${change}
            />`
          : ''
      }
      <input
        type="text"
        name=${name}
        aria-label=${name}
        placeholder="as it is"
        .value=${now}
        @input=${change}
      />
    </td>
  </tr>`;
}

const outlined = 'outline: 3px solid #c2185b; outline-offset: 2px;';

const partRow =
  (tag: Tag, {parts}: State, set: Set) =>
  ({name, description = ''}: {readonly name: string; readonly description?: string}): TemplateResult => {
    const selector = `${tag}::part(${name})`;
    return html`<tr>
      <th scope="row"><code>::part(${name})</code><br /><span class="note">${description}</span></th>
      <td class="setter">
        <button
          type="button"
          class="plain"
          aria-pressed=${String(selector in parts)}
          aria-label=${`Outline ${selector}`}
          @click=${() => set({parts: withEntry(parts, selector, parts[selector] ? '' : outlined)})}
        >
          Outline
        </button>
        <input
          type="text"
          name=${selector}
          aria-label=${`Declarations of ${selector}`}
          placeholder="background: gold;"
          .value=${parts[selector] ?? ''}
          @input=${(event: Event) => set({parts: withEntry(parts, selector, valueOf(event))})}
        />
      </td>
    </tr>`;
  };

const table = (heads: readonly string[], rows: unknown, label: string): TemplateResult =>
  html`<div class="wide-table" role="group" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const bench = (): HTMLElement =>
  live<State>({screen: 'A question', values: {}, parts: {}}, (state, set) => {
    const css = cssOf(state);
    return html`<style>
        ${css}
      </style>
      <div class="filters">
        <label
          >Shown
          <select @change=${(event: Event) => set({screen: valueOf(event) as ScreenName})}>
            ${Object.keys(screens).map((name) => html`<option>${name}</option>`)}
          </select></label
        >
        <label
          >Begin with a brand
          <select
            @change=${(event: Event) =>
              set({values: (brands as Readonly<Record<string, State['values']>>)[valueOf(event)] ?? {}})}
          >
            <option value="">None: the elements’ own look</option>
            ${Object.keys(brands).map((name) => html`<option>${name}</option>`)}
          </select></label
        >
        <button type="button" class="plain" @click=${() => set({values: {}, parts: {}})}>
          Take all back
        </button>
      </div>
      <div class="bench">
        <section class="preview" aria-label="Preview">
          ${screens[state.screen]()}
          <h2>Your CSS</h2>
          <pre tabindex="0"><code>${css || '/* Nothing is changed yet. */'}</code></pre>
        </section>
        <div>
          <h2>Variables</h2>
          ${table(
            ['Variable', 'Without it', 'Set it'],
            tokens.map((token) => tokenRow(token, state, set)),
            'Variables',
          )}
          ${tags.map(
            (tag) =>
              html`<h2>Parts of &lt;${tag}&gt;</h2>
                ${table(
                  ['Part', 'Change it'],
                  describedAs(tag).cssParts?.map(partRow(tag, state, set)),
                  `Parts of ${tag}`,
                )}`,
          )}
        </div>
      </div>`;
  });

export const TokensAndParts: StoryObj = {
  name: 'Theme: variables and parts',
  render: () =>
    page(
      'Variables and parts',
      'Every CSS variable and every part of the three elements. Change one, and see it beside.',
      bench(),
    ),
  play: async ({canvasElement}) => {
    const field = canvasElement.querySelector<HTMLInputElement>('input[type=text][name="--pop-radius"]');
    if (!field) throw new Error('no field for --pop-radius');
    field.value = '3px';
    field.dispatchEvent(new Event('input'));
    const checker = await checkerIn(canvasElement);
    await expect(getComputedStyle(find(checker, '.card')).borderRadius).toBe('3px');
    canvasElement.querySelector<HTMLElement>('.filters button')?.click();
    await expect(getComputedStyle(find(checker, '.card')).borderRadius).toBe('12px');
    await expect(field.value).toBe('');
    await expect(tokens.every(({meaning}) => meaning !== '')).toBe(true);
  },
};
