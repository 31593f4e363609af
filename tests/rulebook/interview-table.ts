import type {Condition, Rulebook} from '../../src/core/index.js';
import type {Finding, QuestionId} from '../../src/rulebook/index.js';

interface Row {
  readonly id: QuestionId;
  readonly pick: 'one' | 'any';
  /** Asked only if one of these is said. */
  readonly askedIf?: readonly Finding[];
  readonly screening?: true;
  readonly notSure?: false;
  readonly wayOut?: Finding;
  readonly unsureExplains?: false;
}

const painStillComes: readonly Finding[] = ['pain-sometimes', 'pain-most-times', 'pain-other-times'];

/** The interview as it was decided, screen by screen, in asking order. */
export const interviewTable: readonly Row[] = [
  {id: 'call-now', pick: 'any', screening: true},
  {id: 'faint-detail', pick: 'one', screening: true, askedIf: ['nearly-fainted']},
  {id: 'small-changes', pick: 'any', screening: true, wayOut: 'cannot-report'},
  {id: 'seen-signs', pick: 'any', screening: true, askedIf: ['cannot-report']},
  {id: 'age', pick: 'one', notSure: false},
  {id: 'child-signs', pick: 'any', screening: true, askedIf: ['age-under-10', 'age-10-15']},
  {id: 'place', pick: 'one', unsureExplains: false},
  {id: 'neck-signs', pick: 'any', screening: true, askedIf: ['place-neck-too', 'place-neck']},
  {id: 'other-place-signs', pick: 'any', screening: true, askedIf: ['place-neck', 'place-elsewhere']},
  {id: 'signs', pick: 'any'},
  {id: 'leg-detail', pick: 'one', askedIf: ['leg-pain', 'leg-tingling-or-numbness', 'leg-weakness']},
  {id: 'background', pick: 'any'},
  {id: 'pregnancy-signs', pick: 'any', askedIf: ['pregnant', 'birth-recent']},
  {id: 'surgery-detail', pick: 'any', askedIf: ['back-surgery']},
  {id: 'back-now', pick: 'any'},
  {id: 'pain-often', pick: 'one', askedIf: ['pain-with-pop']},
  {id: 'pain-where', pick: 'one', unsureExplains: false, askedIf: painStillComes},
  {id: 'pain-kind', pick: 'any', askedIf: painStillComes},
  {id: 'stiff-how', pick: 'any', askedIf: ['stiff-over-minutes']},
  {id: 'pattern', pick: 'any'},
  {id: 'sound', pick: 'any'},
  {id: 'self-crack', pick: 'any'},
];

/** Everything in which the questions of a rulebook are not those of the table. */
export function unlikeTable({questions}: Rulebook): readonly string[] {
  const line = (id: string, ...rest: readonly unknown[]): string => JSON.stringify([id, ...rest]);
  const decided = interviewTable.map(({id, pick, askedIf, screening, notSure, wayOut, unsureExplains}) =>
    line(id, pick, askedIf, screening, notSure, wayOut, unsureExplains),
  );
  const asked = questions.map(({id, pick, askIf, screening, notSure, wayOut, unsureExplains}) =>
    line(id, pick, askIf && anyOf(askIf), screening, notSure, wayOut, unsureExplains),
  );
  return [...decided, ...asked.slice(decided.length)].flatMap((row, at) =>
    asked[at] === row ? [] : [`${asked[at]} in place of ${row}`],
  );
}

const anyOf = (condition: Condition): unknown => {
  if (typeof condition === 'string') return [condition];
  return 'any' in condition ? condition.any : condition;
};
