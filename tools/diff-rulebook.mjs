// `npm run rulebook-diff <old> [<new>]`: what changed between two versions of the rulebook, lowered urgencies first.
// Each is a git tag or commit, a packed version, a saved file, or a module; without <new> it is the working tree.
// `npm run rulebook-diff -- --save <file.json>` saves the rulebook of the working tree with its words.
import {writeFileSync} from 'node:fs';
import {ensureInstalled} from './install-packages.mjs';

ensureInstalled();
const {loadCurrent, loadVersion} = await import('./rulebook-diff/load-rulebook.mjs');

async function save(file) {
  const {rulebook, words} = await loadCurrent();
  writeFileSync(file, `${JSON.stringify({rulebook, words}, undefined, 1)}\n`);
  console.log(`${rulebook.id} ${rulebook.version} is in ${file}`);
}

async function print(old, now) {
  const [{compare}, {report}, {cases}, {answersOf}] = await Promise.all([
    import('./rulebook-diff/compare.mjs'),
    import('./rulebook-diff/report.mjs'),
    import('../tests/cases/index.ts'),
    import('./rulebook-doc/measure-cases.mjs'),
  ]);
  const before = await loadVersion(old);
  const after = now ? await loadVersion(now) : await loadCurrent();
  const visits = cases.map((each) => ({...each, answers: answersOf(each)}));
  console.log(report(compare(before, after, visits)));
}

const [first, second] = process.argv.slice(2);
try {
  if (first === undefined || (first === '--save' && second === undefined))
    throw new Error(
      'usage: npm run rulebook-diff <old version or file> [<new>], or npm run rulebook-diff -- --save <file.json>',
    );
  await (first === '--save' ? save(second) : print(first, second));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
