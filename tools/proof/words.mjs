import {gradeOf, proseIn} from '../../tests/text/grade-of.mjs';
import '../load-typescript.mjs';

export const title = 'The words are plain, on every path';
export const order = 30;

const HARDEST = 6;
const LONGEST = 20;

export async function run() {
  const text = await import('../../tests/text/paths.ts');
  const {paths, wordsOfInterface, everyString, longestSentence, forbidden, unexplained} = text;
  const measured = paths.map(({id, strings}) => ({
    id,
    grade: gradeOf([...strings, ...wordsOfInterface]),
    prose: gradeOf(proseIn(strings)),
    longest: longestSentence(strings),
  }));
  const hard = measured.filter(
    ({grade, prose, longest}) => grade > HARDEST || prose > HARDEST || longest > LONGEST,
  );
  const never = forbidden(everyString);
  const medical = unexplained(everyString);
  const hardest = measured.toSorted((left, right) => right.prose - left.prose)[0];
  return {
    passed: measured.length - hard.length + (never.length === 0) + (medical.length === 0),
    failed: hard.length + never.length + medical.length,
    shown: `${measured.length} paths: every case, from the first screen to the result, with disclosures opened. Grade by Flesch-Kincaid, at most ${HARDEST}; sentences of at most ${LONGEST} words.`,
    details: [
      `The hardest prose is on ${hardest.id}: grade ${hardest.prose.toFixed(2)}.`,
      `Of all ${everyString.length} strings, ${never.length} say what is never said (fear, promises, diagnoses), and ${medical.length} use a medical word without saying what it means.`,
      ...[...hard.map(({id}) => id), ...never, ...medical].map((where) => `Fails: ${where}`),
    ],
  };
}
