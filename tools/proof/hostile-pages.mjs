import {awayAndBack, offline} from '../../tests/deep/hostile/comings-and-goings.mjs';
import {POLLUTIONS, pollutedBy, STATES} from '../../tests/deep/hostile/states.mjs';
import {openStates} from '../../tests/deep/hostile/try-states.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Hostile pages';
export const order = 60;

/** What stands in the table for each of the names in tests/deep/hostile/states.mjs. */
const MEANS = {
  same: 'every screen reads as on a plain page',
  safe: 'as on a plain page, the panel, the page’s own signs, or no way on; never a calmer result',
  panel: 'the safety panel',
  signs: 'the page’s own signs',
  hidden: 'nothing, as the page wants it',
};

export async function run() {
  const rows = [];
  const note = (kind, name, must, problem) => rows.push([kind, name, must, problem ?? 'yes']);
  const calm = [];
  await whileOpen(async (context) => {
    const {tryState} = await openStates(context);
    for (const [kind, states] of Object.entries(STATES))
      for (const [name, state] of Object.entries(states))
        note(kind, name, MEANS[state.must], await tryState(state));
    for (const [name, value] of POLLUTIONS) {
      const problem = await tryState(pollutedBy(name, value));
      if (problem) calm.push(`${name} = ${value}: ${problem}`);
    }
    note(
      'prototypes',
      `Object.prototype has a name of ours: ${POLLUTIONS.length} names and values`,
      MEANS.safe,
      calm.length > 0 ? `${calm.length} fail` : undefined,
    );
  });
  await whileOpen(async (context) => {
    const back = await awayAndBack(context, {kept: true});
    const isKept = back.cameBack && back.after.answers === back.before.answers && back.end === 'self-care';
    const keeps = 'the answers are still there, and it goes on';
    note(
      'times',
      'left and come back to, kept by the browser',
      keeps,
      isKept ? undefined : JSON.stringify(back),
    );
  });
  await whileOpen(async (context) => {
    const anew = await awayAndBack(context, {kept: false});
    const isFresh = anew.after.answers === '{}' && anew.after.sent.length === 0 && anew.after.ticked === 0;
    const begins = 'it begins anew, and nothing is sent';
    note('times', 'left and come back to, loaded anew', begins, isFresh ? undefined : JSON.stringify(anew));
  });
  await whileOpen(async (context) => {
    const {ends, requests} = await offline(context);
    const works = requests.length === 0 && ends.join() === 'emergency,self-care';
    note('times', 'no network once it is loaded', 'all works, no request', works ? undefined : ends.join());
  });
  const failed = rows.filter((row) => row[3] !== 'yes').length;
  return {
    passed: rows.length - failed,
    failed,
    summary: [
      'Pages with strict policies, changed prototypes, styles against all tags, broken globals: on each two visits are made, one to an emergency and one to self-care, from a JavaScript world that the page cannot reach.',
      ...calm.map((problem) => `Fails: ${problem}`),
    ],
    table: {head: ['kind', 'the page', 'what must happen', 'happens'], rows},
  };
}
