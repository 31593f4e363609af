import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {backPops} from '../../src/rulebook/index.js';
import {boxes, WIDTH, type Box} from './interview-layout.js';
import {rulebookPage} from './page.js';
import {numberOf} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

const ROW = 20;
const all = boxes();
const last = all.at(-1) as Box;
const height = last.y + last.height + 8;

const textOf = ({id, lines, note, x, y}: Box): unknown => [
  svg`<text class="number" x=${x + 16} y=${y + 28}>${numberOf(id)}</text>`,
  lines.map((line, at) => svg`<text x=${x + 44} y=${y + 28 + at * ROW}>${line}</text>`),
  note
    .split('\n')
    .map(
      (line, at) =>
        svg`<text class="quiet" x=${x + 44} y=${y + 28 + (lines.length + at) * ROW}>${line}</text>`,
    ),
];

const endsOf = ({ends, x, y, isMain}: Box): unknown => {
  const right = x + WIDTH;
  const edge = isMain ? right + 78 : right + 22;
  return ends.length
    ? [
        svg`<path class="end" d=${`M${right} ${y + 24}H${edge - 8}m-7-5 7 5-7 5`}></path>`,
        ends.map((line, at) => svg`<text class="end" x=${edge} y=${y + 29 + at * ROW}>${line}</text>`),
      ]
    : nothing;
};

/** From one box that everyone gets to the next, and from a reply to the questions that it opens. */
function wayTo(box: Box, at: number): unknown {
  if (box.isMain) {
    const before = all.slice(0, at).findLast(({isMain}) => isMain);
    return before
      ? svg`<path class="way" d=${`M28 ${before.y + before.height}V${box.y - 2}m-5-8 5 8 5-8`}></path>`
      : nothing;
  }
  const from = all.find(({id}) => id === box.from) as Box;
  const start = from.isMain ? 44 : from.x + 20;
  const middle = box.y + box.height / 2;
  return svg`<path class="branch" d=${`M${start} ${from.y + from.height}V${middle - 8}q0 8 8 8H${box.x - 3}m-8-5 8 5-8 5`}></path>`;
}

const drawn = (): TemplateResult =>
  html`<div class="wide-table" role="region" aria-label="The drawing" tabindex="0">
    <svg
      class="interview"
      viewBox="0 0 760 ${height}"
      width="760"
      height=${height}
      role="img"
      aria-label="The interview from the first question to the last; the whole rulebook says the same in words"
    >
      ${all.map(wayTo)}
      ${all.map(
        (box) =>
          svg`<rect class=${box.isMain ? 'main' : 'gated'} x=${box.x} y=${box.y} width=${WIDTH} height=${box.height} rx="8"></rect>${textOf(box)}${endsOf(box)}`,
      )}
    </svg>
  </div>`;

export const TheInterview: StoryObj = {
  name: 'The interview',
  render: () =>
    rulebookPage(
      'The interview',
      html`Everyone is asked the questions on the left, from top to bottom. A question further in comes only
      after the reply that stands in it. On the right: how many of the choices end the check at once with a
      call for help, and whom it is not for.`,
      drawn(),
    ),
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelectorAll('svg.interview rect').length).toBe(backPops.questions.length);
  },
};
