import type {By, Choice, RaisedUrgency, Urgency} from '../../src/core/index.js';
import type {
  CautionId,
  CommonQuestionId,
  ExplanationId,
  LimitId,
  Place,
  QuestionId,
  RedFlagId,
} from '../../src/rulebook/index.js';
import type {questions} from '../../src/rulebook/questions.js';
import type {ClaimId} from './claims.js';
import type {HandOver} from './hand-overs.js';
import type {Row} from './rows.js';

export type FindingIn<Q extends QuestionId> = Extract<
  (typeof questions)[number],
  {readonly id: Q}
>['findings'][number];

/** One screen and what the person says there. */
export type Step = {[Q in QuestionId]: readonly [Q, Choice<FindingIn<Q>>]}[QuestionId];

/** What must come out of a visit. */
export interface Expected {
  /** `undefined`: nothing can be said yet. */
  readonly urgency: Urgency | undefined;
  /** Default: the usual time of the urgency (now, today, two weeks, weeks; none for self-care). */
  readonly by?: By;
  /** Default: the usual place of the urgency. `any`: not decided by the specification. */
  readonly where?: Place | 'any';
  /** Something still open could raise the urgency. Default: it is settled. */
  readonly settled?: false;
  /** The visit breaks off before the interview does. Default: after the last step nothing is left to ask. */
  readonly ended?: false;
  /** So many screens, the rows that "not sure" asks again not counted. */
  readonly screens?: number;
  /** Among the matches that are present. */
  readonly redFlags?: readonly RedFlagId[];
  readonly limits?: readonly LimitId[];
  readonly cautions?: readonly CautionId[];
  /** Among the matches that hang on an unsure reply. */
  readonly suspected?: readonly (RedFlagId | LimitId | CautionId)[];
  /** Red flags and cautions that must not match. */
  readonly notMatched?: readonly (RedFlagId | LimitId | CautionId)[];
  /** What single matches ask for by themselves, where another one asks for as much or more. */
  readonly asks?: Readonly<Partial<Record<RedFlagId | LimitId | CautionId, `${RaisedUrgency}/${By}`>>>;
  /** All explanations that are shown, of the sound and of what someone should check, in any order. */
  readonly explanations?: readonly ExplanationId[];
  /** All explanations of the sound that are shown, in any order. */
  readonly sounds?: readonly ExplanationId[];
  /** Among what someone should check. */
  readonly toRuleOut?: readonly ExplanationId[];
  /** Among the explanations that do not hang on an unsure reply. */
  readonly surely?: readonly ExplanationId[];
  /** Must not be shown. */
  readonly notExplained?: readonly ExplanationId[];
  /** The gentler things to do that are advised. */
  readonly moves?: 'all' | 'strength-only' | 'none';
  /** Among the common questions that are offered. */
  readonly common?: readonly CommonQuestionId[];
  /** Common questions that must not be offered. */
  readonly notCommon?: readonly CommonQuestionId[];
}

/** What a case stands for. */
export interface Carried {
  /** Rows of the decision table. */
  readonly rows?: readonly Row[];
  /** Claims of the two source articles. */
  readonly claims?: readonly ClaimId[];
  /** Situations in which the checker refuses or hands over. */
  readonly handOver?: readonly HandOver[];
}

/** A named situation: what a person says from the first screen on, and the outcome it must have. */
export interface Case {
  /** In kebab-case. */
  readonly id: string;
  /** One sentence in plain words. */
  readonly title: string;
  readonly steps: readonly Step[];
  readonly expect: Expected;
  readonly carries: Carried;
  /** Why the outcome is what it is, where the title does not say. */
  readonly note?: string;
}

/** A visit in which the person goes back in the end and says something else; later replies are kept. */
export interface ChangedCase extends Case {
  readonly changed: readonly Step[];
}
