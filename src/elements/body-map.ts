import {html, type TemplateResult} from 'lit/html.js';
import {css} from './css.js';
import type {Question} from '../core/index.js';
import {bodyMapPicture, bodyMapSize, regions, type Region} from './body-map-picture.js';
import type {Chosen} from './visit.js';

const boxes = Object.values(regions);
const names = Object.keys(regions) as Region[];

/** Whether a question asks for the places that the map shows. */
export const isMapped = ({pick, findings}: Question): boolean =>
  pick === 'one' && boxes.every(({place}) => findings.includes(place));

/** The places as one meets them on the map, from the top down, then the rest. */
export const inMapOrder = ({findings}: Question): readonly string[] => [
  ...boxes.map(({place}) => place),
  ...findings.filter((finding) => !boxes.some(({place}) => place === finding)),
];

/**
 * The rows of the places beside the drawing. Each region is a label over the drawing for the radio of its row, where
 * the place is always written; `idOf` gives the id of that radio.
 */
export const bodyMap = (
  rows: unknown,
  chosen: Chosen,
  idOf: (finding: string) => string,
): TemplateResult => html`
  <div class="places">
    <div class="map" part="body-map">
      ${bodyMapPicture(names.find((name) => chosen.includes(regions[name].place)))}
      ${boxes.map(({place}) => html`<label for=${idOf(place)}></label>`)}
    </div>
    <div class="place-rows">${rows}</div>
  </div>
`;

const {neck, upper, lower} = regions;
const {width, height} = bodyMapSize;

export const placeStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
  }
  .place-rows {
    flex: 1 1 15rem;
  }
  .place-rows .option:first-child {
    margin-block-start: 0;
  }
  /* A grid in the drawing's own units, with a label in each region. */
  .map {
    display: grid;
    flex: none;
    inline-size: 11.25rem;
    align-self: start;
    grid-template: ${neck.y}fr ${neck.height}fr ${upper.height}fr ${lower.height}fr / ${neck.x}fr ${neck.width}fr ${neck.x}fr;
    aspect-ratio: ${width} / ${height};
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
`;
