import type {Answers} from '../../src/core/index.js';
import {backPops, type Finding, type QuestionId} from '../../src/rulebook/index.js';
import {cases, type Case} from '../../tests/cases/index.js';
import {answersAfter} from '../../tests/support/shown-strings.js';

/** A case by its id. */
export function caseOf(id: string): Case {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`there is no case '${id}'`);
  return found;
}

/** All that is said in a case. */
export const answersOf = (id: string): Answers<Finding> => answersAfter(caseOf(id).steps);

/** What is said before a question in the first case that comes to it. */
export function answersBefore(question: QuestionId): Answers<Finding> {
  const found = cases.find(({steps}) => steps.some(([asked]) => asked === question));
  if (!found) throw new Error(`no case comes to '${question}'`);
  return answersAfter(
    found.steps.slice(
      0,
      found.steps.findIndex(([asked]) => asked === question),
    ),
  );
}

/** The findings of a question. */
export const findingsOf = (id: QuestionId): readonly Finding[] =>
  backPops.questions.find((question) => question.id === id)?.findings ?? [];
