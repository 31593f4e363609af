import {isLanguageWhole} from './natives.js';

/**
 * What rules and questions may leave out. If a page puts one of these on `Object.prototype`, every rule seems to have
 * it. `0`: with an inherited first entry in every list, Lit never ends.
 */
const optional =
  'askIf by calm commonQuestions date drawing gentle ifUnsure kind noExerciseWith places regions strengthOnlyWith toldIfUnsure unless unsureExplains upTo urgency wayOut where all any 0'.split(
    ' ',
  );

/**
 * @throws where `Object.prototype` has one of them, or the language itself was replaced: what the rulebook says could not
 * be told then.
 */
export function refusePollution(): void {
  if (!isLanguageWhole()) throw new Error('the page has replaced what lists, objects or texts can do');
  if (optional.some((name) => name in {})) throw new Error('Object.prototype is polluted');
}
