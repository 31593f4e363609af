import type {Condition} from '../../../src/core/index.js';

/** A condition changed in one place, and the change in words. */
export type ChangedCondition = readonly [change: string, condition: Condition];

/**
 * Each finding removed, and replaced; each `all` made an `any` and the other way round; each part removed.
 * @param replacements what may stand in for a finding
 */
export function conditionMutants(
  condition: Condition,
  replacements: (finding: string) => readonly string[],
  within = '',
): readonly ChangedCondition[] {
  if (typeof condition === 'string')
    return replacements(condition).map((other) => [`${within}${condition} → ${other}`, other]);
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  const of = (some: readonly Condition[]): Condition =>
    some.length === 1 ? some[0]! : isAll ? {all: some} : {any: some};
  const flipped: ChangedCondition = isAll
    ? [`${within}all → any`, {any: parts}]
    : [`${within}any → all`, {all: parts}];
  return [
    flipped,
    ...parts.flatMap((part, at): readonly ChangedCondition[] => [
      [`${within}without ${written(part)}`, of(parts.toSpliced(at, 1))],
      ...conditionMutants(part, replacements, `${within}${isAll ? 'all' : 'any'}[${at}] `).map(
        ([change, changed]): ChangedCondition => [change, of(parts.toSpliced(at, 1, changed))],
      ),
    ]),
  ];
}

const written = (condition: Condition): string => {
  if (typeof condition === 'string') return condition;
  const [word, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return `${word}(${parts.map(written).join(', ')})`;
};
