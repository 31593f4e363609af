// Two versions of a rulebook, compared in every way.
import {compareCases, compareStates} from './compare-outcomes.mjs';
import {compareRules} from './compare-rules.mjs';
import {verdictOn} from './verdict.mjs';

/**
 * @param {import('./load-rulebook.mjs').Version} before
 * @param {import('./load-rulebook.mjs').Version} after
 * @param {{id: string, title: string, answers: object}[]} visits named cases
 */
export function compare(before, after, visits) {
  const differences = compareRules(before, after);
  const states = compareStates(before, after, differences);
  const cases = compareCases(before, after, visits);
  return {
    before,
    after,
    differences,
    states,
    cases,
    verdict: verdictOn(before, after, {differences, states, cases}),
  };
}
