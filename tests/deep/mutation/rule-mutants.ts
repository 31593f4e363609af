import {bys, urgencies, type RaisedUrgency, type Rulebook} from '../../../src/core/index.js';
import {usualBy} from '../../../src/core/urgency.js';
import {conditionMutants} from './condition-mutants.js';
import {mutator, neighboursOf, type Mutant} from './mutant.js';

type Raising = Rulebook['redFlags'][number];
type Caution = Rulebook['cautions'][number];

const raised = urgencies.filter((urgency): urgency is RaisedUrgency => urgency !== 'self-care');
const places = ['maternity', 'child', undefined] as const;
/** Every red flag, limit and caution of a list changed in one place. */
export function ruleMutants(rulebook: Rulebook, list: 'redFlags' | 'limits' | 'cautions'): readonly Mutant[] {
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
      ...(rule.where === 'maternity' ? [movedTo(at * 2 < rules.length ? rules.length - 1 : 0)] : []),
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
