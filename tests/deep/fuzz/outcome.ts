import * as fc from 'fast-check';

/** What came of some cases; `failure` says with which seed and path the smallest failing case comes again. */
export interface Outcome {
  readonly cases: number;
  readonly seed: number;
  readonly failure: string | undefined;
}

/** @param replay only the one case of that path is run */
export async function check<T>(
  property: fc.IRawProperty<T>,
  {cases, seed, replay}: {readonly cases: number; readonly seed: number; readonly replay?: string},
): Promise<Outcome> {
  const details = await fc.check(property, {
    numRuns: cases,
    seed,
    ...(replay !== undefined && {path: replay, endOnFailure: true}),
  });
  const {failed, counterexample, counterexamplePath, errorInstance} = details;
  if (!failed) return {cases: details.numRuns, seed, failure: undefined};
  const replayed = `seed ${seed}, path ${counterexamplePath ?? ''}`;
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance);
  return {cases: details.numRuns, seed, failure: `${replayed}: ${fc.stringify(counterexample)}\n${why}`};
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const builtIns = [
  Object,
  Array,
  String,
  Number,
  Function,
  Map,
  Set,
  RegExp,
  Promise,
  Error,
  JSON,
  Math,
  Reflect,
];

/** Every own key of the built-in objects and their prototypes: none may come or go. */
export const keysOfBuiltIns = (): string =>
  builtIns
    .flatMap((one) => [one, 'prototype' in one ? one.prototype : undefined])
    .map((one) => (one ? Reflect.ownKeys(one).map(String).join() : ''))
    .join(';');
