// A rulebook with its words and its core, from a git version, a packed version, a saved file, or the working tree.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {register} from 'tsx/esm/api';

register();

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (path) => import(pathToFileURL(path).href);

/**
 * @typedef {{name: string, rulebook: object, words: object | undefined, assess: Function}} Version
 * `words`: the rulebook's half of the English text, if it came with one. `assess`: its own core's, if it came with one.
 */

/** @returns {Promise<Version>} what is in the working tree */
export const loadCurrent = () => loadFrom('the working tree', join(root, 'src'), 'ts');

async function loadFrom(name, folder, extension) {
  const paths = ['core/index', 'rulebook/index', 'text/en'].map((path) => `${path}.${extension}`);
  const missing = paths.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0)
    throw new Error(`${name} has no rulebook that can be loaded: no ${missing.join(', ')}`);
  const [{assess}, {backPops}, {en}] = await Promise.all(paths.map((path) => load(join(folder, path))));
  return {name, rulebook: backPops, words: en.rulebook, assess};
}

/** Unpacks something into a folder that is gone again after the loading. */
async function unpacked(name, unpack, inside, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'pop-rulebook-'));
  try {
    unpack(folder);
    return await loadFrom(name, join(folder, inside), extension);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const fromGit = (version, repository) =>
  unpacked(
    version,
    (folder) => {
      const archive = execFileSync('git', ['archive', '--format=tar', version, 'package.json', 'src'], {
        cwd: repository,
        maxBuffer: 1e9,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      execFileSync('tar', ['-x', '-C', folder], {input: archive});
    },
    'src',
    'ts',
  );

const fromTarball = (path) =>
  unpacked(path, (folder) => execFileSync('tar', ['-xzf', path, '-C', folder]), 'package/dist', 'js');

/** A rulebook that somebody saved: data alone, or `{rulebook, words}`; checked by the core of the working tree. */
async function checked(name, {rulebook, words}) {
  const {assess, defineRulebook, isRulebook} = await load(join(root, 'src/core/index.ts'));
  return {name, rulebook: isRulebook(rulebook) ? rulebook : defineRulebook(rulebook), words, assess};
}

async function fromModule(path) {
  const exported = await load(path);
  const {isRulebook} = await load(join(root, 'src/core/index.ts'));
  const rulebook = exported.default ?? Object.values(exported).find(isRulebook);
  if (!rulebook)
    throw new Error(`${path} exports no rulebook: neither as default nor made by defineRulebook()`);
  return checked(path, {rulebook, words: exported.words});
}

function fromJson(path) {
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  return checked(path, 'rulebook' in saved ? saved : {rulebook: saved});
}

function isGitVersion(name, repository) {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
      cwd: repository,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name a git tag or commit; or the path of a packed version (`.tgz`), of an unpacked one, of a `.json`
 *   file written by `--save`, or of a module that exports a rulebook
 * @param {string} [repository] the folder whose git is asked
 * @returns {Promise<Version>}
 * @throws {Error} saying what was looked for
 */
export async function loadVersion(name, repository = root) {
  const path = resolve(name);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return loadFrom(name, join(path, 'dist'), 'js');
    if (/\.(tgz|tar\.gz)$/.test(path)) return fromTarball(path);
    return path.endsWith('.json') ? fromJson(path) : fromModule(path);
  }
  if (isGitVersion(name, repository)) return fromGit(name, repository);
  throw new Error(`'${name}' is neither a file or folder nor a tag or commit of git`);
}
