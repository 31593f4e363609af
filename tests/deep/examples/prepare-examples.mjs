// The examples in a folder of their own, with the packed product installed like any package.
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pack, root, temporaryFolder} from '../../support/package-folder.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist']);

/**
 * Packs dist/, copies the examples beside the tarball and installs all of them at once: they share one toolchain.
 * Returns the folder that holds one for each example; it ends with the test.
 */
export function prepareExamples(context) {
  const folder = temporaryFolder(context);
  cpSync(join(root, 'examples'), folder, {
    recursive: true,
    filter: (path) => !NOT_SOURCES.has(basename(path)) && !path.endsWith('.tgz'),
  });
  renameSync(join(folder, pack(folder).filename), join(folder, 'pop-checker.tgz'));
  forgetProduct(join(folder, 'package-lock.json'));
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return folder;
}

/** The lock file holds the tools. Of the product it must not know: that changes with every build. */
function forgetProduct(lockFile) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  delete lock.packages['node_modules/pop-checker'];
  writeFileSync(lockFile, JSON.stringify(lock));
}
