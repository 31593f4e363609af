// The packages of the peers, installed beside this file and nowhere else.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isInstalled} from '../../tools/install-packages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs `npm ci` here when the packages are missing or stale. Throws when that fails. */
export function ensurePeers() {
  if (isInstalled(here)) return;
  console.log('Installing what is compared (npm ci in bench/page) …');
  const {status, error} = spawnSync('npm', ['ci'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`npm ci ended with ${String(status)}`);
}

/** Their exact versions, by name. */
export const peerVersions = () =>
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
