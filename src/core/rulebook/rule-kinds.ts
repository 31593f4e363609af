/** The kinds of rules, as the lists of a rulebook are called; of rules of equal rank those of the first list count. */
export const ruleKinds = ['redFlags', 'limits', 'cautions', 'explanations'] as const;
/** The name of a list of rules in a rulebook. */
export type RuleKind = (typeof ruleKinds)[number];
