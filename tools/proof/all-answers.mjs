import '../load-typescript.mjs';

export const title = 'The laws of the design hold for all answers';
export const order = 10;

export async function run() {
  const {tryAllLaws} = await import('../../tests/laws/all-answers/report.ts');
  const laws = tryAllLaws('whole').flatMap((walk) => walk.laws);
  const broken = laws.filter((law) => law.broken.length > 0);
  const states = laws.reduce((sum, law) => sum + law.states, 0);
  return {
    passed: laws.length - broken.length,
    failed: broken.length,
    shown: `${laws.length} laws in ${states.toLocaleString('en')} states. The space of all answers is far too large to walk through, so it is split into rules; \`tests/laws/all-answers\` says why that loses nothing.`,
    details: [
      'Not split but walked in part: whole visits. Every visit with up to two things to say is walked; that such parts are enough follows from the laws above it.',
      ...laws.map((law) => `${law.law}: ${law.states.toLocaleString('en')} states`),
      ...broken.flatMap((law) => law.broken.slice(0, 5).map((where) => `Broken: ${law.law}: ${where}`)),
    ],
  };
}
