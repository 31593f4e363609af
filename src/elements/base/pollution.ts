/**
 * What rules and questions may leave out: put on every object by a page, it would count as said by each of them. And the
 * first of a list: with one in every empty list, Lit never ends.
 */
const optional =
  'askIf by calm drawing ifUnsure kind noExerciseWith places regions unless urgency wayOut where all any 0'.split(
    ' ',
  );

/** @throws where `Object.prototype` has one of them: what the rulebook says could not be told then. */
export function refusePollution(): void {
  if (optional.some((name) => name in {})) throw new Error('Object.prototype is polluted');
}
