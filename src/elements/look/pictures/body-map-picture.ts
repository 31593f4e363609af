import {css, html, type TemplateResult} from 'lit';

// Each half of the body is the mirror image of the other; a region is drawn whole.
const outlines = {
  // From the hairline over the slope of the shoulders.
  neck: 'M114 184c54-16 58-53 44-83q42 11 84 0c-14 26-10 69 44 83q-86 60-172 0z',
  // Between the shoulder blades, down to the lowest ribs.
  upper: 'M158 207q42 14 84 0c6 54 4 112-4 166q-38-12-76 0c-8-54-10-112-4-166z',
  // A strip on each side, with the shoulder blade.
  ribs: 'M242 207q22-8 44-23l26 10c6 30-2 60-9 92-4 14-6 26-8 39c-1 23 -7 43 -11 66q-23 -13 -46 -18c8-54 10-112 4-166zM158 207q-22-8-44-23l-26 10c-6 30 2 60 9 92 4 14 6 26 8 39c1 23 7 43 11 66q23 -13 46 -18c-8-54-10-112-4-166z',
  // The waist, down to the edge of the pelvis.
  lower: 'M116 391q84-46 168 0c-3 19 -3 41 3 68q-87 62-174 0c6 -27 6 -49 3 -68z',
  // Pelvis, buttocks and tailbone.
  seat: 'M113 459q87 62 174 0c14 59 15 67 18 89 2 14 1 34-3 52-46 20-60 12-102-4-42 16-56 24-102 4-4-18-5-38-3-52 3-22 4-30 18-89z',
};

/** A place that the body map shows as a region of its own. */
export type Region = keyof typeof outlines;

/** From the top down. */
export const regionNames = Object.keys(outlines) as readonly Region[];

const half =
  'M251 61c0-33-19-50-51-51M392 620c2-28-1-48-4-72-4-59-9-100-19-161s-3-123-29-175c-17-38-121-14-103-100 1-5 7-16 9-23M299 620c4-20 9-50 6-72s-4-30-18-89 6-91 8-134 12-36 15-15 39 186 50 238c4 20 4 48 2 72M246 89c7 4 17-27 5-28';
// The shoulder blade with its ridge, ribs, and the edge of the pelvis.
const marks =
  'M254 220c-8 30-4 66 12 94 8-28 20-52 28-74 2-8-2-12-8-12-12 0-22-2-32-8zM254 242c20-4 40-14 54-26M210 318c32 2 56 10 80 28M208 342c28 2 52 12 74 28M208 294c16 0 32 2 44 6M216 490c16-28 42-42 69-38';
// The spine, the sacrum and the tailbone.
const middle = 'M178 494c14-8 30-8 44 0-2 22-10 38-18 50l-4 10-4-10c-8-12-16-28-18-50zM200 560v36';

/** One region, filled where the place that was chosen means it. */
export const regionPicture = (region: Region, selected: boolean): TemplateResult =>
  html`<svg viewBox="0 0 400 620" aria-hidden="true">
    <path class="region ${selected ? 'selected' : ''}" data-region=${region} d=${outlines[region]}></path>
  </svg>`;

/**
 * A person seen from behind, from the head to the tailbone, to lie over the regions. All of it is hidden from assistive
 * technology: the radios beside it are the control.
 */
export const bodyPicture = (): TemplateResult =>
  html`<svg viewBox="0 0 400 620" aria-hidden="true">
    <path class="ink hairline" d=${middle}></path>
    <path class="dots" d="M200 136v350"></path>
    <path class="ink hairline" d=${marks}></path>
    <path class="ink hairline" d=${marks} transform=${mirrored}></path>
    <path class="ink" d=${half}></path>
    <path class="ink" d=${half} transform=${mirrored}></path>
  </svg>`;

const mirrored = 'matrix(-1 0 0 1 400 0)';

/** Goes with `pictureStyles`, which says what `ink` is. What can be pressed of a label is the region drawn in it. */
export const bodyMapStyles = css`
  .map {
    display: grid;
    flex: none;
    align-self: start;
    inline-size: min(100%, 13.75em);
    aspect-ratio: 400 / 620;
  }
  .map > * {
    grid-area: 1 / 1;
    pointer-events: none;
  }
  .map svg {
    display: block;
    inline-size: 100%;
  }
  .region {
    fill: var(--_accent, currentColor);
    fill-opacity: 0.06;
    stroke: currentColor;
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
    pointer-events: auto;
    cursor: pointer;
  }
  .region:hover {
    fill-opacity: 0.2;
  }
  .region.selected {
    fill-opacity: 0.4;
  }
  .hairline {
    stroke-width: 1px;
    stroke-opacity: 0.5;
  }
  @media (forced-colors: active) {
    .region {
      fill: Canvas;
    }
    .region.selected {
      fill: Highlight;
      fill-opacity: 1;
    }
  }
`;
