import type {RuleKind, Rulebook} from '../../../src/core/index.js';

/** What was changed, as the report counts it. */
export type Kind =
  | 'urgency'
  | 'urgency when unsure'
  | 'how soon'
  | 'where'
  | 'condition'
  | 'what withholds an explanation'
  | 'kind of explanation'
  | 'question'
  | 'gate of a question'
  | 'order'
  | 'removed';

export type List = 'questions' | RuleKind;

/** A rulebook with one thing changed, not yet checked. */
export interface Mutant {
  readonly kind: Kind;
  readonly list: List;
  /** The id of the rule or question that was changed. */
  readonly id: string;
  /** In words, with the id; unique. */
  readonly change: string;
  readonly data: Rulebook;
}

/** Makes mutants of one entry of a list of the rulebook. */
export function mutator(rulebook: Rulebook, list: List, at: number) {
  const entries: readonly {readonly id: string}[] = rulebook[list];
  const entry = entries[at]!;
  const of = (kind: Kind, change: string, changed: readonly object[]): Mutant => ({
    kind,
    list,
    id: entry.id,
    change: `${entry.id}: ${change}`,
    data: {...rulebook, [list]: changed},
  });
  return {
    changed: (kind: Kind, change: string, by: object): Mutant =>
      of(kind, change, entries.toSpliced(at, 1, {...entry, ...by})),
    removed: (): Mutant => of('removed', 'removed', entries.toSpliced(at, 1)),
    movedTo: (to: number): Mutant =>
      of('order', `moved to place ${to + 1}`, entries.toSpliced(at, 1).toSpliced(to, 0, entry)),
  };
}

/** The other findings of the same screen: what a slip of the hand would most likely put in place of one. */
export const neighboursOf = (finding: string, {questions}: Rulebook): readonly string[] =>
  questions.find(({findings}) => findings.includes(finding))!.findings.filter((other) => other !== finding);
