import {defineRulebook, type Rulebook} from '../../../src/core/index.js';
import {differences} from '../../cases/differences.js';
import {cases, changedCases, type Case, type ChangedCase} from '../../cases/index.js';
import {unlikeTable} from '../../rulebook/interview-table.js';
import type {Mutant} from './mutants.js';
import {statesOfProof} from './same-for-everyone.js';

/**
 * What became of a mutant. `refused` by defineRulebook, caught by a `case` or by the `law` that the questions are those
 * of the interview's table; `same` for everyone, which was proven over so many answers; or caught by none of these.
 */
export type Verdict =
  | {readonly outcome: 'refused' | 'law' | 'survived'}
  | {readonly outcome: 'case'; readonly by: string}
  | {readonly outcome: 'same'; readonly states: number};

type AnyCase = Case | ChangedCase;
const everyCase: readonly AnyCase[] = [...cases, ...changedCases];

/**
 * Judges mutants of a rulebook one after the other.
 * @throws {Error} where a case fails on the rulebook as it is: it would seem to catch every mutant
 */
export function judge(rulebook: Rulebook): (mutant: Mutant) => Verdict {
  const failing = everyCase.filter((each) => differences(each, rulebook).length > 0);
  if (failing.length > 0) throw new Error(`unchanged: ${failing.map(({id}) => id).join(', ')}`);
  const caughtBefore = new Map<string, AnyCase[]>();
  return (mutant) => {
    const book = accepted(mutant.data);
    if (!book) return {outcome: 'refused'};
    const by = likelyFirst(mutant, caughtBefore.get(mutant.id) ?? []).find(
      (each) => differences(each, book).length > 0,
    );
    if (by) {
      caughtBefore.set(mutant.id, [by, ...(caughtBefore.get(mutant.id) ?? [])]);
      return {outcome: 'case', by: by.id};
    }
    if (unlikeTable(book).length > 0) return {outcome: 'law'};
    const states = statesOfProof(mutant, rulebook);
    return states === undefined ? {outcome: 'survived'} : {outcome: 'same', states};
  };
}

function accepted(data: Rulebook): Rulebook | undefined {
  try {
    return defineRulebook(data);
  } catch {
    return undefined;
  }
}

/** What is likely to catch a mutant is asked first: cases that caught others of this rule, then those that name it. */
function likelyFirst({id}: Mutant, before: readonly AnyCase[]): readonly AnyCase[] {
  const naming = everyCase.filter(({steps, expect}) => JSON.stringify([steps, expect]).includes(`"${id}"`));
  return [...new Set([...before, ...naming, ...everyCase])];
}
