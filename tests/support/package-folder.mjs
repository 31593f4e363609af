// What `npm pack` would publish, and projects that use it, in folders of their own.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A new empty folder; `context.after` removes it with the test. */
export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), 'pop-checker-'));
  context.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Packs the project into a folder. Returns npm's own account: {filename, files: [{path, size}]}. */
export function pack(folder) {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(output);
  return Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
}

/** A project that has the tarball installed with what it depends on, or without, and nothing else. It ends with the test. */
export function packedProject(context, {alone = false} = {}) {
  const folder = temporaryFolder(context);
  const {filename} = pack(folder);
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'pop-checker');
  mkdirSync(target, {recursive: true});
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  for (const name of alone ? [] : Object.keys(packageJson.dependencies))
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  return folder;
}

/** What a project that uses the package may ask of the compiler. */
export const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** Runs a module's text in Node in that folder and returns what it printed, read as JSON. */
export function runModule(folder, text) {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', text], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
