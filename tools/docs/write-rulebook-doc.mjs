// `npm run docs`: writes docs/rulebook.md from the rulebook, its words, claims and cases.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from '../install-packages.mjs';

ensureInstalled();
const {dossier, measure} = await import('./rulebook-doc/dossier.mjs');
const path = 'docs/rulebook.md';
try {
  const text = dossier(measure());
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text);
  console.log(`${path}: ${text.length.toLocaleString('en-GB')} characters`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
