// `npm run rulebook-diff [<tag or commit>]`: what people are told now and were told there, lowered urgencies first. It
// compares docs/outcomes.txt as it was with the rulebook of the working tree; without a name, with the last commit.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from '../install-packages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
const {compareOutcomes, report} = await import('./compare-outcomes.mjs');
const {outcomeList, toldAfter} = await import('../../tests/rulebook/outcome-list.ts');
const {backPops} = await import('../../src/rulebook/index.ts');

const revision = process.argv[2] ?? 'HEAD';
const options = {encoding: 'utf8', maxBuffer: 1e8};
const kept = execFileSync('git', ['show', `${revision}:docs/outcomes.txt`], options)
  .trimEnd()
  .split('\n');
console.log(report(compareOutcomes(kept, outcomeList(), (said) => toldAfter(said, backPops))));
