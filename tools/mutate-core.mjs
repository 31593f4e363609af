// `npm run mutate-core`: changes the core in one place at a time. Fails where a change is caught by nothing and
// tools/core-mutation/equivalent.json does not argue that it changes nothing, and at an argument without such a change.
import {fileURLToPath} from 'node:url';
import {mutateCore} from './core-mutation/measure.mjs';
import {ensureInstalled} from './install-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();
const {mutants, argued, problems} = await mutateCore();

for (const {file, line, mutant, why} of argued) console.log(`argued: ${file}:${line}: ${mutant}\n  ${why}`);
for (const problem of problems) console.error(problem);
console.log(`${mutants.length - argued.length - problems.length} caught, ${argued.length} argued`);
console.log(`${mutants.length - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
