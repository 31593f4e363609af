// The TypeScript sources that the dossier is written from: one instance of each module.
import '../../load-typescript.mjs';

export const {assess, ruleKinds, urgencies} = await import('../../../src/core/index.ts');
export const {compile} = await import('../../../src/core/evaluation/compile.ts');
export const {usualBy} = await import('../../../src/core/urgency.ts');
export const {backPops, emergencyNumbers, numbersCheckedOn} = await import('../../../src/rulebook/index.ts');
export const {clinicalTerms} = await import('../../../src/rulebook/clinical-terms.ts');
export const {references} = await import('../../../src/rulebook/references.ts');
export const {handOverDecisions, rowDecisions} = await import('../../../src/rulebook/row-decisions.ts');
export const {disagreements, gaps, lowerThanAPublicList, ownJudgements} =
  await import('../../../src/rulebook/disagreements.ts');
export const {en} = await import('../../../src/text/en.ts');
export const {claims} = await import('../../../tests/cases/claims.ts');
export const {cases, casesBySubject} = await import('../../../tests/cases/index.ts');
export const {differences, walk} = await import('../../../tests/cases/differences.ts');
export const {handOvers} = await import('../../../tests/cases/hand-overs.ts');
export const {rows} = await import('../../../tests/cases/rows.ts');
export const {groupLaws} = await import('../../../tests/laws/group-laws.ts');

const shared = Object.entries(await import('../../../src/rulebook/questions.ts'));

/** What several conditions of the rulebook share, by its name in the source as words: `legSign` is “leg sign”. */
export const sharedConditions = Object.fromEntries(
  shared
    .filter(([name]) => name !== 'questions')
    .map(([name, of]) => [name.replaceAll(/[A-Z]|\d+/g, ' $&').toLowerCase(), of]),
);
