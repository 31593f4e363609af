// Says what a cold start of pop-checker costs, function by function and by kind of work.
//   node bench/page/profile.mjs [--many] [bundle.js]     with 50 instances; without a bundle, a readable one is built from src
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {rollup} from 'rollup';
import {bundlePlugins} from '../../tools/build/bundle-plugins.mjs';
import {goUntilReady, launch, withFreshPage} from './browser.mjs';
import {ours, emptyPage} from './our-page.mjs';
import {median} from './median.mjs';
import {readTrace, TRACE_CATEGORIES, WORK} from './read-trace.mjs';
import {serveFiles} from './serve-files.mjs';

const ROUNDS = 15;
const TOP = 40;

/** The bundle as it is shipped, but with the names of its functions. */
async function readableBundle() {
  const build = await rollup({input: 'src/define.ts', plugins: bundlePlugins(), onwarn: () => undefined});
  const {output} = await build.generate({});
  await build.close();
  return output[0].code;
}

/** Self and total time by function, in ms, of a profile of V8. Its garbage collector counts for itself. */
function timesOf({nodes, samples, timeDeltas}) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const nameOf = (id) => {
    const {functionName, url, lineNumber} = byId.get(id).callFrame;
    return `${functionName || '(top of the script)'}${url ? `:${String(lineNumber + 1)}` : ''}`;
  };
  const self = new Map();
  const total = new Map();
  const add = (times, name, ms) => times.set(name, (times.get(name) ?? 0) + ms);
  samples.forEach((id, at) => {
    const ms = timeDeltas[at] / 1000;
    add(self, nameOf(id), ms);
    const names = new Set();
    for (let node = id; node !== undefined; node = parents.get(node)) names.add(nameOf(node));
    for (const name of names) add(total, name, ms);
  });
  return {self, total};
}

/** By name, the largest first. */
const medians = (rounds) => {
  const names = new Set(rounds.flatMap((round) => [...round.keys()]));
  return [...names]
    .map((name) => [name, median(rounds.map((round) => round.get(name) ?? 0))])
    .sort((a, b) => b[1] - a[1]);
};

const {
  values: {many},
  positionals: [file],
} = parseArgs({options: {many: {type: 'boolean'}}, allowPositionals: true});
const page = ours(file ? readFileSync(file) : await readableBundle());
const server = await serveFiles({...emptyPage(), ...page.files});
const browser = await launch();
const address = server.url + (many ? page.manyPath : page.path);
const isReady = many ? page.areReady : page.isReady;

async function profiled(cdp) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', {interval: 50});
  await cdp.send('Profiler.start');
  await goUntilReady(cdp, address, isReady);
  return timesOf((await cdp.send('Profiler.stop')).profile);
}

async function traced(tab, cdp) {
  await tab.tracing.start({categories: TRACE_CATEGORIES});
  await goUntilReady(cdp, address, isReady);
  const trace = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  return readTrace(trace, {from: 'bench-go', to: 'bench-ready'});
}

const profiles = [];
const traces = [];
for (let round = 0; round < ROUNDS; round++) {
  profiles.push(await withFreshPage(browser, {url: server.url}, (_, cdp) => profiled(cdp)));
  traces.push(await withFreshPage(browser, {url: server.url}, traced));
}
await browser.close();
await server.close();

const row = (name, ms) => console.log(`${ms.toFixed(2).padStart(9)}  ${name}`);
console.log(`\nMain thread until the question was painted, ms (median of ${String(ROUNDS)} cold starts)`);
row('all', median(traces.map(({total}) => total)));
for (const kind of WORK) row(kind, median(traces.map(({work}) => work[kind])));
console.log('\nWhat the trace names most, ms of its own (median)');
for (const [name, ms] of medians(traces.map(({names}) => names)).slice(0, 25)) row(name, ms);
for (const [title, which] of [
  ['Functions by their own time', 'self'],
  ['Functions with all they call', 'total'],
]) {
  console.log(`\n${title}, ms (median; a sample each 50 µs, which slows everything)`);
  const functions = medians(profiles.map((times) => times[which]));
  for (const [name, ms] of functions.filter(([each]) => !/^\((idle|program|root)\)/.test(each)).slice(0, TOP))
    row(name, ms);
}
