// Lets `npm start` and `npm test` work alone on a fresh clone. Runs before anything is installed, so it
// and all that it imports use only what Node brings.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages of a lock file that every machine needs (optional ones depend on the platform). */
const required = (lockFile) =>
  Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(
    ([path, {optional, devOptional, peer}]) => path !== '' && !optional && !devOptional && !peer,
  );

/** True when node_modules holds what package-lock.json asks for. */
export function isInstalled(folder = root) {
  try {
    const installed = new Map(required(`${folder}/node_modules/.package-lock.json`));
    return required(`${folder}/package-lock.json`).every(
      ([path, {version}]) => installed.get(path)?.version === version,
    );
  } catch {
    return false;
  }
}

/** Runs `npm ci` when node_modules is missing or stale. Throws when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const {status, error} = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`npm ci ended with ${String(status)}`);
}
