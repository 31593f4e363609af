import type {Rulebook} from '../../../src/core/index.js';
import {conditionMutants} from './condition-mutants.js';
import {mutator, neighboursOf, type Mutant} from './mutant.js';

/** Every question changed in one place, and every two that follow each other swapped. */
export const questionMutants = (rulebook: Rulebook): readonly Mutant[] =>
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
