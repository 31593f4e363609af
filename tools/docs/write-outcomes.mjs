// `npm run docs`: writes docs/outcomes.txt, what the rulebook tells people, a line each.
import {writeFileSync} from 'node:fs';
import {ensureInstalled} from '../install-packages.mjs';

ensureInstalled();
await import('../load-typescript.mjs');
const {outcomeList} = await import('../../tests/rulebook/outcome-list.ts');
const list = outcomeList();
writeFileSync(new URL('../../docs/outcomes.txt', import.meta.url), `${list.join('\n')}\n`);
console.log(`docs/outcomes.txt: ${list.length} lines`);
