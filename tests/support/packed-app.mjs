// An app in a folder of its own, with the packed product installed like any package.
import {spawn} from 'node:child_process';
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {pack} from './package-folder.mjs';

/** Nobody is told that a test ran, and nobody is asked anything. */
export const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
  CI: '1',
};

/** Runs npm. Rejects with all that it said where it ends badly. */
function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    let said = '';
    const env = {...process.env, ...QUIET};
    const child = spawn('npm', args, {cwd, env, shell: process.platform === 'win32'});
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} ended with ${status}\n${said}`)),
    );
  });
}

/** Puts the tarball there under the name by which the apps ask for it. */
export const packInto = (folder) =>
  renameSync(join(folder, pack(folder).filename), join(folder, 'pop-checker.tgz'));

export const installIn = (folder, ...packages) =>
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder);

/** Runs a script of the app as its developer does. */
export const runScript = (folder, script) => npm(['run', '--silent', script], folder);
