import type {Condition} from './condition.js';
import type {Caution, Citation, CommonQuestion, Explanation, Limit, Question, RedFlag} from './rules.js';
import {checkRulebook} from './check-rulebook.js';
import {deepFreeze} from './deep-freeze.js';

/**
 * What `defineRulebook()` takes. F: finding ids. Q: question ids. R: rule ids. E: evidence ids. W: ids of places. C: ids
 * of common questions.
 */
export interface RulebookData<
  F extends string,
  Q extends string,
  R extends string,
  E extends string,
  W extends string,
  C extends string,
> {
  readonly id: string;
  /** `major.minor.patch`; saved answers of another major version are refused. */
  readonly version: string;
  /** The day it was last gone through, as `2026-11-29`. A result of one older than a year says so first. */
  readonly date?: string;
  readonly questions: readonly Question<F, Q>[];
  readonly redFlags: readonly RedFlag<F, E, R, W>[];
  readonly cautions: readonly Caution<F, E, R, W>[];
  readonly limits: readonly Limit<F, E, R, W>[];
  readonly explanations: readonly Explanation<F, E, R>[];
  readonly evidence: Readonly<Record<E, Citation>>;
  /**
   * The places of its own that a rule may send to with `where`. Each needs words. Of equally soon matches that of the
   * place named first counts, and one without a place after them; of emergencies the one that stands first.
   */
  readonly places?: readonly W[];
  /** Where this holds or may hold, no advice to stretch or strengthen is given. */
  readonly noExerciseWith?: Condition<F>;
  /** Where this holds or may hold, only advice to strengthen is given. */
  readonly strengthOnlyWith?: Condition<F>;
  /** What people ask besides, answered below a result. */
  readonly commonQuestions?: readonly CommonQuestion<F, E, C>[];
}

// Shared through the global registry, so that a rulebook checked by one copy of the core is accepted by another copy on
// the page.
const checked: unique symbol = Symbol.for('pop-checker.rulebook') as never;

/**
 * A rulebook that `defineRulebook()` has checked. F: finding ids. Q: question ids. R: rule ids. E: evidence ids. W: ids
 * of places. C: ids of common questions.
 */
export interface Rulebook<
  F extends string = string,
  Q extends string = string,
  R extends string = string,
  E extends string = string,
  W extends string = string,
  C extends string = string,
> extends RulebookData<F, Q, R, E, W, C> {
  readonly [checked]: true;
}

/** The ids of all findings of these questions. */
export type FindingOf<Qs extends readonly Question[]> = Qs[number]['findings'][number];

/** What a rulebook is made of. Its types follow from its questions, its evidence and its places. */
type RulebookInput<
  Qs extends readonly Question[],
  R extends string,
  E extends string,
  W extends string,
  C extends string,
> = Omit<
  RulebookData<NoInfer<FindingOf<Qs>>, string, R, NoInfer<E>, NoInfer<W>, C>,
  'questions' | 'evidence' | 'places'
> & {
  readonly questions: Qs;
  readonly evidence: Readonly<Record<E, Citation>>;
  readonly places?: readonly W[];
};

/**
 * Checks a rulebook, freezes all that is in it, and marks it as checked.
 * @throws {InputError} listing every problem, each with the id of the rule or question and the reason.
 */
export function defineRulebook<
  const Qs extends readonly Question[],
  const R extends string,
  const E extends string,
  const W extends string = never,
  const C extends string = never,
>(data: RulebookInput<Qs, R, E, W, C>): Rulebook<FindingOf<Qs>, Qs[number]['id'], R, E, W, C> {
  checkRulebook(data);
  return markChecked(data);
}

/**
 * Marks a rulebook as checked and freezes it, without a check: for the one that comes with this package, which a test
 * checks, so that no page has to wait for it.
 */
export function markChecked<
  const Qs extends readonly Question[],
  const R extends string,
  const E extends string,
  const W extends string = never,
  const C extends string = never,
>(data: RulebookInput<Qs, R, E, W, C>): Rulebook<FindingOf<Qs>, Qs[number]['id'], R, E, W, C> {
  // Not enumerable: what is spread from a checked rulebook is a new one, and unchecked.
  return deepFreeze(Object.defineProperty({...data}, checked, {value: true})) as never;
}

/** Whether a value was made by `defineRulebook()`, by whatever copy of the core on the page. */
export const isRulebook = (value: unknown): value is Rulebook =>
  Object.hasOwn(Object(value) as object, checked);
