import type {Pick} from './words.js';

type RulePart = 'name' | 'why' | 'say' | 'picture';
type RulesText = Readonly<Record<string, Readonly<Partial<Record<RulePart, string>>> | undefined>>;

/** Where a rulebook, its words, and an assessment have their rules. */
export const ruleKinds = ['redFlags', 'limits', 'cautions', 'explanations'] as const;

/** One part of the words of a rule, whatever kind of rule it is. */
export const ruleWords =
  (id: string, part: RulePart): Pick =>
  ({rulebook}) =>
    ruleKinds.map((kind) => (rulebook[kind] as RulesText | undefined)?.[id]?.[part]).find(Boolean);

/** A reply "yes" in the person's own words. */
export const saidWords =
  (finding: string): Pick =>
  ({rulebook: {findings}}) =>
    findings[finding as 'fever'].said ?? findings[finding as 'fever'].label;

/** A finding as the question screen offers it. */
export const labelWords =
  (finding: string): Pick =>
  ({rulebook: {findings}}) =>
    findings[finding as 'fever'].label;

export const askWords =
  (question: string): Pick =>
  ({rulebook: {questions}}) =>
    questions[question as 'age'].ask;
