import {gradeOf, proseIn} from '../../tests/text/grade-of.mjs';
import '../load-typescript.mjs';

export const title = 'The words are plain, on every path';
export const order = 30;

const HARDEST = 6;
const LONGEST = 20;
const rounded = (grade) => Math.round(grade * 100) / 100;

/** Smallest, middle and largest. */
function spread(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
}

export async function run() {
  const text = await import('../../tests/text/paths.ts');
  const {paths, wordsOfInterface, everyString, longestSentence, forbidden, unexplained} = text;
  const measured = paths.map(({id, strings}) => ({
    id,
    grade: rounded(gradeOf([...strings, ...wordsOfInterface])),
    prose: rounded(gradeOf(proseIn(strings))),
    longest: longestSentence(strings),
  }));
  const hard = measured.filter(
    ({grade, prose, longest}) => grade > HARDEST || prose > HARDEST || longest > LONGEST,
  );
  const never = forbidden(everyString);
  const medical = unexplained(everyString);
  const failed = hard.length + never.length + medical.length;
  const hardest = measured.toSorted((left, right) => right.prose - left.prose)[0];
  return {
    passed: measured.length - hard.length + (never.length === 0) + (medical.length === 0),
    failed,
    summary: [
      `${measured.length} paths: every case, from the first screen to the result, with disclosures opened. Grade by Flesch-Kincaid, at most ${HARDEST}; sentences of at most ${LONGEST} words.`,
      `The hardest prose is on \`${hardest.id}\`: grade ${hardest.prose}.`,
      `Of all ${everyString.length} strings, ${never.length} say what is never said (fear, promises, diagnoses), and ${medical.length} use a medical word without saying what it means.`,
      ...[...hard.map(({id}) => id), ...never, ...medical].map((where) => `Fails: ${where}`),
    ],
    table: {
      head: ['per path', 'least', 'middle', 'most'],
      rows: [
        ['grade, all that is shown', ...spread(measured.map(({grade}) => grade))],
        ['grade, whole sentences only', ...spread(measured.map(({prose}) => prose))],
        ['words in the longest sentence', ...spread(measured.map(({longest}) => longest))],
      ],
    },
  };
}
