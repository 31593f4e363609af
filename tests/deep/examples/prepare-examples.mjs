// The examples in a folder of their own, with the packed product installed like any package.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {root, temporaryFolder} from '../../support/package-folder.mjs';
import {installIn, packInto} from '../../support/packed-app.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist']);

/**
 * Packs dist/, copies the examples beside the tarball and installs all of them at once: they share one toolchain.
 * Resolves to the folder that holds one for each example; it ends with the test.
 */
export async function prepareExamples(context) {
  const folder = temporaryFolder(context);
  cpSync(join(root, 'examples'), folder, {
    recursive: true,
    filter: (path) => !NOT_SOURCES.has(basename(path)) && !path.endsWith('.tgz'),
  });
  packInto(folder);
  forgetProduct(join(folder, 'package-lock.json'));
  await installIn(folder);
  return folder;
}

/** The lock file holds the tools. Of the product it must not know: that changes with every build. */
function forgetProduct(lockFile) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  delete lock.packages['node_modules/pop-checker'];
  writeFileSync(lockFile, JSON.stringify(lock));
}
