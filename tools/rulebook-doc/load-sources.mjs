// The TypeScript sources that the dossier is written from: one instance of each module.
import {register} from 'tsx/esm/api';

register();

const [
  core,
  evaluation,
  compilation,
  rulebook,
  shorthands,
  words,
  claimTable,
  caseTable,
  tables,
  groups,
  space,
  oracle,
] = await Promise.all([
  import('../../src/core/index.ts'),
  import('../../src/core/assess.ts'),
  import('../../src/core/compile.ts'),
  import('../../src/rulebook/index.ts'),
  import('../../src/rulebook/questions.ts'),
  import('../../src/text/en.ts'),
  import('../../tests/cases/claims.ts'),
  import('../../tests/cases/index.ts'),
  import('../../tests/cases/rows.ts'),
  import('../../tests/rulebook/groups.ts'),
  import('../../tests/rulebook/answer-space.ts'),
  import('../../tests/rulebook/oracle.ts'),
]);

export const {answer, assess, findingsIn, nextQuestion, ruleKinds, urgencies} = core;
export const {evaluate} = evaluation;
export const {compile} = compilation;
export const {backPops, emergencyNumbers, numbersCheckedOn} = rulebook;
export const {en} = words;
export const {claims} = claimTable;
export const {cases, casesBySubject} = caseTable;
export const {rows, handOvers} = tables;
export const {answered, groupsOf, openToo, statesOf} = groups;
export const {allNo, combinations, sayer} = space;
export const {decide, worldOf} = oracle;

const {pain, lastingPain, legSign, nerveSign, nerveSignBeyondLegPain, fractureRisk} = shorthands;

/** What several conditions of the rulebook share, by the name that the dossier gives it. */
export const sharedConditions = {
  pain,
  'pain that still comes': lastingPain,
  'a leg sign': legSign,
  'a nerve sign': nerveSign,
  'a nerve sign beyond leg pain': nerveSignBeyondLegPain,
  'a risk of fracture': fractureRisk,
};
