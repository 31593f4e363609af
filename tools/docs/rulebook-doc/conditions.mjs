// Conditions in words: the exact words of each finding, and short names for what several rules share.
import {en, sharedConditions} from './load-sources.mjs';
import {link} from '../markdown.mjs';

/** The place of a short name on the page. */
export const termId = (name) => name.replaceAll(' ', '-');

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
const nameOf = (condition, not) =>
  Object.keys(sharedConditions).find((name) => name !== not && same(sharedConditions[name], condition));

/**
 * A condition as a reader says it.
 * @param {unknown} condition a finding id, `{all}`, `{any}`, or `otherwise`
 * @param {string} [not] the short name that is being spelled out
 */
export function inWords(condition, not) {
  if (condition === 'otherwise') return 'everything is answered, and no other explanation of the sound holds';
  const name = nameOf(condition, not);
  if (name) return link(name, 'term', termId(name));
  if (typeof condition === 'string')
    return link(`“${en.rulebook.findings[condition].label}”`, 'finding', condition);
  const part = (each) =>
    typeof each === 'string' || nameOf(each, not) ? inWords(each, not) : `(${inWords(each, not)})`;
  return condition.all?.map(part).join(' **and** ') ?? condition.any.map(part).join(' **or** ');
}
