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

  await context.test(
    'a name or an index of our rules on every object: the panel, never a calmer result',
    async () => {
      for (const polluted of [
        ['0', 'true'],
        ['askIf', '"yes"'],
        ['any', '[]'],
        ['by', '"weeks"'],
      ]) {
        assert.ok(POLLUTIONS.some((each) => each.join() === polluted.join()));
        assert.equal(await tryState({...pollutedBy(...polluted), must: 'panel'}), undefined, polluted.join());
      }
    },
  );
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
