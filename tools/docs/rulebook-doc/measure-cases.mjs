// Walks every named case through the interview, and compares what comes out with what must.
import {assess, backPops, cases, differences, walk} from './load-sources.mjs';

/** The replies at the end of every case. */
export const visits = cases.map((each) => walk(each, backPops).answers);

/** What comes out of each case, by id, and whether it is what the case says must come out. */
export const measureCases = () =>
  new Map(
    cases.map((each, at) => {
      const {urgency, by, where} = assess(visits[at], backPops);
      return [each.id, {urgency, by, where, asRequired: differences(each, backPops).length === 0}];
    }),
  );

/** Rule id → the cases that require it. */
export function casesOfRules() {
  const of = new Map();
  for (const each of cases) {
    const {redFlags, limits, cautions, suspected, sounds, toRuleOut} = each.expect;
    for (const id of [redFlags, limits, cautions, suspected, sounds, toRuleOut].flatMap((ids) => ids ?? []))
      of.set(id, [...(of.get(id) ?? []), each]);
  }
  return of;
}
