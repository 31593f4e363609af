// Prints the sizes of the built parts, and fails when one is above its limit.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {browserPlugins, bundlePlugins, minify} from './bundle-plugins.mjs';

/** Bytes of each part, compressed with brotli: what it should be, and what fails. See docs/decisions, 11. */
const GOALS = {core: 3500, code: 18_000, content: 18_000, bundle: 36_000};
const LIMITS = {core: 3500, code: 20_700, content: 17_600, bundle: 38_000};

const MEANING = {
  core: 'core alone, everything it exports',
  code: 'lit, core, elements, styles',
  content: 'rulebook, words, evidence, numbers, drawings',
  bundle: 'dist/pop-checker.min.js',
};

/** What we claim and say, and the drawings; the rest of the bundle is code. */
const CONTENT = /\/src\/(rulebook\/|text\/|elements\/([\w-]+-)?pictures?\.ts)/;

/** The imports and exports between the halves are in no file that a visitor gets. */
const withoutSeams = (code) => code.replaceAll(/(?<=^|[;}])(im|ex)port\{[^}]*\}(from"[^"]*")?;?/g, '');

async function minified(plugins, options, output) {
  const build = await rollup({plugins, onwarn: () => undefined, ...options});
  const {output: chunks} = await build.generate({plugins: minify(), ...output});
  await build.close();
  return new Map(chunks.map(({name, code}) => [name, Buffer.from(withoutSeams(code))]));
}

/** The parts by name. `code` and `content` are the bundle cut in two along its modules. */
async function measuredParts() {
  const core = await minified(browserPlugins(), {input: {core: 'src/core/index.ts'}}, {});
  const halves = await minified(
    bundlePlugins(),
    {input: {code: 'src/define.ts'}, preserveEntrySignatures: false},
    {manualChunks: (id) => (CONTENT.test(id) ? 'content' : 'code')},
  );
  return new Map([...core, ...halves, ['bundle', readFileSync('dist/pop-checker.min.js')]]);
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  }).length;

const column = (value, width = 9) => String(value).padStart(width);

const parts = await measuredParts();
let tooBig = 0;
console.log(
  ['bytes'.padEnd(9), ...['minified', 'gzip', 'brotli', 'goal', 'limit'].map((h) => column(h))].join(''),
);
for (const [name, limit] of Object.entries(LIMITS)) {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`nothing was built for ${name}`);
  const size = brotli(bytes);
  const verdict = size > limit ? 'TOO BIG' : '';
  if (verdict) tooBig++;
  const numbers = [bytes.length, gzipSync(bytes, {level: 9}).length, size, GOALS[name], limit].map((n) =>
    column(n),
  );
  console.log(`${name.padEnd(9)}${numbers.join('')}  ${MEANING[name]} ${verdict}`.trimEnd());
}
process.exitCode = tooBig > 0 ? 1 : 0;
