// `npm run bench -- <part>`: measures one part (a folder here with an index.mjs), prints all figures, and writes what
// docs/performance.md shows of them.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from '../tools/build/build.mjs';
import {ensureInstalled, isInstalled} from '../tools/install-packages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const parts = readdirSync(here).filter((name) => existsSync(join(here, name, 'index.mjs')));

/** The newest change in a folder, in milliseconds since 1970; 0 when there is none. */
const changed = (folder) =>
  existsSync(folder)
    ? Math.max(...readdirSync(folder, {recursive: true}).map((file) => statSync(join(folder, file)).mtimeMs))
    : 0;

async function prepare() {
  ensureInstalled();
  if (!isInstalled(here)) {
    console.log('Installing what is compared (npm ci --prefix bench) …');
    const {status} = spawnSync('npm', ['ci', '--prefix', here], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci ended with ${String(status)}`);
  }
  const dist = join(here, '../dist');
  // A build that is only too big has been built all the same, and can be measured.
  if (changed(dist) < changed(join(here, '../src')) && (await build()) !== 0)
    console.log('The build did not pass all its checks; what it built is measured.');
}

const [part, ...more] = process.argv.slice(2);
if (!parts.includes(part) || more.length > 0) {
  console.error(`Usage: npm run bench -- ${parts.join(' | ')}`);
  process.exit(2);
}
await prepare();
// Not before: these need packages.
const {versionsOf, writeResults} = await import('./results.mjs');
const {print} = await import('./show.mjs');
const {writePerformanceDoc} = await import('./write-performance-doc.mjs');
const {title, run} = await import(`./${part}/index.mjs`);
const {packages, tables, ...results} = await run();
const machine = {
  processor: cpus()[0].model.trim(),
  cores: cpus().length,
  node: process.version,
  // A part with packages of its own names their versions itself.
  packages: Array.isArray(packages) ? versionsOf(packages) : packages,
};
mkdirSync(join(here, 'results'), {recursive: true});
await writeResults(part, {title, date: new Date().toISOString().slice(0, 10), ...results, machine});
await writePerformanceDoc();
print({tables, goals: results.goals});
