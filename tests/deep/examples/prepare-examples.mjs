// The examples in a folder of their own, with the packed product installed like any package.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const NOT_SOURCES = new Set(['node_modules', 'dist']);

function npm(args, cwd) {
  const {status, stderr, error} = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`npm ${args.join(' ')} ended with ${String(status)}\n${stderr}`);
}

/**
 * Packs dist/, copies the examples beside the tarball and installs all of them at once: they share one toolchain.
 * @returns {{folder: string, remove: () => void}} folder: holds one folder for each example
 */
export function prepareExamples() {
  const folder = mkdtempSync(join(tmpdir(), 'pop-examples-'));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  try {
    cpSync(join(root, 'examples'), folder, {
      recursive: true,
      filter: (path) => !NOT_SOURCES.has(basename(path)) && !path.endsWith('.tgz'),
    });
    npm(['pack', '--pack-destination', folder], root);
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    renameSync(join(folder, tarball), join(folder, 'pop-checker.tgz'));
    forgetProduct(join(folder, 'package-lock.json'));
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  } catch (error) {
    remove();
    throw error;
  }
  return {folder, remove};
}

/** The lock file holds the tools. Of the product it must not know: that changes with every build. */
function forgetProduct(lockFile) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  delete lock.packages['node_modules/pop-checker'];
  writeFileSync(lockFile, JSON.stringify(lock));
}
