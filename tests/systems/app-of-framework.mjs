// A minimal app of a framework in a folder of its own: the packed product installed like any package, built, and served.
import {spawn} from 'node:child_process';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {preview} from 'vite';
import {freePort} from '../../tools/browsers/free-port.mjs';
import {root, temporaryFolder} from '../support/package-folder.mjs';
import {installIn, packInto, QUIET, runScript} from '../support/packed-app.mjs';

/** Milliseconds in which even a busy machine has a server listening. */
const SLOW = 120_000;

/** Resolves to the folder of the app, with what it needs installed; it ends with the test. */
export async function installedApp(context, name) {
  const folder = temporaryFolder(context);
  cpSync(join(root, 'tests/systems/apps', name), folder, {recursive: true});
  packInto(folder);
  await installIn(folder);
  return folder;
}

/** Builds it as its developer does. */
export const buildApp = (folder) => runScript(folder, 'build');

/** Serves a folder of files, until the test ends. Resolves to its address, without a slash at its end. */
export async function servedFiles(context, folder, outDir) {
  const server = await preview({
    root: folder,
    configFile: false,
    // A path that is not there is not the first page.
    appType: 'mpa',
    logLevel: 'error',
    build: {outDir},
    preview: {host: '127.0.0.1'},
  });
  context.after(() => server.close());
  return server.resolvedUrls.local[0].replace(/\/$/, '');
}

/** Starts the server that the app was built for, until the test ends. Resolves to its address. */
export async function servedApp(context, folder, argsFor) {
  const port = await freePort();
  const env = {...process.env, ...QUIET, HOST: '127.0.0.1', PORT: String(port)};
  const child = spawn(process.execPath, argsFor(port), {cwd: folder, env});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('close', resolve));
  context.after(async () => {
    child.kill();
    await ended;
  });
  const address = `http://127.0.0.1:${port}`;
  for (const until = performance.now() + SLOW; performance.now() < until; await wait(200)) {
    if (child.exitCode !== null) break;
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return address;
  }
  throw new Error(`The server did not listen.\n${said}`);
}
