// Ten thousand cases, the same each time; `npm run proof -- fuzz` tries a million new ones.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine} from '../../support/own-pages.mjs';
import {fuzzAll, openElements, replay, replayOf} from './fuzz-all.mjs';

test('whatever comes from outside: no exception, no blank screen, no stale result, no prototype changed', async (context) => {
  const outcomes = await fuzzAll(context, {cases: 10_250, seed: 4});
  assert.deepEqual(
    outcomes.filter(({failure}) => failure),
    [],
  );
  const sum = outcomes.reduce((total, {cases}) => total + cases, 0);
  assert.ok(sum >= 10_000, `${sum}`);
  assert.deepEqual([...new Set(outcomes.map(({name}) => name))].sort(), [
    'a megabyte',
    'answering',
    'elements',
    'reading',
  ]);
});

test(
  'whatever a page and a person do to live elements, in each engine: it holds there too',
  inEachEngine(async (context, engine) => {
    const fuzz = await openElements(context, engine);
    const {cases, failure} = await fuzz({cases: 60, seed: 5});
    assert.deepEqual([cases, failure], [60, undefined]);
  }),
);

test('a case runs again by what is printed of it', async (context) => {
  const line = replayOf({name: 'reading', failure: 'seed -7, path 3:0:1: …'});
  assert.equal(line, 'node tests/deep/fuzz/replay.mjs --only "reading" --seed -7 --path 3:0:1');
  for (const only of ['reading', 'elements']) {
    const [outcome] = await replay(context, {only, seed: 4, path: '2'});
    const {name, cases, seed, failure} = outcome;
    assert.deepEqual([name, cases, seed, failure], [only, 1, 4, undefined]);
  }
});
