import {tryFaults} from '../../tests/deep/faults/try-faults.mjs';
import {whileOpen} from '../../tests/support/while-open.mjs';

export const title = 'Whatever throws, the safety panel stands there';
export const order = 50;

/** So many uses of each site in each visit, evenly spread, with the first and the last. */
const EACH = 4;
/** So many parts of the text and of the rulebook in each visit. */
const PARTS = 12;

const spread = (count, most) =>
  Array.from({length: Math.min(count, most)}, (_, at) =>
    most >= count ? at + 1 : 1 + Math.round((at * (count - 1)) / (most - 1)),
  );

export async function run() {
  const {sites, visits, unused, tried, bad} = await whileOpen((context) =>
    tryFaults(context, {turns: (count, site) => spread(count, site.startsWith('a ') ? PARTS : EACH)}),
  );
  return {
    passed: tried - bad.length,
    failed: bad.length + unused.length,
    shown: `${tried.toLocaleString('en')} faults at the ${sites} places where an element uses the core, the rulebook, the text or the pictures, in ${visits} visits. Every time the panel stands there word for word, nothing else does, and a form sends nothing.`,
    details: [
      `At each place in each visit up to ${EACH} of its uses throw, from the first to the last; and up to ${PARTS} of the times that a part of the text or of the rulebook is read. Each throws once, and then from there on.`,
      ...unused.map((site) => `No visit comes by ${site}.`),
      ...bad.map((problem) => `Fails: ${problem}`),
    ],
  };
}
