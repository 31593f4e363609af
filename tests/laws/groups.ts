import type {Condition, Rulebook} from '../../src/core/index.js';
import {largestOnly, questionOf, touchedBy, type Said} from './answer-space.js';

/**
 * What a rule does hangs on the findings that its condition names and on the findings that decide whether those are
 * asked; on nothing else. So all answers to these, with the rest answered no, are all there is to see of a rule. A
 * condition that is an `any` holds where one of its parts holds, so its parts may be taken one by one. The urgency of
 * whole answers is the highest of its rules, so a law that each rule keeps, all of them keep together.
 */
export const groupsOf = (rulebook: Rulebook): readonly (readonly string[])[] =>
  largestOnly(
    [...rulebook.redFlags, ...rulebook.limits, ...rulebook.cautions, ...rulebook.explanations].flatMap(
      (rule) =>
        [rule.when, 'unless' in rule ? rule.unless : undefined].flatMap((condition) =>
          condition === undefined || condition === 'otherwise'
            ? []
            : partsOf(condition).map((part) => touchedBy(part, rulebook)),
        ),
    ),
  );

const partsOf = (condition: Condition): readonly Condition[] =>
  typeof condition === 'object' && 'any' in condition ? condition.any : [condition];

export const openToo: Said = [undefined, 'yes', 'no', 'unsure'];
export const answered: Said = ['yes', 'no', 'unsure'];

/** How many combinations of replies there are. */
export const statesOf = (groups: readonly (readonly string[])[], replies: Said): number =>
  groups.reduce((sum, group) => sum + replies.length ** group.length, 0);

/** A condition with what decides whether its findings are asked. */
const withGates = (condition: Condition, rulebook: Rulebook): Condition => {
  if (typeof condition !== 'string') {
    return 'any' in condition
      ? {any: condition.any.map((part) => withGates(part, rulebook))}
      : {all: condition.all.map((part) => withGates(part, rulebook))};
  }
  const {askIf} = questionOf(condition, rulebook);
  return askIf ? {all: [condition, withGates(askIf, rulebook)]} : condition;
};

/** The ways of a condition to hold that answers can have: one finding at most of a question that takes one. */
export const possibleWays = (condition: Condition, rulebook: Rulebook): readonly (readonly string[])[] =>
  waysOf(withGates(condition, rulebook)).filter((way) =>
    rulebook.questions.every(
      ({pick, findings}) => pick === 'any' || findings.filter((finding) => way.includes(finding)).length < 2,
    ),
  );

const waysOf = (condition: Condition): readonly (readonly string[])[] => {
  if (typeof condition === 'string') return [[condition]];
  if ('any' in condition) return condition.any.flatMap(waysOf);
  return condition.all
    .map(waysOf)
    .reduce<readonly (readonly string[])[]>(
      (before, part) => before.flatMap((left) => part.map((right) => [...new Set([...left, ...right])])),
      [[]],
    );
};
