// Every use that an element makes of the core, the rulebook, the text or the pictures throws, one after the other.
import {join} from 'node:path';
import {bundled, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {plantedFaults} from './planted-faults.mjs';

const BANNER = `
  globalThis.usesAtLoad = [];
  globalThis.popFault ??= (site, thing) => {
    usesAtLoad.push(site);
    if (location.search === '?' + encodeURIComponent(site)) throw new Error('planted at ' + site);
    return thing;
  };`;

/** What the panel is made of: a constant with words, which cannot throw when it is read. */
const PANEL = 'safety-panel.ts safetyPanel';
/** The rulebook that an element begins with: a constant too. */
const BEGINNING = 'safe-element.ts backPops';

/** Where no panel has to come, because nothing on the screen is wrong, and what happens in its place. */
const NO_PANEL = {
  'interview-element.ts readAnswers': 'the answers are refused, and those before stay',
  'interview-element.ts readAnswers #2': 'none of the answers to another rulebook is kept',
  'safe-element.ts isRulebook':
    'the page that sets the rulebook gets the exception, and the one before stays',
};

async function openFaults(context, engine) {
  const sites = [];
  const text = await bundled({
    entryPoints: [join(root, 'tests/deep/faults/page.ts')],
    banner: {js: BANNER},
    plugins: [plantedFaults(sites)],
  });
  const files = {
    '/': pageOf(
      '<pop-checker><p>Signs of the page</p></pop-checker>',
      '<script>print = () => {}</script><script type="module" src="/faults.js"></script>',
    ),
    '/faults.js': text,
  };
  const {open} = await ownPages(context, files, {}, {engine});
  return {sites: [...new Set(sites)], open};
}

/** What is wrong about an outcome; undefined where the panel stands as it must. */
function problemOf({site}, {fired, reading, thrown, shown, sent, states, restarts}) {
  const told = shown.map(([tag, state]) => `${tag} ${state}`).join(', ');
  const panels = shown.filter(([, state]) => state === 'panel');
  if (!fired) return `never came${thrown ? `: ${thrown}` : ''}`;
  if (shown.some(([, state]) => state === 'blank')) return `blank: ${told}`;
  if (!restarts) return 'does not start again';
  if (site in NO_PANEL || reading) return panels.length > 0 ? `a panel: ${told}` : undefined;
  if (panels.length === 0) return `no panel: ${told}`;
  if (thrown) return `thrown at the page: ${thrown}`;
  const fallen = panels.some(([tag]) => tag === 'pop-checker');
  if (fallen && sent.length > 0) return 'a form still sends something';
  if (fallen && states.length > 0) return `still in state ${states}`;
  return undefined;
}

/**
 * Each is tried throwing once, and throwing from there on.
 * @param {{turns: (count: number, site: string, visit: string) => number[], engine?: string}} options turns: which of the
 * uses of a site in a visit throw, counted from 1
 */
export async function tryFaults(context, {turns, engine}) {
  const {sites, open} = await openFaults(context, engine);
  const {page} = await open();
  const atLoad = await page.evaluate(() => globalThis.usesAtLoad);
  const counted = [
    ...(await page.evaluate(() => globalThis.countUses())),
    ...(await page.evaluate(() => globalThis.countUses(true))),
  ];
  const used = new Set([...atLoad, ...counted.map(([, site]) => site)]);
  const result = {
    sites: sites.length,
    visits: new Set(counted.map(([visit]) => visit)).size,
    /** Places that no visit comes by: there must be none, but for what the panel is made of. */
    unused: sites.filter((site) => !used.has(site) && site !== PANEL),
    tried: 0,
    bad: [],
  };
  for (const [visit, site, count] of counted) {
    if (site === PANEL || site === BEGINNING) continue;
    for (const nth of turns(count, site, visit)) {
      // Last, where another takes its place, a rulebook is asked for its id: without one, no answers fit the other.
      if (site === 'a rulebook' && nth === count) continue;
      for (const lasting of [false, true]) {
        const fault = {site, nth, lasting};
        const outcome = await page.evaluate((...of) => globalThis.tryFault(...of), visit, fault);
        const problem = problemOf(fault, outcome);
        result.tried++;
        if (problem)
          result.bad.push(`${visit}: use ${nth} of ${site}${lasting ? ' and on' : ''}: ${problem}`);
      }
    }
  }
  for (const site of new Set(atLoad)) {
    if (site === BEGINNING) continue;
    const {page: broken} = await open(`/?${encodeURIComponent(site)}`);
    const seen = await broken.$eval('pop-checker', ({innerText}) => innerText);
    result.tried++;
    if (seen !== 'Signs of the page') result.bad.push(`while loading: ${site}: ${seen}`);
  }
  return result;
}
