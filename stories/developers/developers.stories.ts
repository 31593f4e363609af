import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {has} from '../../tests/support/walk.js';
import {page} from '../rulebook/page.js';
import {describedAs, tags} from '../support/manifest.js';
import {checkerIn} from '../support/shown.js';
import {exampleOf, samples, unknownIn, type Framework} from './samples.js';
import {outcome} from './samples/headless.js';

export default {title: 'For developers'} satisfies Meta;

const code = (text: string): TemplateResult => html`<pre tabindex="0"><code>${text.trim()}</code></pre>`;

/** What stands between backticks, as code. */
const marked = (line: string): unknown =>
  line.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

const whole = (framework: Framework): TemplateResult | typeof nothing => {
  const files = exampleOf(framework);
  return files.length
    ? html`<h2>The whole example</h2>
        <p>Installed from the package, type-checked, built and driven in a browser by a test.</p>
        ${files.map(
          ([path, text]) =>
            html`<details>
              <summary><code>${path}</code></summary>
              ${code(text)}
            </details>`,
        )}`
    : nothing;
};

const eventTable = (): TemplateResult =>
  html`<div class="wide-table" role="group" aria-label="Events" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        ${describedAs('pop-checker').events?.map(
          ({name, description = ''}) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

interface About {
  readonly title: string;
  readonly lead: string;
  readonly install?: string;
  readonly know: readonly string[];
}

const framework = (
  id: Framework,
  {title, lead, install, know}: About,
  more: unknown = nothing,
): StoryObj => ({
  name: title,
  render: () =>
    page(
      title,
      lead,
      html`${install ? code(install) : nothing} ${code(samples[id])}
        <ul>
          ${know.map((line) => html`<li>${marked(line)}</li>`)}
        </ul>
        ${more}
        ${
          id === 'headless'
            ? nothing
            : html`<h2>Events</h2>
                ${eventTable()}`
        }
        ${whole(id)}`,
    ),
  play: async () => {
    await expect(unknownIn(samples[id])).toEqual([]);
  },
});

const noReplies =
  'No event carries a reply. Read `answers` or `assessment` of the element when you need them.';
const install = 'npm install pop-checker';

export const PlainHtml: StoryObj = {
  ...framework(
    'html',
    {
      title: 'HTML',
      lead: 'One script and one tag. No build, no key, no account.',
      know: [
        'What stands inside the tag shows when the script is blocked: put the signs to call about there.',
        '`for` names the checker to follow, like a label names its input.',
        noReplies,
      ],
    },
    html`<h2>The same, running</h2>
      <div class="stack live"></div>`,
  ),
  play: async ({canvasElement}) => {
    await expect(unknownIn(samples.html)).toEqual([]);
    // The sample itself, its script apart: here the elements are defined already.
    const parsed = new DOMParser().parseFromString(samples.html, 'text/html');
    const place = canvasElement.querySelector('.live');
    place?.replaceChildren(...parsed.querySelectorAll(tags.join()));
    const checker = await checkerIn(canvasElement);
    await expect(has(checker, '.question')).toBe(true);
  },
};

export const React19: StoryObj = framework('react', {
  title: 'React 19',
  lead: 'Attributes, properties and events as on any element of React 19. No wrapper.',
  install,
  know: [
    'Import `pop-checker/define` once, before the first render: React then sets properties where there are some.',
    'Events are `onpop-result` and so on, in lower case.',
    noReplies,
  ],
});

export const Vue3: StoryObj = framework('vue', {
  title: 'Vue 3',
  lead: 'Bind with a colon, listen with an at sign.',
  install,
  know: [
    'Tell the compiler that tags with a hyphen are elements: `compilerOptions.isCustomElement: (tag) => tag.includes("-")`.',
    'Vue sets a property where the element has one, so `:answers` takes an object.',
    noReplies,
  ],
});

export const Svelte5: StoryObj = framework('svelte', {
  title: 'Svelte 5',
  lead: 'Properties by name, events as `on` and their name.',
  install,
  know: ['Keep answers in `$state.raw`: the element freezes what it is given.', noReplies],
});

export const Headless: StoryObj = {
  ...framework(
    'headless',
    {
      title: 'Headless',
      lead: 'The core and the rulebook without any element: Node, a worker, or an interface of your own.',
      install,
      know: [
        'The core has no dependency and no DOM. It is pure: the same answers give the same assessment.',
        'Answers from outside go through `readAnswers()`, which lists every problem and takes over nothing unless all is right.',
        'Say to people what the safety net says, and what to do in an emergency. The words are in `pop-checker/text/en`.',
      ],
    },
    html`<h2>What it gives</h2>
      ${code(JSON.stringify(outcome, undefined, 2))}`,
  ),
  play: async () => {
    await expect(outcome.urgency).toBe('monitor');
    await expect(outcome.settled).toBe(false);
  },
};
