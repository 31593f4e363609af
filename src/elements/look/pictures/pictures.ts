import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Urgency} from '../../../core/urgency.js';
import {drawings, type Drawing, type Layers, type Lens, type Paths} from './drawings.js';

/** Sounds and things to rule out, then the gentle moves. */
export type PictureId = keyof typeof drawings;

/**
 * One drawing. `label` is its accessible name, in the reader's language; an empty one hides the drawing from assistive
 * technology, for where the words beside it already say it. An id that nobody has drawn draws nothing.
 */
export function picture(id: string, label: string): TemplateResult | typeof nothing {
  if (!Object.hasOwn(drawings, id)) return nothing;
  const {grid, lens, ...layers}: Drawing = drawings[id as PictureId];
  return drawn('picture', '0 0 240 240', label, [
    svg`<g transform=${grid ?? nothing}>${both(layers, 'matrix(-1 0 0 1 240 0)')}</g>`,
    lens ? lensOver(lens) : nothing,
  ]);
}

const ring = 'M-74 0a74 74 0 1 0 148 0 74 74 0 1 0-148 0z';

// A joint is tilted as it is in the spine.
const lensOver = ({place, ...layers}: Lens): unknown => [
  paint(place),
  svg`<g transform="translate(154 154) scale(1.135)">
    <path class="over" d=${ring}></path>
    <g transform=${layers.twice ? 'rotate(40)' : nothing}>${both(layers, 'rotate(180)')}</g>
    <path class="ink" d=${ring}></path>
  </g>`,
];

const both = ({twice, last, ...layers}: Layers, again: string): unknown => [
  paint(layers),
  twice
    ? [nothing, again].map((turned) => svg`<g class="half" transform=${turned}>${paint(twice)}</g>`)
    : nothing,
  last ? svg`<path class="over last" d=${last}></path>` : nothing,
];

const layerNames = ['under', 'over', 'accent', 'part', 'ink', 'dots', 'move'] as const;

const paint = (paths: Paths): unknown =>
  layerNames.map((layer) => (paths[layer] ? svg`<path class=${layer} d=${paths[layer]}></path>` : nothing));

// Shape tells the urgencies apart before colour does. On a grid of 24 by 24.
const shapes: Readonly<Record<Urgency, string>> = {
  'self-care': 'M4 20l4-4m-1 1c-4-9 3-14 13-13 1 10-4 17-13 13z',
  monitor: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0z',
  soon: 'M12 2.5 21.5 12 12 21.5 2.5 12z',
  urgent: 'M12 3 22 20.5H2z',
  emergency: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z',
};

/** The shape of one urgency, for headings: 24 px, in the colour of the words beside it, which say the same. */
export function urgencyMark(urgency: Urgency): TemplateResult {
  return drawn('urgency-mark', '0 0 24 24', '', svg`<path class="solid" d=${shapes[urgency]}></path>`);
}

function drawn(kind: string, viewBox: string, label: string, content: unknown): TemplateResult {
  return html`<svg
    class=${kind}
    viewBox=${viewBox}
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${content}
  </svg>`;
}

/** Strokes keep their width at every size; only sizes are for the element that shows the drawing to change. */
export const pictureStyles = css`
  .picture {
    display: block;
    inline-size: 8em;
    max-inline-size: 100%;
    aspect-ratio: 1;
  }
  .urgency-mark {
    inline-size: 24px;
    block-size: 24px;
    vertical-align: -0.3em;
  }
  .under,
  .over,
  .part,
  .ink,
  .dots,
  .move,
  .solid {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .solid {
    fill: currentColor;
  }
  .over {
    fill: var(--_paper, Canvas);
  }
  .part {
    fill: color-mix(in srgb, var(--_accent, currentColor) 22%, var(--_paper, Canvas));
  }
  .accent {
    fill: var(--_accent, currentColor);
    fill-opacity: 0.22;
    fill-rule: evenodd;
  }
  .dots {
    stroke-dasharray: 0.1 4;
  }
  .move {
    stroke: var(--_accent, currentColor);
  }
  @media (forced-colors: active) {
    .accent {
      fill: CanvasText;
    }
    .over {
      fill: Canvas;
    }
    .part {
      fill: color-mix(in srgb, CanvasText 22%, Canvas);
    }
    .move {
      stroke: CanvasText;
    }
  }
`;
