import {
  findingsIn,
  urgencies,
  type Condition,
  type RedFlag,
  type Rulebook,
  type Urgency,
} from '../../core/index.js';
import {levelOf} from '../../core/urgency.js';

/** One line of the list. */
export interface Line {
  /** A finding's, where the line is about one; else the red flag's. */
  readonly id: string;
  readonly rule: RedFlag;
  /** The finding whose words say the line; without it those of the rule do. */
  readonly finding: string | undefined;
  /** `undefined`: what counts only together with something else. */
  readonly urgency: Urgency | undefined;
  /** `alone`: it counts by itself. `together`: it takes two findings or more. `people`: it is for some people only. */
  readonly kind: 'alone' | 'together' | 'people';
  /** Of kind `people`: the question that is put to some people only. */
  readonly question?: string | undefined;
}

/** Lines under one heading; never empty. */
export interface Section {
  readonly kind: Line['kind'];
  readonly question: Line['question'];
  readonly lines: readonly Line[];
}

export interface Group {
  readonly urgency: Line['urgency'];
  readonly sections: readonly Section[];
}

/** Every red flag, most urgent first; only the lines that concern the reader. */
export const flagGroups = (rulebook: Rulebook, concerns = (_: Line): boolean => true): readonly Group[] =>
  grouped(
    rulebook.redFlags
      .flatMap((rule): readonly Line[] => {
        const findings = findingsIn(rule.when);
        // Signs put to some people only have a line each.
        return peopleOf(rulebook, rule, findings) && enoughFor(rule.when).length === findings.length
          ? findings.map((finding) => lineOf(rulebook, rule, [finding]))
          : [lineOf(rulebook, rule, findings)];
      })
      .filter(concerns),
  );

/** Every finding that a red flag uses, under the highest urgency it gives by itself. */
export function signGroups(rulebook: Rulebook): readonly Group[] {
  const rules = [...rulebook.redFlags]
    .sort((left, right) => levelOf(right.urgency) - levelOf(left.urgency))
    .map((rule) => ({rule, enough: enoughFor(rule.when), findings: findingsIn(rule.when)}));
  const lines = rulebook.questions
    .flatMap(({findings}) => findings)
    .flatMap((finding): Line | readonly Line[] => {
      const alone = rules.find(({enough}) => enough.includes(finding));
      if (alone) return lineOf(rulebook, alone.rule, [finding]);
      const together = rules.find(({findings}) => findings.includes(finding));
      return together ? {id: finding, rule: together.rule, finding, urgency: undefined, kind: 'alone'} : [];
    });
  return grouped(lines);
}

/** Whether a red flag takes two findings or more. */
export const isTogether = ({when}: RedFlag): boolean => !enoughFor(when)[0];

const grouped = (lines: readonly Line[]): readonly Group[] =>
  [undefined, ...urgencies].reverse().flatMap((urgency) => {
    const own = lines.filter((line) => line.urgency === urgency);
    return own.length > 0 ? [{urgency, sections: sectionsOf(own)}] : [];
  });

/** What counts by itself, then what counts together, then what is for some people only. */
function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const questions = new Set(lines.map(({question}) => question).filter((question) => question !== undefined));
  const headings: readonly Omit<Section, 'lines'>[] = [
    {kind: 'alone', question: undefined},
    {kind: 'together', question: undefined},
    ...[...questions].map((question) => ({kind: 'people', question}) as const),
  ];
  return headings
    .map((heading) => ({
      ...heading,
      lines: lines.filter((line) => line.kind === heading.kind && line.question === heading.question),
    }))
    .filter((section) => section.lines.length > 0);
}

function lineOf(rulebook: Rulebook, rule: RedFlag, findings: readonly string[]): Line {
  const people = peopleOf(rulebook, rule, findings);
  const finding = findings[1] === undefined ? findings[0] : undefined;
  // The words of a follow-up's finding lean on its question; alone, the rule says it better.
  const leans =
    !people &&
    rule.when === finding &&
    rulebook.questions.some(({askIf, findings: own}) => askIf && own.includes(finding));
  return {
    id: finding ?? rule.id,
    rule,
    finding: leans ? undefined : finding,
    urgency: rule.urgency,
    kind: people !== undefined ? 'people' : isTogether(rule) ? 'together' : 'alone',
    question: people,
  };
}

/** A question put to some people only: those under a limit, or with a place of their own to go. */
const peopleOf = ({questions}: Rulebook, {where}: RedFlag, findings: readonly string[]): string | undefined =>
  questions.find(
    ({askIf, screening, findings: own}) =>
      askIf &&
      (screening || where) &&
      [...own, ...findingsIn(askIf)].some((finding) => findings.includes(finding)),
  )?.id;

/** The findings of which each one is enough by itself. */
export function enoughFor(when: Condition): readonly string[] {
  if (typeof when === 'string') return [when];
  if ('any' in when) return [...new Set(when.any.flatMap(enoughFor))];
  // istanbul ignore next -- a list without a part is refused
  const [first = [], ...others] = when.all.map(enoughFor);
  return first.filter((finding) => others.every((enough) => enough.includes(finding)));
}
