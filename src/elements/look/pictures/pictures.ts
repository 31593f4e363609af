import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Urgency} from '../../../core/urgency.js';

/**
 * The drawings. One hand for all: 1.75 px round strokes in the ink of the text around, one accent at low strength for
 * the part that matters, no faces, no words, no ids. A drawing is a few paths on a grid of 240 by 240, in this order:
 *
 * - `accent`: a wash of the accent colour, no outline;
 * - `ink`: what is there;
 * - `dots`: the same ink, dotted: where something was, could be, or is not known;
 * - `move`: arrows and ticks, in the accent colour.
 *
 * What is `turned` is drawn twice, the second time upside down: both halves of a joint.
 */
interface Paths {
  readonly accent?: string;
  readonly ink?: string;
  readonly dots?: string;
  readonly move?: string;
}
interface Drawing extends Paths {
  readonly turned?: Paths;
}

// Parts that several drawings share; the open ones continue from the point where they are put.
const bone = 'c7 14 13 31 0 48s-9 45 20 37 32-7 44-13 15-10 36-23 19-30-11-37-24-18-33-34';
const halfJoint = `M51 30${bone}M45 89c-30 37-5 100 43 106`;
const jointFluid =
  'M45 89c-30 36-6 100 43 106-11-6-20-23 1-34s12-12 38-23 76-30 68 13c30-36 6-100-43-106 11 6 20 23-1 34s-12 12-38 23-76 30-68-13z';
const bubble = 'M105 120a15 15 0 1 0 30 0 15 15 0 1 0-30 0z';
const cord = 'M126 12c21 65 56 87 38 127s-29 54-32 89h20c8-65 51-84 32-135s-15-72-16-81z';
const uneven = 'c32 2 11-4 31-3s9-8 26-8 11-10 19-12 21-4 30-24';
const vertebra =
  'q26 6 52 0 8-1 8 6c-2 8-2 20 0 28q1 7-8 6-26-6-52 0-9 1-8-6c4-8 4-20 0-28q0-7 8-6zm59 10c7 0 8-4 10-9 2-6 10-6 13-1 2 4 2 8 4 12 16 2 30 8 40 16 8 6 6 20-4 20-10 0-16-4-22-7-2 5-4 10-10 9-6-2-6-10-8-18-4-6-14-8-24-8';
const vertebralBody =
  'q34 6 68 0 10-1 10 8c-4 10-4 26 0 36q1 9-10 8-34-6-68 0-11 1-10-8c4-10 4-26 0-36q0-9 10-8z';

const lens = 'M50 120a70 70 0 1 0 140 0 70 70 0 1 0-140 0z';

const drawings = {
  'joint-cavitation': {
    accent: jointFluid + bubble,
    ink: `${bubble}M144 104a5 5 0 1 0 10 0 5 5 0 1 0-10 0`,
    turned: {ink: halfJoint},
  },
  'soft-tissue-snap': {
    accent: cord,
    ink: `M60 12c11 42 6 184 0 216m54-216c-10 54-9 54 26 70s24 60-1 71-38 14-25 75${cord}M140 12c2 12 6 22 12 32m2-32 4 16`,
    dots: 'M120 32c-36 70-38 94-2 176',
    move: 'M104 128c4-20 20-26 38-15m-10 2 10-2-2-10',
  },
  crepitus: {
    turned: {
      accent: `M60 127${uneven}c-17 5-30 15-52 25s-45 11-54 22z`,
      ink: `M52 33c7 15 14 30 0 47s-8 44 8 47${uneven}c12-19-7-32-25-35s-26-14-33-35`,
    },
  },
  'facet-repositioning': {
    accent: 'M57 113c36 2 84-24 102-46-10 25 2 54 24 60-36-2-84 24-102 46 10-25-2-54-24-60z',
    turned: {ink: `M49 27${bone}`, move: 'M188 38l12 28m-12-5 12 5 5-11'},
  },
  instability: {
    accent: `M44 126${vertebra}`,
    ink: `M64 14${vertebra}M62 70${vertebra}M44 126${vertebra}M62 182${vertebra}M58 53c-7 4-9 12-2 16m66-16c7 4 5 12-2 16M56 109c-7 4-25 12-18 16m82-16c7 4-11 12-18 16M38 165c-7 4 11 12 18 16m46-16c7 4 25 12 18 16`,
    move: 'M26 144h-18m9-9-9 9 9 9',
  },
  'nerve-root': {
    accent: 'M34 138c-18 0-18 22 0 22q34 6 68 0c61 8 59-30 0-22q-34-6-68 0z',
    ink: `M34 12${vertebralBody}M34 86${vertebralBody}M34 160${vertebralBody}M26 65c-8 5-8 13 0 18m84-18c8 5 8 13 0 18m-84 56c-8 5-8 15 0 20m82-21c50-10 53 31 0 22m26-148v96c0 16 15 24 15 40s-15 28-15 44v36m20-216v28c2 24 26 32 58 42m-4 12c-66-23-60 1-43 37s34 28 47 35m-4 12c-26-6-29-15-42-6s-24 40 18 52`,
    move: 'M184 132l4-11m11 18 9-8m6 15 11-4',
  },
  'irritated-joint-or-soft-tissue': {
    accent: jointFluid,
    turned: {ink: halfJoint, move: 'M24 161l-11 4m5-30-13-1m33 49-9 10'},
  },
  'cannot-be-told': {
    accent: lens,
    ink: `M60 14${vertebra}M58 70${vertebra}M58 126${vertebra}M60 182${vertebra}`,
    dots: lens,
  },
  'knees-to-chest': {
    accent: 'M69 130c15 0 23-9 31-13 6 3 10 9 12 13-1-3 35-15 39 34-20 0-69 0-85-7 1-9 2-19 3-27z',
    ink: 'M52 151c18 4 8 13 89 13s43-46 42-43-27-23-23-23c26-11 17 19 34-10s0-30-6-12-31-14-61-7-21 13-18 20l9 15m9 14c5 7 4 10-8 8m-60 2c35 16 90-62 99-56s-26 42-59 71M59 128a18 18 0 1 0-7 23M8 168h224',
    move: 'M83 71c-11 4-17 11-20 23m-8-8 8 8 10-5',
  },
  'cat-and-cow': {
    accent: 'M63 101c5 6 4 7 4 13l1 20c5 2 10 2 16 1l3-19c18-11 34-15 51 0l25-28c-41-36-86-12-100 13z',
    ink: 'M51 116c12-4 10-17 20-26s23-19 43-20 71 14 67 54-10 33 7 39 60 21 24 18-52 9-57-13-11-88-68-52m-20-4c1 78 1 57-9 63s-2 8 10 6 10-14 19-65M51 116a16 16 0 1 0 16 12M8 185h224',
    dots: 'M94 126c10 16 30 23 48 11',
    move: 'M118 60v-18m-8 8 8-8 8 8m-8 104v18m-8-8 8 8 8-8',
  },
  'seated-turn': {
    accent:
      'M117 80c-3 2-23 2-26 29 5 5 10 7 14 6 3 7 3 13 3 19 19-2 27-6 41 12-2-16-4-19 5-39 3 2 6 4 9 7 5-3 9-7 11-13-9-14-26-20-34-20-6 4-17 4-23-1z',
    ink: 'M119 65c4 13-3 18-14 19s-14 34-21 41-28 26-10 22 23-22 31-32l6-11m26-40c-3 25 10 16 17 20s20 14 30 31-22 45-16 23 5-12-18-34m-45 11c3 7 3 13 3 18m-18 4c8-2 18-4 30-4m-53 14c-9 4 4 51 3 60s-38 12-15 16 31-6 28-9 4-27 4-43 51 8 60-9-8-27 7-55M119 65a16 16 0 1 1 18-1M98 173h77v-25m0 25v52m-71-52v52',
    move: 'M94 25c10-16 58-16 68 0m-11-1 11 1 2-11',
  },
  'core-work': {
    accent: 'M70 92c-4 23-3 18 1 29l2 12c5 1 9 1 13 0l1-11c15 0 31 0 47 3 0-9-1-21-3-29-17 1-37-1-61-4z',
    ink: 'M48 85c-71-30-43-2-7 10m25-4c83 15 155-14 167-3s-7 6-13 8-70 27-76 29-19-3-57-3m-27-13c5 0 6 7 11 9m-1-7c-3 5 14 51-2 56s10 11 14 2 3-20 6-54m37 9c11 48-7 42 41 47s24-6 1-14-15-4-16-17l1-18M66 91a13 13 0 1 0-6 18M8 177h224',
  },
} satisfies Record<string, Drawing>;

/** Sounds and things to rule out, then the gentle moves. */
export type PictureId = keyof typeof drawings;

/**
 * One drawing. `label` is its accessible name, in the reader's language; an empty one hides the drawing from assistive
 * technology, for where the words beside it already say it. An id that nobody has drawn draws nothing.
 */
export function picture(id: string, label: string): TemplateResult | typeof nothing {
  if (!Object.hasOwn(drawings, id)) return nothing;
  const drawing: Drawing = drawings[id as PictureId];
  const {turned} = drawing;
  return drawn('picture', '0 0 240 240', label, [
    paint(drawing),
    turned ? [paint(turned), svg`<g transform="rotate(180 120 120)">${paint(turned)}</g>`] : nothing,
  ]);
}

const layers = ['accent', 'ink', 'dots', 'move'] as const;

function paint(paths: Paths): unknown {
  return layers.map((layer) => paths[layer] && svg`<path class=${layer} d=${paths[layer]}></path>`);
}

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

// Where each shape stands on the scale: from the start of the line, and how much larger than its grid.
const places: readonly (readonly [urgency: Urgency, x: number, size: number])[] = [
  ['self-care', 2, 0.7],
  ['monitor', 29, 0.85],
  ['soon', 59, 1],
  ['urgent', 93, 1.2],
  ['emergency', 133, 1.45],
];

/** The five urgencies in a row, growing; the current one filled and underlined. `label` as for a picture. */
export function urgencyScale(current: Urgency | undefined, label = ''): TemplateResult {
  const marks = places.map(([urgency, x, size]) => {
    const here = urgency === current;
    return svg`<path class=${here ? 'solid' : 'ink'} d=${shapes[urgency]} transform="translate(${x} ${36 - 24 * size}) scale(${size})"></path>
      ${here ? svg`<path class="ink" d="M${x + 2} 40.5h${24 * size - 4}"></path>` : nothing}`;
  });
  return drawn('urgency-scale', '0 0 170 43', label, marks);
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
  .urgency-scale {
    display: block;
    margin-block-start: var(--_space);
    inline-size: 10.625em;
    max-inline-size: 100%;
  }
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
    .move {
      stroke: CanvasText;
    }
  }
`;
