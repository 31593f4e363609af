import assert from 'node:assert/strict';
import {interleave} from '../measure/interleave.mjs';
import {goal, round, spread} from '../show.mjs';
import {answerSpace, countWithWords} from './answer-space.mjs';

const STATES = 2 ** 16;
/** With this one, all five urgencies occur. */
const SEED = 1;

const MANY = 'pop-checker, many at once';

/** A whole answer space: how many of its states have each urgency. The whole space is one piece of work. */
export async function measureSpace({model, ours, many, two}) {
  const space = answerSpace(model, STATES, SEED);
  const walks = {
    'generated code': () => countWithWords(model, space, two.run, two.outWidth),
    'pop-checker, one at a time': () => ours.countUrgencies(space),
    [MANY]: () => many.countUrgencies(space),
  };
  const [counts, ...ourCounts] = Object.values(walks).map((walk) => walk());
  assert.ok(counts.every((count) => count > 0));
  for (const found of ourCounts) assert.deepEqual(found, counts);

  const measured = await interleave(
    Object.entries(walks).map(([name, walk]) => ({name, size: 1, run: () => walk()[0]})),
  );
  const perSecond = ({ns}) => (space.size * 1e9) / ns;
  return {
    tables: [
      {
        title: `A whole answer space of ${space.size} states`,
        columns: ['what', 'million states a second', 'spread'],
        rows: [...measured.values()].map((one) => [
          one.name,
          round(perSecond(one) / 1e6),
          spread(one.spread),
        ]),
      },
    ],
    goals: [
      goal(
        'states of an answer space in a second on one core',
        perSecond(measured.get(MANY)),
        '≥',
        1e7,
        'the walk is done 1,024 states at a time, and a step for 128 states at once. Tried: fewer steps, by sharing what ' +
          'several conditions have in common. Left: a part of the rules depends on what changes last only, and could be ' +
          'kept from one thousand states to the next.',
      ),
    ],
  };
}
