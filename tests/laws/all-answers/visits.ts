import {
  assess,
  findingsIn,
  type Answers,
  type Condition,
  type Reply,
  type Rulebook,
} from '../../../src/core/index.js';
import type {Finding} from '../../../src/rulebook/index.js';
import {allNo, possibleWays, questionOf} from '../answer-space.js';

/** A grown-up's lower back makes some sound; everything else is no. */
const harmless = {
  'age-18-44': 'yes',
  'place-low': 'yes',
} as const satisfies Answers<Finding>;

/** What the harmless visitor would say, but with these replies; of a question that takes one, another is then no. */
export function would(rulebook: Rulebook, replies: Answers): Answers {
  const excluded = Object.keys(replies).flatMap((finding) => {
    const {pick, findings} = questionOf(finding, rulebook);
    return pick === 'one' ? findings.map((other) => [other, 'no'] as const) : [];
  });
  return {...allNo(rulebook), ...harmless, ...Object.fromEntries(excluded), ...replies};
}

/** These findings with one reply; whoever cannot be unsure about one says yes to it. */
export const each = (findings: readonly string[], reply: Reply, rulebook: Rulebook): Answers =>
  Object.fromEntries(
    findings.map((finding) => [finding, canBeUnsure(finding, rulebook) ? reply : ('yes' as const)]),
  );

export function canBeUnsure(finding: string, rulebook: Rulebook): boolean {
  const {notSure, wayOut} = questionOf(finding, rulebook);
  return notSure !== false && wayOut !== finding;
}

/** The ways in which answers can make a condition hold. For `otherwise`: something that withholds each other sound. */
export const waysTo = (condition: Condition, rulebook: Rulebook): readonly (readonly string[])[] =>
  condition === 'otherwise' ? [['same-spot']] : possibleWays(condition, rulebook);

/** What makes the question of a finding be asked, by the first way there is. */
export const opening = (finding: string, rulebook: Rulebook): Answers =>
  each(
    possibleWays(finding, rulebook)[0]!.filter((other) => other !== finding),
    'yes',
    rulebook,
  );

/** All conditions of a rulebook: of rules, of what withholds an explanation, and of questions. */
export const conditionsOf = ({
  questions,
  redFlags,
  limits,
  cautions,
  explanations,
}: Rulebook): readonly Condition[] => [
  ...[...redFlags, ...limits, ...cautions].map(({when}) => when),
  ...explanations.flatMap(({when, unless}) => [
    ...(when === 'otherwise' ? [] : [when]),
    ...(unless ? [unless] : []),
  ]),
  ...questions.flatMap(({askIf}) => askIf ?? []),
];

/** Findings that no condition names. */
export function neutralIn(rulebook: Rulebook): readonly string[] {
  const named = new Set(conditionsOf(rulebook).flatMap((condition) => findingsIn(condition)));
  return rulebook.questions.flatMap(({findings}) => findings.filter((finding) => !named.has(finding)));
}

/** All that a person is told, as one text. */
export function told(answers: Answers, rulebook: Rulebook): string {
  const {rulebook: _, ...rest} = assess(answers, rulebook);
  return JSON.stringify(rest);
}
