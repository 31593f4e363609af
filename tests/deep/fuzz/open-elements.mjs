// The element part of the fuzzing, in a page.
import {join} from 'node:path';
import {build} from 'esbuild';
import {ownPages, pageOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';

/** Resolves to `fuzz({cases, seed, replay})`, which resolves to an outcome as in outcome.ts. */
export async function openElements(context, engine = 'chromium') {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'tests/deep/fuzz/elements.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const files = {
    '/': pageOf('', '<script type="module" src="/fuzz.js"></script>'),
    '/fuzz.js': outputFiles[0].text,
  };
  const {open} = await ownPages(context, files, {}, {engine});
  const {page} = await open('/');
  return (options) => page.evaluate((given) => globalThis.fuzzElements(given), options);
}
