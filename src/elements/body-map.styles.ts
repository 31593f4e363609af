import {bodyMapSize, regions} from './body-map-picture.js';
import {css} from './css.js';

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
