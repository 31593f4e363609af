import {backPops} from '../../../src/rulebook/index.js';
import type {Rulebook} from '../../../src/core/index.js';
import {mutantsOf, type Kind, type Mutant} from './mutants.js';
import {judge, type Verdict} from './verdict.js';

export const outcomes = ['refused', 'case', 'law', 'same', 'survived'] as const;
type Outcome = Verdict['outcome'];

export interface MutationReport {
  readonly byKind: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
  readonly same: readonly {readonly change: string; readonly states: number}[];
  /** Caught by nothing. */
  readonly loose: readonly string[];
  /** How many cases caught at least one mutant. */
  readonly casesThatCatch: number;
}

const book: Rulebook = backPops;

/** Judges mutants of the default rulebook: all, or only those of some kinds. */
export function mutationReport(kinds?: readonly Kind[]): MutationReport {
  const judged = mutantsOf(book)
    .filter(({kind}) => !kinds || kinds.includes(kind))
    .map(withVerdict(judge(book)));
  const byKind: Record<string, Record<Outcome, number>> = {};
  for (const {kind, outcome} of judged) {
    byKind[kind] ??= {refused: 0, case: 0, law: 0, same: 0, survived: 0};
    byKind[kind][outcome]++;
  }
  return {
    byKind,
    same: judged.flatMap((each) =>
      each.outcome === 'same' ? [{change: each.change, states: each.states}] : [],
    ),
    loose: judged.flatMap(({outcome, change}) => (outcome === 'survived' ? [change] : [])),
    casesThatCatch: new Set(judged.flatMap((each) => (each.outcome === 'case' ? [each.by] : []))).size,
  };
}

const withVerdict = (verdictOn: (mutant: Mutant) => Verdict) => (mutant: Mutant) => ({
  kind: mutant.kind,
  change: mutant.change,
  ...verdictOn(mutant),
});
