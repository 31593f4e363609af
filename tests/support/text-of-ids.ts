import type {Rulebook} from '../../src/core/index.js';
import type {OwnText, RulebookText} from '../../src/text/text.js';
import {en} from '../../src/text/en.js';

type WithId = readonly {readonly id: string}[];

const byId = (rules: WithId, of: (id: string) => object): object =>
  Object.fromEntries(rules.map(({id}) => [id, of(id)]));

/** Words for an own rulebook: each id says itself. */
export const textOfIds = ({
  questions,
  redFlags,
  limits,
  cautions,
  explanations,
  places = [],
}: Rulebook): OwnText => ({
  rulebook: {
    ...en.rulebook,
    questions: byId(questions, (id) => ({ask: id, why: id})),
    findings: byId(
      questions.flatMap(({findings}) => findings.map((id) => ({id}))),
      (id) => ({label: id}),
    ),
    redFlags: byId(redFlags, (id) => ({name: id, why: id})),
    limits: byId(limits, (id) => ({name: id, why: id})),
    cautions: byId(cautions, (id) => ({name: id, why: id})),
    explanations: byId(explanations, (id) => ({name: id, say: id})),
    places: Object.fromEntries(places.map((place) => [place, place])),
  } as unknown as RulebookText,
});
