import {assess, urgencies, type By, type Condition, type Grade, type Urgency} from '../../src/core/index.js';
import {compile} from '../../src/core/evaluation/compile.js';
import {backPops} from '../../src/rulebook/index.js';
import {cases, type Case} from '../../tests/cases/index.js';
import {answersAfter} from '../../tests/support/shown-strings.js';

export type Kind = 'Red flag' | 'Limit' | 'Caution' | 'Explanation';

/** Any rule of the rulebook, as the page shows it. */
export interface RuleRow {
  readonly kind: Kind;
  readonly id: string;
  /** A condition, or `otherwise`. */
  readonly when: Condition;
  readonly evidence: readonly string[];
  readonly urgency?: Urgency;
  readonly ifUnsure?: Urgency;
  readonly by?: By;
  readonly where?: string;
  readonly grade?: Grade;
  readonly sound?: boolean;
  readonly unless?: Condition;
  readonly calm?: true;
  readonly cases: readonly Case[];
}

/** The ids of all rules that hold in a case. */
const heldIn = new Map(
  cases.map((each) => {
    const {redFlags, limits, cautions, explanations} = assess(answersAfter(each.steps), backPops);
    return [
      each,
      new Set([...redFlags, ...limits, ...cautions, ...explanations].map(({id}) => id as string)),
    ];
  }),
);

const casesOf = (id: string): readonly Case[] => cases.filter((each) => heldIn.get(each)?.has(id));

const row =
  (kind: Kind) =>
  (rule: Omit<RuleRow, 'kind' | 'cases' | 'sound'> & {readonly kind?: string}): RuleRow => ({
    ...rule,
    kind,
    sound: rule.kind === 'sound',
    cases: casesOf(rule.id),
  });

/** Every rule, the most urgent first. */
export const ruleRows: readonly RuleRow[] = [
  ...backPops.limits.map(row('Limit')),
  ...backPops.redFlags.map(row('Red flag')),
  ...backPops.cautions.map(row('Caution')),
  ...backPops.explanations.map(row('Explanation')),
].sort((one, other) => levelOf(other) - levelOf(one));

function levelOf({urgency}: RuleRow): number {
  return urgency ? urgencies.indexOf(urgency) : -1;
}

/** The urgency when the person is not sure. */
export function urgencyIfUnsure({id}: RuleRow): Urgency | undefined {
  const [, suspected] = compile(backPops).rules.find((rule) => rule.id === id)?.demands ?? [];
  return suspected?.demand.urgency;
}
