// Runs one section of the proof and writes what it found as JSON: `node tools/run-proof-section.mjs <section> <file>`.
import {writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath, pathToFileURL} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [name, file] = process.argv.slice(2);
const {title, order, run} = await import(pathToFileURL(`tools/proof/${name}.mjs`));
const started = performance.now();
const result = await run();
const seconds = Math.round((performance.now() - started) / 100) / 10;
// Nothing that ran is nothing that was shown.
const proven = result.passed > 0 || result.failed > 0 ? result : {...result, failed: 1};
const versions = {Node: process.versions.node, ...result.versions};
const date = new Date().toISOString().slice(0, 10);
const section = {title, order, date, seconds, cores: availableParallelism(), ...proven, versions};
writeFileSync(file, JSON.stringify(section));
// Whatever a section left open must not keep it waiting.
process.exit(0);
