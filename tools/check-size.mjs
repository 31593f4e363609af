// Prints the sizes of the built parts, and fails when they are not those kept. With --write, keeps what it measured.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {browserPlugins, bundlePlugins, minify, minifyBundle} from './bundle-plugins.mjs';

/** Bytes of each part, compressed with brotli: what it should be at most. See docs/decisions, 11. */
const GOALS = {core: 3500, code: 18_000, content: 18_000, bundle: 36_000};

/**
 * What each part has, as kept: the minified bytes to the byte, which are the same everywhere; compressed ones may differ
 * a little between versions of the compressor.
 */
const KEPT = new URL('../bench/sizes.json', import.meta.url);
const COMPRESSOR_MARGIN = 1.005;

const MEANING = {
  core: 'core alone, everything it exports',
  code: 'core, elements, styles',
  content: 'rulebook, words, evidence, numbers, drawings',
  bundle: 'dist/pop-checker.min.js',
};

/** What we claim and say, and the drawings; the rest of the bundle is code. */
const CONTENT = /\/src\/(rulebook\/|text\/|elements\/([\w-]+-)?pictures?\.ts)/;

/** Imports and exports between files are in no bundle that a visitor gets: not in ours, nor in that of an app. */
const withoutSeams = (code) => code.replaceAll(/(?<=^|[;}])(im|ex)port\{[^}]*\}(from"[^"]*")?;?/g, '');

async function minified(plugins, minifiers, options, output) {
  const build = await rollup({plugins, onwarn: () => undefined, ...options});
  const {output: chunks} = await build.generate({plugins: minifiers, ...output});
  await build.close();
  return new Map(chunks.map(({name, code}) => [name, code]));
}

/** The parts by name. `code` and `content` are the bundle cut in two along its modules. */
async function measuredParts() {
  const core = await minified(browserPlugins(), minify(), {input: {core: 'src/core/index.ts'}}, {});
  const halves = await minified(
    bundlePlugins(),
    minifyBundle(),
    {input: {code: 'src/define.ts'}, preserveEntrySignatures: false},
    {manualChunks: (id) => (CONTENT.test(id) ? 'content' : 'code')},
  );
  const texts = {
    core: withoutSeams(core.get('core')),
    code: withoutSeams(halves.get('code')),
    content: withoutSeams(halves.get('content')),
    bundle: readFileSync('dist/pop-checker.min.js'),
  };
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  }).length;

const column = (value, width = 9) => String(value).padStart(width);

const {write} = parseArgs({options: {write: {type: 'boolean'}}}).values;
const parts = await measuredParts();
const sizes = Object.fromEntries(
  [...parts].map(([name, bytes]) => [name, {minified: bytes.length, brotli: brotli(bytes)}]),
);
if (write) writeFileSync(KEPT, `${JSON.stringify(sizes, null, 2)}\n`);
const kept = JSON.parse(readFileSync(KEPT, 'utf8'));

console.log(
  ['bytes'.padEnd(9), ...['minified', 'gzip', 'brotli', 'goal', 'kept'].map((h) => column(h))].join(''),
);
for (const [name, {minified: length, brotli: size}] of Object.entries(sizes)) {
  const verdicts = [
    ...(length === kept[name]?.minified ? [] : [`NOT THE ${kept[name]?.minified} BYTES KEPT`]),
    ...(size <= kept[name]?.brotli * COMPRESSOR_MARGIN ? [] : ['TOO BIG']),
    ...(size > GOALS[name] ? ['above the goal'] : []),
  ];
  if (/[A-Z]{3}/.test(verdicts.join())) process.exitCode = 1;
  const numbers = [
    length,
    gzipSync(parts.get(name), {level: 9}).length,
    size,
    GOALS[name],
    kept[name]?.brotli,
  ];
  console.log(
    `${name.padEnd(9)}${numbers.map((number) => column(number)).join('')}  ${[MEANING[name], ...verdicts].join('; ')}`,
  );
}
if (process.exitCode)
  console.log('If the change is meant: node tools/check-size.mjs --write, and say why in the commit.');
