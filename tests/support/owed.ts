import {
  assess,
  exerciseAdvice,
  explain,
  urgencies,
  type Answers,
  type Match,
  type Urgency,
} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {FindingText, RuleText} from '../../src/text/text.js';
import {dispositionFor} from './shown-strings.js';

/** What a result owes its reader in sight, worked out from the core and the text, and not from what is shown. */
export interface Owed {
  readonly urgency: Urgency;
  readonly when: string;
  readonly where: string;
  readonly title: string;
  /** What is said of each reason, once where it is the same. */
  readonly whys: readonly string[];
  /** What the person said that these reasons rest on, or the name of what bundles many. */
  readonly said: readonly string[];
  /** Of the limits, what they say. */
  readonly limits: readonly string[];
  /** The cautions that do not decide. */
  readonly cautions: readonly string[];
  /** The steps of everybody here. */
  readonly todo: readonly string[];
  /** The steps that the rules add. */
  readonly notes: readonly string[];
  /** When to call, because of what was said. */
  readonly calls: readonly string[];
  readonly sounds: readonly string[];
  readonly checks: readonly string[];
  /** How many sentences are said only because of a doubt, or because not everything was asked. */
  readonly remarks: number;
  readonly isExerciseWithheld: boolean;
}

const {redFlags, limits, cautions, explanations, questions} = en.rulebook;
const findings = en.rulebook.findings as Readonly<Record<string, FindingText>>;
const rules = {...redFlags, ...limits, ...cautions} as Readonly<Record<string, RuleText>>;
const level = (urgency: Urgency | undefined): number => (urgency ? urgencies.indexOf(urgency) : -1);
const isEmergencyRule = (rule: string): boolean =>
  backPops.redFlags.some(({id, urgency}) => id === rule && urgency === 'emergency');
const filled = (words: string): string =>
  words.replaceAll('{number}', '999').replaceAll('{advice}', en.interface.common.adviceIn['GB']!);
const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines.map(filled))];

/** In Britain; the interview has ended. */
export function owedTo(answers: Answers): Owed {
  const assessment = assess<string, string>(answers, backPops);
  const {by, where, explanations: shown} = assessment;
  const urgency = assessment.urgency!;
  const isEmergency = urgency === 'emergency';
  const isCalm = level(urgency) < level('soon');
  const isUrgent = level(urgency) >= level('urgent');
  const {reasons} = explain<string, string, string>(answers, backPops);
  const repliesTo = ({id}: Match) => reasons.find(({rule}) => rule === id)!.replies;
  const isOne = (finding: string): boolean =>
    backPops.questions.some(
      ({pick, findings: own}) => pick === 'one' && (own as readonly string[]).includes(finding),
    );
  // Not sure which one of several: that names nothing.
  const isNamed = (match: Match): boolean =>
    repliesTo(match).some(({finding, reply}) => reply === 'yes' || !isOne(finding));
  const all = [...assessment.redFlags, ...assessment.limits, ...assessment.cautions];
  const decides = (match: Match): boolean => match.urgency === urgency;
  const isCovered = (match: Match): boolean =>
    all.some(
      (other) =>
        level(other.urgency) > level(match.urgency) &&
        repliesTo(match).every(({finding}) => repliesTo(other).some((each) => each.finding === finding)),
    );
  const told = [
    ...assessment.redFlags.filter((match) => decides(match) || !isCovered(match)),
    ...assessment.cautions.filter(decides),
    ...assessment.limits.filter((match) => isEmergency || !decides(match)),
  ];
  const named = all.filter(isNamed);
  const noted = named.filter(
    (match) =>
      level(match.urgency) >= (isEmergency ? level('emergency') : isUrgent ? level('soon') : -1) &&
      (match.status === 'present' || isEmergency || !isEmergencyRule(match.id)),
  );
  const notSureWhich = (match: Match): string => {
    const {finding} = repliesTo(match)[0]!;
    const {id} = backPops.questions.find(({findings: own}) => (own as readonly string[]).includes(finding))!;
    const {unsure, ask} = questions[id] as {unsure?: string; ask: string};
    return unsure ?? ask;
  };
  const words = (match: Match): readonly string[] => {
    const replies = repliesTo(match);
    return replies.length > 4
      ? [rules[match.id]!.name]
      : replies
          .filter(({finding, reply}) => reply === 'yes' || !isOne(finding))
          .map(({finding, reply}) => {
            const {label, said = label} = findings[finding]!;
            return reply === 'yes' ? said : label;
          });
  };
  const explained = (kind: 'sound' | 'to-rule-out'): readonly string[] =>
    shown.filter((each) => each.kind === kind).map(({id}) => explanations[id as 'crepitus'].say);
  return {
    urgency,
    ...disposition(urgency, by, where),
    whys: unique(told.map((match) => (isNamed(match) ? rules[match.id]!.why : notSureWhich(match)))),
    said: unique(told.filter(isNamed).flatMap(words)),
    limits: unique(assessment.limits.filter(isNamed).map(({id}) => rules[id]!.why)),
    cautions: isEmergency
      ? []
      : unique(
          assessment.cautions
            .filter((match) => isNamed(match) && !decides(match))
            .map(({id}) => rules[id]!.why),
        ),
    notes: unique(noted.flatMap(({id}) => rules[id]!.note ?? [])),
    calls: unique(named.flatMap(({id}) => rules[id]!.callIf ?? [])),
    sounds: isEmergency ? [] : explained('sound'),
    checks: explained('to-rule-out'),
    remarks:
      Number(!assessment.settled) +
      // Where nobody need look now, what to check brings its own heading and sentence.
      Number(isCalm && shown.some(({kind}) => kind === 'to-rule-out')) +
      new Set(isCalm ? shown.flatMap(({kind, status}) => (status === 'suspected' ? kind : [])) : []).size,
    isExerciseWithheld: exerciseAdvice<string>(answers, backPops) === 'withheld',
  };
}

function disposition(urgency: Urgency, by: string | undefined, where: string | undefined) {
  const {title, when, where: at, todo} = dispositionFor(en.rulebook, urgency, by, where);
  return {title: filled(title), when, where: at, todo: todo.map(filled)};
}
