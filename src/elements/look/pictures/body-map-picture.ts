import {css, html, svg, type TemplateResult} from 'lit';

/** A place that the body map shows as a region of its own. */
export type Region = 'neck' | 'upper' | 'lower';

export interface RegionBox {
  /** Where to lay a control over it, in units of `bodyMapSize`. The boxes touch, and do not overlap. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grid of the drawing. Shown 160 px wide or wider, every region's box is at least 44 px tall. */
const bodyMapSize = {width: 400, height: 546} as const;

/** From the top down. */
export const regions: Readonly<Record<Region, RegionBox>> = {
  neck: {x: 86, y: 100, width: 228, height: 112},
  upper: {x: 86, y: 212, width: 228, height: 160},
  lower: {x: 86, y: 372, width: 228, height: 174},
};

const ribs = 'c-79-34-71-41-160 0z';

const outlines: Readonly<Record<Region, string>> = {
  // From the hairline over the slope of the shoulders.
  neck: 'M114 184c54-16 58-53 44-83q42 11 84 0c-14 26-10 69 44 83q-86 60-172 0z',
  // Down to the lowest ribs.
  upper: `M120 391c-12-45-12-38-18-94s-22-62-14-103l26-10q86 60 172 0l26 10c8 43-6 36-14 105s-10 59-18 92${ribs}`,
  lower: `M120 391c11 59-27 79-25 157h210c5-63-40-116-25-157${ribs}`,
};

// One half of the body; the other is its mirror image.
const half =
  'M251 61c0-33-19-50-51-51M388 548c-4-59-9-100-19-161s-3-123-29-175c-17-38-121-14-103-100 1-5 7-16 9-23M305 548c-3-21 5-29-18-89s6-91 8-134 12-36 15-15 39 186 50 238M246 89c7 4 17-27 5-28';
const mirrored = 'matrix(-1 0 0 1 400 0)';
// The line of the spine and the shoulder blades.
const landmarks = 'M200 140v336m0 48v24M256 240c10 16 6 48-12 68m-100-68c-10 16-6 48 12 68';

/**
 * A person seen from behind, from the head to the hips, with three large regions and the selected one filled. Hidden
 * from assistive technology: the radios laid over `regions`, or beside it, are the control.
 */
export function bodyMapPicture(selected: Region | undefined): TemplateResult {
  return html`<svg class="body-map" viewBox="0 0 400 546" aria-hidden="true">
    ${(Object.keys(regions) as Region[]).map(
      (region) =>
        svg`<path class="region ${region === selected ? 'selected' : ''}" data-region=${region} d=${outlines[region]}></path>`,
    )}
    <path class="ink hairline" d=${landmarks}></path>
    <path class="ink" d=${half}></path>
    <path class="ink" d=${half} transform=${mirrored}></path>
  </svg>`;
}

const {neck, upper, lower} = regions;

/** Goes with `pictureStyles`, which says what `ink` is. In `.map` the drawing has a label over each of its regions. */
export const bodyMapStyles = css`
  /* A grid in the drawing's own units, with a label in each region. */
  .map {
    display: grid;
    flex: none;
    inline-size: 11.25em;
    align-self: start;
    grid-template: ${neck.y}fr ${neck.height}fr ${upper.height}fr ${lower.height}fr / ${neck.x}fr ${neck.width}fr ${neck.x}fr;
    aspect-ratio: ${bodyMapSize.width} / ${bodyMapSize.height};
  }
  .map svg {
    grid-area: 1 / 1 / -1 / -1;
  }
  .map label {
    grid-area: 2 / 2;
    cursor: pointer;
  }
  .map label:nth-of-type(2) {
    grid-row: 3;
  }
  .map label:nth-of-type(3) {
    grid-row: 4;
  }
  .map:has(label:nth-of-type(1):hover) .region:nth-of-type(1),
  .map:has(label:nth-of-type(2):hover) .region:nth-of-type(2),
  .map:has(label:nth-of-type(3):hover) .region:nth-of-type(3) {
    fill-opacity: 0.2;
  }
  .body-map {
    display: block;
    inline-size: 11.25em;
    max-inline-size: 100%;
  }
  .region {
    fill: var(--_accent, currentColor);
    fill-opacity: 0.06;
    stroke: currentColor;
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
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
