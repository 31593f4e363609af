import '../load-typescript.mjs';

export const title = 'Every change to a rule is caught';
export const order = 20;

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

export async function run() {
  const {mutationReport, outcomes} = await import('../../tests/deep/mutation/report.ts');
  const {byKind, same, loose, casesThatCatch} = mutationReport();
  const kinds = Object.entries(byKind);
  const count = (outcome) => sum(kinds.map(([, counted]) => counted[outcome]));
  const failed = loose.length;
  return {
    passed: sum(outcomes.map(count)) - failed,
    failed,
    summary: [
      `${sum(outcomes.map(count))} rulebooks, each with one thing changed: ${count('refused')} are refused, ${count('case')} caught by a named case and ${count('law')} by the table of the interview. ${count('same')} tell everyone the same, proven for each by all answers to what the rule hangs on.`,
      `${casesThatCatch} cases catch the first of something. The same for everyone:`,
      ...same.map(({change, states}) => `  - \`${change}\`: ${states} answers`),
      `Caught by nothing: ${count('survived')}.`,
      ...loose.map((change) => `  - \`${change}\``),
    ],
    table: {
      head: ['changed', 'refused', 'by a case', 'by the table', 'the same', 'by nothing'],
      rows: kinds.map(([kind, counted]) => [kind, ...outcomes.map((outcome) => counted[outcome])]),
    },
  };
}
