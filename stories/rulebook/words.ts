import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {ExplanationText, FindingText, QuestionText, RuleText} from '../../src/text/text.js';

type ById<T> = Readonly<Record<string, T>>;

export const questionText = (id: string): QuestionText =>
  (en.rulebook.questions as ById<QuestionText>)[id] as QuestionText;
export const findingText = (id: string): FindingText =>
  (en.rulebook.findings as ById<FindingText>)[id] as FindingText;
export const explanationText = (id: string): ExplanationText =>
  (en.rulebook.explanations as ById<ExplanationText>)[id] as ExplanationText;

/** The name and the reason of any rule. */
export function ruleText(id: string): RuleText {
  const {redFlags, limits, cautions, explanations} = en.rulebook;
  const rule = ({...redFlags, ...limits, ...cautions} as ById<RuleText>)[id];
  const explanation = (explanations as ById<ExplanationText>)[id];
  return rule ?? {name: explanation?.name ?? id, why: explanation?.say ?? ''};
}

/** The question that a finding belongs to. */
export const questionWith = (finding: string) =>
  backPops.questions.find(({findings}) => (findings as readonly string[]).includes(finding));

/** The number of a question in asking order. */
export const numberOf = (id: string): number =>
  backPops.questions.findIndex((question) => question.id === id) + 1;
