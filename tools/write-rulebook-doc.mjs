// `npm run docs`: writes docs/rulebook.md from the rulebook, its words, claims and cases.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './install-packages.mjs';

ensureInstalled();
const {dossier, measure} = await import('./rulebook-doc/dossier.mjs');
const path = 'docs/rulebook.md';
const text = dossier(measure());
writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text);
console.log(`${path}: ${text.length.toLocaleString('en-GB')} characters`);
