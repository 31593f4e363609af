import {html, type TemplateResult} from 'lit';
import type {Question} from '../../../core/index.js';
import {bodyMapPicture, regions, type Region} from '../../look/pictures/body-map-picture.js';
import type {Chosen} from '../screen.js';

const regionNames = Object.keys(regions) as Region[];

/** The findings of a question that the drawing shows, from the top down. */
const placesOf = ({regions: places = {}}: Question): readonly string[] =>
  regionNames.flatMap((name) => places[name] ?? []);

/** Whether a question asks for places that the drawing shows. */
export const isMapped = (question: Question): boolean => placesOf(question).length === regionNames.length;

/** The places as one meets them on the map, then the rest. */
export const inMapOrder = (question: Question): readonly string[] => [
  ...new Set([...placesOf(question), ...question.findings]),
];

/**
 * The rows of the places beside the drawing. Each region is a label over the drawing for the radio of its row, where
 * the place is always written; `idOf` gives the id of that radio.
 */
export const bodyMap = (
  question: Question,
  rows: unknown,
  chosen: Chosen,
  idOf: (finding: string) => string,
): TemplateResult => html`
  <div class="places">
    <div class="map" part="body-map">
      ${bodyMapPicture(regionNames.find((name) => chosen.includes(question.regions?.[name] ?? '')))}
      ${placesOf(question).map((place) => html`<label for=${idOf(place)}></label>`)}
    </div>
    <div class="place-rows">${rows}</div>
  </div>
`;
