import {POLLUTIONS, pollutedBy, STATES} from '../../tests/deep/hostile/states.mjs';
import {openStates} from '../../tests/deep/hostile/try-states.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Hostile pages';
export const order = 60;

export async function run() {
  const states = [
    ...Object.values(STATES).flatMap((some) => Object.entries(some)),
    ...POLLUTIONS.map(([name, value]) => [`Object.prototype.${name} = ${value}`, pollutedBy(name, value)]),
  ];
  const details = [];
  await whileOpen(async (context) => {
    const {tryState} = await openStates(context);
    for (const [name, state] of states) {
      const problem = await tryState(state);
      if (problem) details.push(`Fails: ${name} (must be: ${state.must}): ${problem}`);
    }
  });
  return {
    passed: states.length - details.length,
    failed: details.length,
    shown:
      'Pages with strict policies, changed prototypes, styles against all tags, broken globals: on each two visits are made, one to an emergency and one to self-care, from a JavaScript world that the page cannot reach.',
    details,
  };
}
