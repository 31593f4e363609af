// What must happen on hostile pages stands in states.mjs; here it does.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {awayAndBack, offline} from './comings-and-goings.mjs';
import {POLLUTIONS, pollutedBy, STATES} from './states.mjs';
import {openStates} from './try-states.mjs';

test('a hostile page', async (context) => {
  const {tryState, plain} = await openStates(context);
  assert.deepEqual(
    plain.map(({end, screens}) => [end, screens.length]),
    [
      ['emergency', 3],
      ['self-care', 11],
    ],
  );
  for (const [kind, states] of Object.entries(STATES))
    await context.test(kind, async () => {
      for (const [name, state] of Object.entries(states))
        assert.equal(await tryState(state), undefined, `${name}: must be: ${state.must}`);
    });

  await context.test('a name of our rules, or an index, on every object: no result at all', async () => {
    for (const [name, value, must] of [
      ['askIf', '"yes"', 'panel'],
      ['any', '[]', 'panel'],
      ['by', '"weeks"', 'panel'],
      ['0', 'true', 'panel'],
    ]) {
      assert.ok(POLLUTIONS.some((each) => each.join() === [name, value].join()));
      assert.equal(await tryState({...pollutedBy(name, value), must}), undefined, name);
    }
  });
});

test('left and come back to, kept by the browser: the answers are still there, and it goes on', async (context) => {
  const {cameBack, before, after, end, problems} = await awayAndBack(context, {kept: true});
  assert.equal(cameBack, true);
  assert.deepEqual(after, before);
  assert.equal(after.ticked, 1);
  assert.equal(end, 'self-care');
  assert.deepEqual(problems, []);
});

test('left and come back to, loaded anew: it begins anew, with nothing ticked and nothing sent', async (context) => {
  const {cameBack, after, end, problems} = await awayAndBack(context, {kept: false});
  assert.equal(cameBack, false);
  assert.deepEqual(after, {answers: '{}', sent: [], ticked: 0});
  assert.equal(end, 'emergency');
  assert.deepEqual(problems, []);
});

test('without a network as soon as it is loaded, it works on and asks for nothing', async (context) => {
  assert.deepEqual(await offline(context), {ends: ['emergency', 'self-care'], requests: [], problems: []});
});
