import type {
  CautionId,
  ExplanationId,
  Finding,
  LimitId,
  QuestionId,
  RedFlagId,
} from '../../src/rulebook/index.js';
import type {SafetyNetText, SelfCrackingText} from '../../src/text/text.js';

/** What a claim is about. Of these, `red-flag`, `urgency`, `benign` and `self-risk` need a case. */
export type ClaimKind =
  'mechanism' | 'benign' | 'red-flag' | 'urgency' | 'self-risk' | 'self-neutral' | 'safer' | 'frame';

/** A claim of one of the two source articles, and everything that carries it. */
export interface Claim {
  readonly kind: ClaimKind;
  /** In our own words, twelve at most. */
  readonly says: string;
  readonly redFlags?: readonly RedFlagId[];
  readonly cautions?: readonly CautionId[];
  readonly limits?: readonly LimitId[];
  readonly explanations?: readonly ExplanationId[];
  readonly questions?: readonly QuestionId[];
  readonly findings?: readonly Finding[];
  /** Passages of the text that belong to no rule. */
  readonly advice?: readonly (
    `selfCracking.${keyof SelfCrackingText}` | `safetyNet.${keyof SafetyNetText}`
  )[];
}
