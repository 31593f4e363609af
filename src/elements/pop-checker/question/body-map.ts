import {html, type TemplateResult} from 'lit';
import type {Question} from '../../../core/index.js';
import {bodyPicture, regionNames, regionPicture} from '../../look/pictures/body-map-picture.js';
import type {Chosen} from '../screen.js';

/** The findings that are picked by pressing a region, from the top down. */
const placesOf = ({regions = {}}: Question): readonly string[] =>
  regionNames.flatMap((name) => regions[name]?.[0] ?? []);

/** Whether a question asks for places that the drawing shows. */
export const isMapped = (question: Question): boolean => placesOf(question).length === regionNames.length;

/**
 * The rows of the places beside the drawing. Each region is a label over the drawing for the radio of its row, where
 * the place is always written; `idOf` gives the id of that radio. Every region that the chosen place means is lit up.
 */
export const bodyMap = (
  question: Question,
  rows: unknown,
  chosen: Chosen,
  idOf: (finding: string) => string,
): TemplateResult => {
  /* istanbul ignore next -- a rulebook of the page's own may lack it: tests/deep/docs */
  const {regions = {}} = question;
  return html`
    <div class="places">
      <div class="map" part="body-map">
        ${regionNames.map((name) => {
          /* istanbul ignore next -- a rulebook of the page's own may lack it: tests/deep/docs */
          const meant = regions[name] ?? [];
          const selected = meant.some((place) => chosen.includes(place));
          return html`<label for=${idOf(String(meant[0]))}>${regionPicture(name, selected)}</label>`;
        })}
        ${bodyPicture()}
      </div>
      <div class="place-rows">${rows}</div>
    </div>
  `;
};
