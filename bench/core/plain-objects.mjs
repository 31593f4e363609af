import {interleave} from '../measure/interleave.mjs';
import {goal, timesTable} from '../show.mjs';
import {assess} from './pop-checker.mjs';

/** Few enough to stay near the processor, enough that it cannot learn them by heart. */
const SETS = 1000;
const OURS = 'pop-checker, assess()';
const BY_HAND = 'if and else by hand';

const WHY = {
  byHand:
    'an assessment reads the answers twice, with what is open as no and as yes, tells what is suspected, ranks the ' +
    'matches, withholds explanations and freezes what it returns. Left out: an index from findings to rules, more to carry ' +
    'for microseconds.',
  alike:
    'where all objects have one shape, the engine turns each reply of the code by hand into one read from memory, while ' +
    'the core finds each finding by its name, in whatever shape answers come.',
  peer:
    'it does less for each set of answers than was thought when the goal was set, which supposed an assessment that costs ' +
    'a tenth of what it does.',
};

/** One piece of work is one set of answers. Waits only for what returns a promise. */
export const objectContender = (name, rulesOf, answerSets) => ({
  name,
  size: answerSets.length,
  run(from, to) {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const rules = rulesOf(answerSets[at]);
      if (rules instanceof Promise) return inTurn(rulesOf, answerSets.slice(at + 1, to), rules);
      sum += rules.length;
    }
    return sum;
  },
});

async function inTurn(rulesOf, answerSets, first) {
  let sum = (await first).length;
  for (const answers of answerSets) sum += (await rulesOf(answers)).length;
  return sum;
}

/** From plain objects, as they are read from storage. */
export async function measureObjects({rulebook, ifElse, others, complete, mixed}) {
  const fromJson = (sets) => JSON.parse(JSON.stringify(sets.slice(0, SETS)));
  const both = (sets) => [
    objectContender(OURS, (answers) => assess(answers, rulebook).redFlags, sets),
    objectContender(BY_HAND, ifElse, sets),
  ];
  const varied = fromJson(mixed);
  const all = await interleave([
    ...both(varied),
    ...others.map(([name, rulesOf]) => objectContender(name, rulesOf, varied)),
  ]);
  // Code by hand depends on how well the engine knows the shape of the objects: here they all have the same one.
  const alike = await interleave(both(fromJson(complete)));
  return {
    tables: [
      timesTable('From a plain object of answers to a list of rules; ours gives the whole assessment', all, [
        ['beside if and else', (one) => one.times(BY_HAND)],
        ['beside assess()', (one) => one.times(OURS)],
      ]),
      timesTable('The same, when everything is answered and all objects have one shape', alike, [
        ['beside if and else', (one) => one.times(BY_HAND)],
      ]),
    ],
    goals: [
      goal('assess() beside if and else by hand', all.get(OURS).times(BY_HAND), '≤', 3, WHY.byHand),
      goal('the same, complete answers of one shape', alike.get(OURS).times(BY_HAND), '≤', 3, WHY.alike),
      goal('json-rules-engine beside assess()', all.get('json-rules-engine').times(OURS), '≥', 300, WHY.peer),
    ],
  };
}
