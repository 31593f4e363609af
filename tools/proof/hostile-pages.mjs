import {POLLUTIONS, pollutedBy, STATES} from '../../tests/deep/hostile/states.mjs';
import {openStates} from '../../tests/deep/hostile/try-states.mjs';
import {BROWSER_TITLES} from '../browsers/find-browser.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Hostile pages';
export const order = 60;

export async function run() {
  const states = [
    ...Object.values(STATES).flatMap((some) => Object.entries(some)),
    ...POLLUTIONS.map(([name, value]) => [`Object.prototype.${name} = ${value}`, pollutedBy(name, value)]),
  ];
  const details = [];
  let opened = 0;
  for (const [engine, title] of Object.entries(BROWSER_TITLES))
    await whileOpen(async (context) => {
      const {tryState} = await openStates(context, engine);
      for (const [name, state] of states) {
        // What is apart from every other page is out of reach for the page around, by which it is seen in WebKit.
        if (engine === 'webkit' && state.apart) continue;
        const problem = await tryState(state);
        opened++;
        if (problem) details.push(`Fails in ${title}: ${name} (must be: ${state.must}): ${problem}`);
      }
    });
  return {
    passed: opened - details.length,
    failed: details.length,
    shown:
      'Pages with strict policies, changed prototypes, styles against all tags, broken globals: on each two visits are made, one to an emergency and one to self-care, from a JavaScript world that the page cannot reach.',
    details,
  };
}
