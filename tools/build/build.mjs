// Builds dist/ anew: modules and bundle, their types, what tools read of them, their hashes, and last the sizes, which
// fail above their limits.
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from '../install-packages.mjs';
import {PROGRAMS, runInTurn} from '../run-command.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Resolves to 0, or to the status of the step that failed. */
export async function build() {
  rmSync(dist, {recursive: true, force: true});
  return runInTurn([
    [PROGRAMS.rollup, '--config', '--silent'],
    [PROGRAMS.tsc, '--project', 'tsconfig.build.json'],
    ['tools/build/write-manifest.mjs'],
    ['tools/build/write-integrity.mjs'],
    ['tools/build/check-size.mjs'],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  process.exitCode = await build();
}
