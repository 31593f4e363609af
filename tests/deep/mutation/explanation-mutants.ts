import type {Condition, Rulebook} from '../../../src/core/index.js';
import {conditionMutants} from './condition-mutants.js';
import {mutator, neighboursOf, type Mutant} from './mutant.js';

/** Every explanation changed in one place. */
export const explanationMutants = (rulebook: Rulebook): readonly Mutant[] =>
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
