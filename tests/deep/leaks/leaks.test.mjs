// `npm run proof -- leaks` makes 10,000 cycles.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine} from '../../support/own-pages.mjs';
import {leaksIn, runCycles, waitForCollection} from './run-cycles.mjs';

const CYCLES = 60;

test('elements that are made, answered, moved and removed leave nothing behind', async (context) => {
  const {before, after, problems} = await runCycles(context, {cycles: CYCLES});
  assert.deepEqual(leaksIn({before, after}, CYCLES), []);
  assert.deepEqual(problems, []);
});

test(
  'removed elements are collected, in each engine',
  inEachEngine(async (context, engine) => {
    const {made, alive} = await waitForCollection(context, engine);
    assert.ok(made >= 40);
    assert.equal(alive, 0);
  }),
);

test('a leak of one node, listener or element for each cycle is seen', () => {
  const before = {nodes: 9, listeners: 0, heap: 2_000_000, alive: 0};
  const heap = before.heap + 5000 * CYCLES;
  for (const leak of [{nodes: 9 + CYCLES}, {listeners: CYCLES}, {heap}, {alive: 1}])
    assert.equal(leaksIn({before, after: {...before, ...leak}}, CYCLES).length, 1, JSON.stringify(leak));
  assert.deepEqual(leaksIn({before, after: before}, CYCLES), []);
});
