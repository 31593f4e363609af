// Runs one section of the proof and writes what it found as JSON: `node tools/test/run-proof-section.mjs <section> <file>`.
import {writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [name, file] = process.argv.slice(2);
const {run} = await import(pathToFileURL(`tools/proof/${name}.mjs`));
writeFileSync(file, JSON.stringify(await run()));
// Whatever a section left open must not keep it waiting.
process.exit(0);
