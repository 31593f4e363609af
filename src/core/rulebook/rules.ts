import type {Condition} from './condition.js';
import type {By, RaisedUrgency} from '../urgency.js';

/** One screen. Every finding belongs to exactly one question. */
export interface Question<F extends string = string, Q extends string = string> {
  readonly id: Q;
  /** `one`: exactly one of the findings holds. `any`: none, one or several. */
  readonly pick: 'one' | 'any';
  readonly findings: readonly F[];
  /** Asked only if this holds with `yes` or `unsure` replies to earlier questions; otherwise its findings count as `no`. */
  readonly askIf?: Condition<F>;
  /** Asked before a limit ends the interview. */
  readonly screening?: true;
  /** `false`: the person always knows (their age); `unsure` is refused. */
  readonly notSure?: false;
  /** The finding that answers the screen by itself and leaves the others open: "I cannot say". */
  readonly wayOut?: F;
  /** `false`: not sure here supports no explanation. Rules still count it as suspected. */
  readonly unsureExplains?: false;
  /**
   * Which of its findings each region of the drawing of the body shows, by the drawing's region. The first is picked by
   * pressing the region: `{lower: ['low', 'low-and-neck']}`.
   */
  readonly regions?: Readonly<Record<string, readonly F[]>>;
}

/** What every rule has. */
interface Rule<F extends string, E extends string, R extends string> {
  readonly id: R;
  readonly when: Condition<F>;
  /** Ids of the bibliography; at least one. */
  readonly evidence: readonly E[];
  /** Said only where the claim is weaker or stronger than its best citation. */
  readonly grade?: Grade;
}

/** What a rule asks for when it holds. W: ids of places. */
export interface Raising<W extends string = string> {
  readonly urgency: RaisedUrgency;
  /** The urgency when the match hangs on an unsure reply: from `monitor` to `urgency`. Default: one lower. */
  readonly ifUnsure?: RaisedUrgency;
  /** How soon, where it differs from the usual of the urgency. */
  readonly by?: By;
  /** Where to go, where it differs from the usual of the urgency: one of the rulebook's `places`. */
  readonly where?: W;
}

/** Raises the urgency. */
export type RedFlag<
  F extends string = string,
  E extends string = string,
  R extends string = string,
  W extends string = string,
> = Rule<F, E, R> &
  Raising<W> & {
    /**
     * Gives its urgency, at most `soon`, but takes no `calm` explanation away. Its `where` counts only while it is
     * certain and every red flag that matches is gentle.
     */
    readonly gentle?: true;
  };
/** Is about cracking on purpose. It may raise the urgency; without one it only speaks. */
export type Caution<
  F extends string = string,
  E extends string = string,
  R extends string = string,
  W extends string = string,
> = Rule<F, E, R> & Partial<Raising<W>>;
/** Says that this tool is not for it. It withholds what may make the sound, and advice to exercise. */
export type Limit<
  F extends string = string,
  E extends string = string,
  R extends string = string,
  W extends string = string,
> = Rule<F, E, R> & Raising<W>;

/** A likely source of the sound, or something that someone should check. Never raises the urgency. */
export interface Explanation<
  F extends string = string,
  E extends string = string,
  R extends string = string,
> extends Omit<Rule<F, E, R>, 'when'> {
  /** A `sound` is told only on yes replies, unless it is `toldIfUnsure`. */
  readonly kind: 'sound' | 'to-rule-out';
  /** `otherwise`: everything is answered and no other `sound` explanation holds. */
  readonly when: Condition<F> | 'otherwise';
  /** Not shown where this holds, may hold, or is still open. */
  readonly unless?: Condition<F>;
  /** Shown only while nothing but gentle red flags makes, or could still make, the urgency `soon` or more. */
  readonly calm?: true;
  /** A `sound` that is told on unsure replies too, because it comforts nobody. */
  readonly toldIfUnsure?: true;
  /** The drawing that stands beside it; without one, there is none. */
  readonly drawing?: string;
}

/** A question that people ask besides, answered with facts. F: finding ids. E: evidence ids. C: ids of such questions. */
export interface CommonQuestion<
  F extends string = string,
  E extends string = string,
  C extends string = string,
> {
  readonly id: C;
  /** Offered where this holds or may hold; without one to everybody. */
  readonly when?: Condition<F>;
  /** Offered at *urgent* too. By itself up to *soon*. */
  readonly upTo?: 'urgent';
  /** Not offered where someone should check something. */
  readonly unlessToCheck?: true;
  readonly evidence: readonly E[];
  readonly grade?: Grade;
}

/** Any rule, with all that some kind of rule may have. */
export type AnyRule = Pick<Explanation, 'id' | 'when' | 'evidence'> &
  Partial<Explanation & Raising & Pick<RedFlag, 'gentle'>>;

/** How much the claim rests on: consistent studies or an agreed guideline, some, little, or what experts think. */
export type Grade = 'strong' | 'moderate' | 'weak' | 'opinion';

/** A source that rules cite by its id. */
export interface Citation {
  readonly kind: 'study' | 'guideline' | 'source-article' | 'judgement';
  readonly grade: Grade;
  /** A short name for readers; the full reference lives in the documentation. */
  readonly label: string;
  readonly address?: string;
  /**
   * What a stored copy confirmed: `detail` the citation and what it is cited for, `citation` only that it exists and is
   * about this, `partly` the work by way of mirrors or summaries. A judgement has nothing to confirm.
   */
  readonly confirmed?: 'detail' | 'citation' | 'partly';
}
