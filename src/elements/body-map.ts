import {html, type TemplateResult} from 'lit';
import type {Question} from '../core/index.js';
import {bodyMapPicture, regions, type Region} from './body-map-picture.js';
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
