// Conditions in words: the exact words of each finding, and short names for what several rules share.
import {en, sharedConditions} from './load-sources.mjs';
import {link} from '../markdown.mjs';

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);

/** “Fever or shivers”, linked to where it is asked. */
const findingInWords = (id) => link(`“${en.rulebook.findings[id].label}”`, 'finding', id);

/**
 * A condition as a reader says it.
 * @param {unknown} condition a finding id, `{all}`, `{any}`, or `otherwise`
 * @param {string} [not] the short name that is being spelled out
 */
export function inWords(condition, not) {
  if (condition === 'otherwise') return 'everything is answered, and no other explanation of the sound holds';
  const shared = Object.entries(sharedConditions).find(([name, of]) => name !== not && same(of, condition));
  if (shared) return link(shared[0], 'term', shared[0].replaceAll(' ', '-'));
  if (typeof condition === 'string') return findingInWords(condition);
  const part = (each) => {
    const words = inWords(each, not);
    return typeof each === 'object' && !words.startsWith('[') ? `(${words})` : words;
  };
  return 'all' in condition
    ? condition.all.map(part).join(' **and** ')
    : condition.any.map(part).join(' **or** ');
}
