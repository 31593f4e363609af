// `npm run docs`: writes docs/rulebook.md, from the rulebook, its words, claims and cases; docs/questions.md, its common
// questions; and docs/outcomes.txt, what it tells people, a line each.
import {writeFileSync} from 'node:fs';
import '../load-typescript.mjs';
import {commonQuestionsPage} from './rulebook-doc/common-questions.mjs';
import {dossier, measure} from './rulebook-doc/dossier.mjs';

const {outcomeList} = await import('../../tests/rulebook/outcome-list.ts');
const files = {
  'docs/rulebook.md': dossier(measure()),
  'docs/questions.md': commonQuestionsPage(),
  'docs/outcomes.txt': `${outcomeList().join('\n')}\n`,
};
for (const [path, text] of Object.entries(files)) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  console.log(`${path}: ${text.length.toLocaleString('en-GB')} characters`);
}
