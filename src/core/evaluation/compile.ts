import {problemsIn, type Answers, type Reply} from '../answers.js';
import {InputError} from '../input-error.js';
import {findingsIn, ways, type Condition} from '../rulebook/condition.js';
import type {Rulebook} from '../rulebook/rulebook.js';
import type {AnyRule, CommonQuestion, Raising, RedFlag} from '../rulebook/rules.js';
import {ruleKinds, type RuleKind} from '../rulebook/rule-kinds.js';
import type {Way} from './strength.js';
import {
  bys,
  levelOf,
  MONITOR,
  urgencies,
  usualBy,
  type By,
  type RaisedUrgency,
  type Urgency,
} from '../urgency.js';

/** The reply to every finding, by index: its position in `codes`, or `OPEN`. */
export type EncodedAnswers = Uint8Array;

/** As numbers, the replies are strengths: no 0, unsure 1, yes 2. */
const codes: readonly Reply[] = ['no', 'unsure', 'yes'];
export const OPEN = 3;

/** What a match asks for. */
export interface Demand {
  readonly urgency: RaisedUrgency;
  readonly by: By;
  readonly where: string | undefined;
}

export interface CompiledRule {
  readonly id: string;
  readonly list: RuleKind;
  /** Of an explanation. */
  readonly kind: 'sound' | 'to-rule-out' | undefined;
  /** `undefined`: an explanation that is shown when everything is answered and no sound is explained. */
  readonly when: readonly Way[] | undefined;
  readonly unless: readonly Way[] | undefined;
  readonly calm: true | undefined;
  readonly toldIfUnsure: true | undefined;
  readonly gentle: true | undefined;
  /** By status, what it asks for, and its rank: greater counts before smaller. */
  readonly demands: readonly ({readonly demand: Demand; readonly rank: number} | undefined)[];
}

export interface CompiledCommonQuestion extends Pick<CommonQuestion, 'id' | 'upTo' | 'unlessToCheck'> {
  readonly when: readonly Way[] | undefined;
}

export interface Compiled {
  /** Every finding, in asking order. */
  readonly findings: readonly string[];
  readonly questions: readonly {readonly findings: Way; readonly gate: readonly Way[] | undefined}[];
  /** Red flags, limits, cautions, explanations, each in the rulebook's order. */
  readonly rules: readonly CompiledRule[];
  /** Findings that a red flag, caution or limit uses: unsure about one of them is at least `monitor`. */
  readonly weighty: Way;
  /** Findings of which an unsure reply supports no explanation. */
  readonly unsureExplainsNothing: Way;
  /** Findings of questions that a limit leaves asked. */
  readonly screening: Way;
  /** With one of these, no advice to exercise is given. */
  readonly noExerciseWith: readonly Way[] | undefined;
  /** With one of these, only advice to strengthen. */
  readonly strengthOnlyWith: readonly Way[] | undefined;
  readonly commonQuestions: readonly CompiledCommonQuestion[];
  /** @throws {InputError} for a finding or reply that the rulebook does not know. */
  readonly encode: (answers: Answers) => EncodedAnswers;
}

const compiledRulebooks = new WeakMap<Rulebook, Compiled>();

/** The rulebook with every finding by its index; compiled once for each rulebook. */
export const compile = (rulebook: Rulebook): Compiled =>
  compiledRulebooks.get(rulebook) ?? compileNow(rulebook);

function compileNow(rulebook: Rulebook): Compiled {
  const {questions} = rulebook;
  // Stryker disable next-line ArrayDeclaration: without places nothing sends anywhere
  const places = rulebook.places ?? [];
  const findings = questions.flatMap((question) => question.findings);
  const indexOf = new Map(findings.map((finding, index) => [finding, index]));
  const indexes = (ids: readonly string[]): Way => ids.map((finding) => indexOf.get(finding)!);
  const compileCondition = (condition: Condition | undefined): readonly Way[] | undefined =>
    condition === undefined ? undefined : ways(condition).map(indexes);
  const compiled: Compiled = {
    findings,
    questions: questions.map((question) => ({
      findings: indexes(question.findings),
      gate: compileCondition(question.askIf),
    })),
    rules: ruleKinds
      .flatMap((list) => rulebook[list].map((rule) => [list, rule as AnyRule] as const))
      .map(([list, rule], index): CompiledRule => {
        const {id, kind, when, unless, calm, toldIfUnsure, gentle} = rule;
        return {
          id,
          list,
          kind,
          calm,
          toldIfUnsure,
          gentle,
          when: when === 'otherwise' ? undefined : compileCondition(when),
          unless: compileCondition(unless),
          demands: rule.urgency ? demandsOf(rule as RaisingRule, index, places) : [],
        };
      }),
    weighty: indexes(
      findingsIn({
        any: [...rulebook.redFlags, ...rulebook.limits, ...rulebook.cautions].map(({when}) => when),
      }),
    ),
    unsureExplainsNothing: indexes(
      // Stryker disable next-line ArrayDeclaration: what is no finding has no index, and stands for nothing
      questions.flatMap((question) => (question.unsureExplains === false ? question.findings : [])),
    ),
    // Stryker disable next-line ArrayDeclaration: the same
    screening: indexes(questions.flatMap((question) => (question.screening ? question.findings : []))),
    noExerciseWith: compileCondition(rulebook.noExerciseWith),
    strengthOnlyWith: compileCondition(rulebook.strengthOnlyWith),
    commonQuestions: (rulebook.commonQuestions ?? []).map((question) => ({
      ...question,
      when: compileCondition(question.when),
    })),
    encode(answers) {
      const encoded = new Uint8Array(findings.length).fill(OPEN);
      for (const [finding, reply] of Object.entries(answers)) {
        const index = indexOf.get(finding);
        const code = codes.indexOf(reply as Reply);
        if (index === undefined || code < 0) throw unknownAnswers(answers, rulebook);
        encoded[index] = code;
      }
      return encoded;
    },
  };
  compiledRulebooks.set(rulebook, compiled);
  return compiled;
}

const unknownAnswers = (answers: Answers, {questions}: Rulebook): InputError =>
  new InputError('answers', problemsIn(answers, questions, ['answers']));

type RaisingRule = Raising & Pick<RedFlag, 'gentle'>;

/** Larger than any number of rules. */
const MANY = 10_000;

/**
 * Which of equally soon matches counts, the smallest first: by where they send, gentle ones last, then as they stand. In
 * an emergency as they stand alone: the rulebook says which one comes first.
 */
function orderOf(
  {where, gentle}: RaisingRule,
  urgency: Urgency,
  index: number,
  places: readonly string[],
): number {
  if (urgency === 'emergency') return index;
  const place = where === undefined ? places.length : places.indexOf(where);
  return (gentle ? places.length + 1 : place) * MANY + index;
}

/** What a rule asks for by status: nothing, less, all. */
function demandsOf(rule: RaisingRule, index: number, places: readonly string[]): CompiledRule['demands'] {
  const {urgency, by = usualBy[urgency], where, gentle} = rule;
  const ranked = (demand: Demand) => ({
    demand,
    rank: rankOf(demand, orderOf(rule, demand.urgency, index, places)),
  });
  return [
    undefined,
    ranked({...whenUnsure(rule, by), where: gentle ? undefined : where}),
    ranked({urgency, by, where}),
  ];
}

/** What a match asks for that hangs on an unsure reply: by itself one urgency less. */
function whenUnsure({urgency, ifUnsure}: Raising, by: By): Pick<Demand, 'urgency' | 'by'> {
  const oneLess = urgencies[Math.max(MONITOR, levelOf(urgency) - 1)] as RaisedUrgency;
  const less = ifUnsure ?? oneLess;
  if (less === urgency) return {urgency, by};
  // A suspected same-day matter does not wait two weeks.
  return {urgency: less, by: less === 'soon' ? '72h' : usualBy[less]};
}

/** The more urgent first, within an urgency the sooner, and of equals the first in their order. */
const rankOf = ({urgency, by}: Demand, order: number): number =>
  (levelOf(urgency) * bys.length - bys.indexOf(by)) * MANY * MANY - order;
