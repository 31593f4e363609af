import {
  findingsIn,
  urgencies,
  type Condition,
  type Question,
  type RaisedUrgency,
  type RedFlag,
  type Rulebook,
} from '../core/index.js';

/** One line of the list. */
export interface Line {
  /** A red flag's, or a finding's where one red flag has several lines, or findings are ticked. */
  readonly id: string;
  readonly rule: RedFlag;
  /** The finding whose words say the line; without it those of the rule do. */
  readonly finding: string | undefined;
}

/** Lines under one heading. */
export interface Section {
  /** `alone`: each line counts by itself. `together`: it takes two findings or more. Else the question put to some people only. */
  readonly of: string;
  /** Where these people go, where it differs. */
  readonly where: string | undefined;
  readonly lines: readonly Line[];
}

export interface Group {
  /** `undefined`: what counts only together with something else. */
  readonly urgency: RaisedUrgency | undefined;
  readonly sections: readonly Section[];
}

/** Every red flag, most urgent first. */
export function flagGroups(rulebook: Rulebook): readonly Group[] {
  const {questionOf, wordedBy} = about(rulebook);
  const lines = rulebook.redFlags.flatMap((rule): Line[] => {
    const findings = findingsIn(rule.when);
    const ofOneQuestion = new Set(findings.map(questionOf)).size === 1;
    if (findings.length > 1 && ofOneQuestion && enoughFor(rule.when).length === findings.length)
      return findings.map((finding) => ({id: finding, rule, finding}));
    return [
      {id: rule.id, rule, finding: typeof rule.when === 'string' ? wordedBy(rule, rule.when) : undefined},
    ];
  });
  return grouped(rulebook, lines);
}

/** Every finding that a red flag uses, under the highest urgency it gives by itself. */
export function signGroups(rulebook: Rulebook): readonly Group[] {
  const {wordedBy} = about(rulebook);
  const lines = new Map<string, Line>();
  const add = (rule: RedFlag, findings: readonly string[]): void => {
    for (const finding of findings)
      if (!lines.has(finding)) lines.set(finding, {id: finding, rule, finding: wordedBy(rule, finding)});
  };
  for (const urgency of mostUrgentFirst)
    for (const rule of rulebook.redFlags) if (rule.urgency === urgency) add(rule, enoughFor(rule.when));
  const alone = [...lines.values()];
  for (const rule of rulebook.redFlags) add(rule, findingsIn(rule.when));
  const others = [...lines.values()].slice(alone.length);
  return [
    ...grouped(rulebook, alone),
    ...(others.length > 0
      ? [{urgency: undefined, sections: [{of: 'alone', where: undefined, lines: others}]}]
      : []),
  ];
}

/** Whether a red flag takes two findings or more. */
export const isTogether = ({when}: RedFlag): boolean => enoughFor(when).length === 0;

const mostUrgentFirst = ([...urgencies] as RaisedUrgency[]).reverse();

function grouped(rulebook: Rulebook, lines: readonly Line[]): Group[] {
  const {peopleOf} = about(rulebook);
  return mostUrgentFirst.flatMap((urgency): Group[] => {
    const sections = new Map<string, Line[]>([
      ['alone', []],
      ['together', []],
    ]);
    for (const line of lines.filter(({rule}) => rule.urgency === urgency)) {
      const of =
        peopleOf(line.rule) ?? (line.finding === undefined && isTogether(line.rule) ? 'together' : 'alone');
      sections.set(of, [...(sections.get(of) ?? []), line]);
    }
    const filled = [...sections].filter(([, {length}]) => length > 0);
    return filled.length > 0
      ? [{urgency, sections: filled.map(([of, lines]) => ({of, where: sharedPlace(lines), lines}))}]
      : [];
  });
}

const sharedPlace = (lines: readonly Line[]): string | undefined => {
  const places = new Set(lines.map(({rule}) => rule.where));
  return places.size === 1 ? [...places][0] : undefined;
};

function about({questions, redFlags, limits}: Rulebook) {
  const asked = new Map(
    questions.flatMap((question) => question.findings.map((finding) => [finding, question])),
  );
  const questionOf = (finding: string): Question | undefined => asked.get(finding);
  const limiting = new Set(limits.flatMap(({when}) => findingsIn(when)));
  // A question put to some people only: those under a limit, or with a place of their own to go.
  const ownQuestion = ({when, where}: RedFlag): string | undefined =>
    findingsIn(when)
      .map(questionOf)
      .find(
        (of) =>
          of?.askIf && (where !== undefined || findingsIn(of.askIf).some((finding) => limiting.has(finding))),
      )?.id;
  const peopleOf = (rule: RedFlag): string | undefined =>
    ownQuestion(rule) ??
    (rule.where &&
      redFlags
        .filter(({where}) => where === rule.where)
        .map(ownQuestion)
        .find((of) => of !== undefined));
  // The words of a follow-up's finding lean on its question; alone, the rule says it better.
  const wordedBy = (rule: RedFlag, finding: string): string | undefined =>
    rule.when === finding && questionOf(finding)?.askIf && !peopleOf(rule) ? undefined : finding;
  return {questionOf, peopleOf, wordedBy};
}

/** The findings of which each one is enough by itself. */
const enoughFor = (when: Condition): readonly string[] =>
  typeof when === 'string'
    ? [when]
    : 'any' in when
      ? when.any.flatMap(enoughFor)
      : when.all.map(enoughFor).reduce((left, right) => left.filter((finding) => right.includes(finding)));
