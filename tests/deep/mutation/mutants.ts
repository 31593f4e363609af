import {
  bys,
  urgencies,
  type Condition,
  type RaisedUrgency,
  type RuleKind,
  type Rulebook,
} from '../../../src/core/index.js';
import {usualBy} from '../../../src/core/urgency.js';
import {conditionMutants} from './condition-mutants.js';

/** What was changed, as the report counts it. */
export type Kind =
  | 'urgency'
  | 'urgency when unsure'
  | 'how soon'
  | 'where'
  | 'condition'
  | 'what withholds an explanation'
  | 'kind of explanation'
  | 'question'
  | 'gate of a question'
  | 'order'
  | 'removed';

type List = 'questions' | RuleKind;

/** A rulebook with one thing changed, not yet checked. */
export interface Mutant {
  readonly kind: Kind;
  readonly list: List;
  /** The id of the rule or question that was changed. */
  readonly id: string;
  /** In words, with the id; unique. */
  readonly change: string;
  readonly data: Rulebook;
}

/** Makes mutants of one entry of a list of the rulebook. */
function mutator(rulebook: Rulebook, list: List, at: number) {
  const entries: readonly {readonly id: string}[] = rulebook[list];
  const entry = entries[at]!;
  const of = (kind: Kind, change: string, changed: readonly object[]): Mutant => ({
    kind,
    list,
    id: entry.id,
    change: `${entry.id}: ${change}`,
    data: {...rulebook, [list]: changed},
  });
  return {
    changed: (kind: Kind, change: string, by: object): Mutant =>
      of(kind, change, entries.toSpliced(at, 1, {...entry, ...by})),
    removed: (): Mutant => of('removed', 'removed', entries.toSpliced(at, 1)),
    movedTo: (to: number): Mutant =>
      of('order', `moved to place ${to + 1}`, entries.toSpliced(at, 1).toSpliced(to, 0, entry)),
  };
}

/** The other findings of the same screen: what a slip of the hand would most likely put in place of one. */
const neighboursOf = (finding: string, {questions}: Rulebook): readonly string[] =>
  questions.find(({findings}) => findings.includes(finding))!.findings.filter((other) => other !== finding);

type Raising = Rulebook['redFlags'][number];
type Caution = Rulebook['cautions'][number];

const raised = urgencies.filter((urgency): urgency is RaisedUrgency => urgency !== 'self-care');
const places = ['maternity', 'child', undefined] as const;
/** Every red flag, limit and caution of a list changed in one place. */
function ruleMutants(rulebook: Rulebook, list: 'redFlags' | 'limits' | 'cautions'): readonly Mutant[] {
  const rules: readonly (Raising | Caution)[] = rulebook[list];
  return rules.flatMap((rule, at) => {
    const {changed, removed, movedTo} = mutator(rulebook, list, at);
    return [
      ...(rule.urgency ? whatItAsks({...rule, urgency: rule.urgency}, changed) : []),
      ...conditionMutants(rule.when, (finding) => neighboursOf(finding, rulebook)).map(([change, when]) =>
        changed('condition', change, {when}),
      ),
      removed(),
      // Of equally soon matches the first says where to go, and which comes first is decided for maternity.
      // At any other pace the place follows the order of the places, not of the rules.
      ...(rule.where === 'maternity' && rule.urgency === 'emergency'
        ? [movedTo(at * 2 < rules.length ? rules.length - 1 : 0)]
        : []),
    ];
  });
}

function whatItAsks(
  {urgency, ifUnsure, by, where}: Raising,
  changed: ReturnType<typeof mutator>['changed'],
): readonly Mutant[] {
  const level = raised.indexOf(urgency);
  const less = ifUnsure ?? raised[Math.max(0, level - 1)];
  return [
    ...[raised[level + 1], raised[level - 1]].flatMap((other) =>
      other ? [changed('urgency', `urgency ${other}`, {urgency: other})] : [],
    ),
    // Every other one that is in range; and none, which leaves it one lower.
    ...raised
      .slice(0, level + 1)
      .filter((other) => other !== less)
      .map((other) => changed('urgency when unsure', `ifUnsure ${other}`, {ifUnsure: other})),
    ...(ifUnsure ? [changed('urgency when unsure', 'no ifUnsure', {ifUnsure: undefined})] : []),
    ...[...bys, undefined]
      .filter((other) => other !== by && other !== usualBy[urgency])
      .map((other) => changed('how soon', `by ${other}`, {by: other})),
    ...places
      .filter((other) => other !== where)
      .map((other) => changed('where', `where ${other}`, {where: other})),
  ];
}

/** Every explanation changed in one place. */
const explanationMutants = (rulebook: Rulebook): readonly Mutant[] =>
  rulebook.explanations.flatMap(({when, unless, calm, kind}, at) => {
    const {changed, removed} = mutator(rulebook, 'explanations', at);
    const changes = (condition: Condition) =>
      conditionMutants(condition, (finding) => neighboursOf(finding, rulebook));
    return [
      changed('kind of explanation', 'kind flipped', {kind: kind === 'sound' ? 'to-rule-out' : 'sound'}),
      // An `otherwise` is told however urgent it is: calm would mean nothing there.
      ...(when === 'otherwise'
        ? []
        : [
            changed('what withholds an explanation', calm ? 'no calm' : 'calm', {
              calm: calm ? undefined : true,
            }),
            changed('condition', 'otherwise', {when: 'otherwise'}),
            ...changes(when).map(([change, other]) => changed('condition', change, {when: other})),
          ]),
      ...(unless
        ? [
            changed('what withholds an explanation', 'no unless', {unless: undefined}),
            ...changes(unless).map(([change, other]) =>
              changed('what withholds an explanation', `unless: ${change}`, {unless: other}),
            ),
          ]
        : []),
      removed(),
    ];
  });

/** Every question changed in one place, and every two that follow each other swapped. */
const questionMutants = (rulebook: Rulebook): readonly Mutant[] =>
  rulebook.questions.flatMap(({pick, askIf, screening, notSure, wayOut, findings}, at) => {
    const {changed, removed, movedTo} = mutator(rulebook, 'questions', at);
    const question = (change: string, by: object) => changed('question', change, by);
    return [
      question('pick flipped', {pick: pick === 'one' ? 'any' : 'one'}),
      question('screening flipped', {screening: screening ? undefined : true}),
      question('notSure flipped', {notSure: notSure === false ? undefined : false}),
      ...(wayOut ? [question('no wayOut', {wayOut: undefined})] : []),
      ...findings
        .filter((finding) => finding !== wayOut)
        .map((finding) => question(`wayOut ${finding}`, {wayOut: finding})),
      ...findings.map((finding) =>
        question(`without ${finding}`, {findings: findings.filter((other) => other !== finding)}),
      ),
      ...(askIf
        ? [
            changed('gate of a question', 'no askIf', {askIf: undefined}),
            ...conditionMutants(askIf, (finding) => neighboursOf(finding, rulebook)).map(([change, other]) =>
              changed('gate of a question', `askIf: ${change}`, {askIf: other}),
            ),
          ]
        : []),
      removed(),
      ...(at + 1 < rulebook.questions.length ? [movedTo(at + 1)] : []),
    ];
  });

/** Every change of one thing that a slip could make in what a rulebook claims or asks. */
export const mutantsOf = (rulebook: Rulebook): readonly Mutant[] => [
  ...ruleMutants(rulebook, 'redFlags'),
  ...ruleMutants(rulebook, 'limits'),
  ...ruleMutants(rulebook, 'cautions'),
  ...explanationMutants(rulebook),
  ...questionMutants(rulebook),
];
