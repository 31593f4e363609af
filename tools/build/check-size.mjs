// Prints how large the parts of the self-contained script are, and fails where one is above its limit.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {bundlePlugins, minify} from './bundle-plugins.mjs';

/** Bytes of each part, compressed with brotli, that it may have at most. Decisions 15 and 20 say what they are for. */
const LIMITS = {core: 6000, code: 34_000, content: 34_000, together: 68_000};

/** What we claim and say, and the drawings; the rest of the bundle is code. */
const CONTENT = /\/src\/(rulebook\/|text\/|elements\/look\/pictures\/)/;

/** The minified code of an entry, as a map from the name of each chunk. `partOf(id)` names the chunk of a module. */
async function chunksOf(input, partOf) {
  const build = await rollup({input, plugins: bundlePlugins(), logLevel: 'silent'});
  const {output} = await build.generate({manualChunks: partOf, plugins: [minify(true)]});
  await build.close();
  return new Map(output.map(({name, code}) => [name, code]));
}

const core = await chunksOf({core: 'src/core/index.ts'});
// The bundle cut in two along its modules.
const halves = await chunksOf({code: 'src/define.ts'}, (id) => (CONTENT.test(id) ? 'content' : 'code'));
const parts = {
  core: core.get('core'),
  code: halves.get('code'),
  content: halves.get('content'),
  together: readFileSync('dist/pop-checker.min.js', 'utf8'),
};

const row = (cells) => cells.map((cell) => String(cell).padStart(10)).join('');
console.log(row(['part', 'minified', 'brotli', 'limit']));
for (const [part, code] of Object.entries(parts)) {
  const bytes = Buffer.from(code);
  const size = brotliCompressSync(bytes).length;
  console.log(row([part, bytes.length, size, LIMITS[part]]));
  if (size > LIMITS[part]) process.exitCode = 1;
}
