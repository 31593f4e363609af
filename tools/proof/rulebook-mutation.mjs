import '../load-typescript.mjs';

export const title = 'Every change to a rule is caught';
export const order = 20;

export async function run() {
  const {mutationReport, outcomes} = await import('../../tests/deep/mutation/report.ts');
  const {byKind, same, loose, casesThatCatch} = mutationReport();
  const count = (outcome) => Object.values(byKind).reduce((total, counted) => total + counted[outcome], 0);
  const all = outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    passed: all - loose.length,
    failed: loose.length,
    shown: `${all} rulebooks, each with one thing changed: ${count('refused')} are refused, ${count('case')} caught by a named case and ${count('law')} by the table of the interview. ${count('same')} tell everyone the same, proven for each by all answers to what the rule hangs on.`,
    details: [
      `${casesThatCatch} cases catch the first of something. The same for everyone:`,
      ...same.map(({change, states}) => `${change}: ${states} answers`),
      `Caught by nothing: ${loose.length}.`,
      ...loose,
    ],
  };
}
