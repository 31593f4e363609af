// Both parts of the fuzzing: the core in Node, live elements in a page.
import {join} from 'node:path';
import '../../../tools/load-typescript.mjs';
import {bundled, ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

/** Of a run so many cases are on live elements, each of up to 16 things done; the others are of the core. */
const ON_ELEMENTS = 0.02;
/** Cases of one piece. */
const AT_ONCE = {core: 50_000, elements: 500};

/** Resolves to `fuzz({cases, seed, replay})` in a page, which resolves to an outcome as in outcome.ts. */
export async function openElements(context, engine = 'chromium') {
  const files = {
    '/': pageOf('', '<script type="module" src="/fuzz.js"></script>'),
    '/fuzz.js': await bundled({entryPoints: [join(root, 'tests/deep/fuzz/elements.ts')]}),
  };
  const {open} = await ownPages(context, files, {}, {engine});
  const {page} = await open();
  return (options) => page.evaluate((given) => globalThis.fuzzElements(given), options);
}

/** Runs one part in pieces, each with a seed of its own, until all is done or something failed. */
async function inPieces(cases, size, seed, run) {
  const outcomes = [];
  for (let done = 0, piece = 0; done < cases; piece++) {
    const next = Math.min(size, cases - done);
    const ran = await run({cases: next, seed: seed + piece});
    outcomes.push(...ran);
    done += next;
    if (ran.some(({failure}) => failure)) break;
  }
  return outcomes;
}

/**
 * @param {object} options
 * @param {number} options.cases of both parts together
 * @param {number} options.seed the same seed makes the same cases
 * @returns {Promise<{name: string, cases: number, seed: number, failure?: string}[]>}
 */
export async function fuzzAll(context, {cases, seed}) {
  const {fuzzCore} = await import('./core.ts');
  const onElements = Math.max(200, Math.round(cases * ON_ELEMENTS));
  const core = await inPieces(cases - onElements, AT_ONCE.core, seed, fuzzCore);
  const fuzz = await openElements(context);
  const elements = await inPieces(onElements, AT_ONCE.elements, seed, async (options) => [
    {name: 'elements', ...(await fuzz(options))},
  ]);
  return [...core, ...elements];
}

/** How to run a failing case again. */
export const replayOf = ({name, failure}) => {
  const [, seed, path] = /^seed (-?\d+), path ([\d:]*\d)/.exec(failure);
  return `node tests/deep/fuzz/replay.mjs --only "${name}" --seed ${seed} --path ${path}`;
};

/** One case again, by its part, seed and path. */
export async function replay(context, {only, seed, path}) {
  const options = {cases: 1, seed, replay: path};
  if (only === 'elements') {
    const fuzz = await openElements(context);
    return [{name: only, ...(await fuzz(options))}];
  }
  const {fuzzCore} = await import('./core.ts');
  return fuzzCore({...options, only});
}
