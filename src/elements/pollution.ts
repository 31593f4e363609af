/** What rules and questions may leave out. Put on every object by a page, it would count as said by each of them. */
const optional = 'askIf by calm ifUnsure kind unless urgency wayOut where all any'.split(' ');

/** @throws where `Object.prototype` has what a rule may leave out: what the rulebook says could not be told then. */
export function refusePollution(): void {
  if (optional.some((name) => name in {})) throw new Error('Object.prototype is polluted');
}
