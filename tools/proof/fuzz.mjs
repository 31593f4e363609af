import {runNode} from '../run-command.mjs';

export const title = 'A million cases of junk';
export const order = 80;

export async function run() {
  const {output} = await runNode(['tools/test/run-fuzz.mjs'], {live: true});
  const seed = /^seed (\d+)$/m.exec(output)[1];
  const [cases, failed] = /^(\d+) cases, (\d+) failed/m.exec(output).slice(1).map(Number);
  return {
    passed: cases - failed,
    failed,
    shown: `${cases.toLocaleString('en')} cases from seed ${seed}: answers, saved or not, with names of prototypes, of every type, deep and long; and live elements to which a page and a person do up to 16 things: attributes, properties, events, ticks, buttons, languages, moves in the page, in any order.`,
    details: [
      'After each: no exception, no panel and no blank screen, no result but that of the answers, no prototype changed.',
    ],
  };
}
