// Takes the figures, contender by contender in turns, so that whatever slows the machine slows all of them.
import {empty} from './contenders.mjs';
import * as measures from './measures.mjs';
import {median} from './median.mjs';
import {path} from './questionnaire.mjs';
import {SHIFT_PAGES} from './shift-pages.mjs';

const SPEEDS = [
  {name: '1×', cpu: 1},
  {name: '4×', cpu: 4},
];
const NETWORKS = [
  ...SPEEDS,
  {name: '1×, slow network', cpu: 1, slow: true},
  {name: '4×, slow network', cpu: 4, slow: true},
];

/** What is measured, under which conditions, and of whom. */
export const MEASURES = {
  cold: {rounds: 7, conditions: NETWORKS, take: measures.coldStart, withEmpty: true},
  many: {
    rounds: 5,
    conditions: SPEEDS,
    take: measures.manyInstances,
    of: ({manyPath}) => manyPath,
    withEmpty: true,
  },
  answers: {
    rounds: 5,
    conditions: SPEEDS.map((speed) => ({...speed, before: [], steps: path.slice(0, -1)})),
    take: measures.answering,
    of: ({goOn}) => goOn,
  },
  result: {
    rounds: 5,
    conditions: SPEEDS.map((speed) => ({...speed, before: path.slice(0, -1), steps: path.slice(-1)})),
    take: measures.answering,
    // The others have no result.
    of: ({manyPath}) => manyPath,
  },
  heap: {rounds: 3, conditions: SPEEDS.slice(0, 1), take: measures.memory, withEmpty: true},
  shift: {
    rounds: 3,
    conditions: Object.entries(SHIFT_PAGES).map(([page, name]) => ({name, page, cpu: 4, slow: true})),
    take: ({page, ...conditions}, contender) =>
      measures.layoutShift(conditions, {...contender, shiftPath: contender.shiftPath[page]}),
    of: ({shiftPath}) => shiftPath,
  },
};

const medians = (figures) =>
  Object.fromEntries(
    Object.keys(figures[0]).map((name) => [name, median(figures.map((each) => each[name]))]),
  );

/** Another one begins each round: who comes first finds the machine differently. */
const rotated = (turns, round) => turns.map((_, at) => turns[(at + round * 2) % turns.length]);

/**
 * @param {string} name of the measure
 * @param {{browser: object, url: string, contenders: object[], rounds?: number, only?: string}} options
 *   only: of the conditions, the one of that name
 * @returns {Promise<Record<string, Record<string, Record<string, number>>>>} by condition, by contender: medians
 */
export async function runMeasure(name, {browser, url, contenders, rounds, only}) {
  const {take, of = () => true, withEmpty, ...measure} = MEASURES[name];
  const turns = [
    ...(withEmpty ? [{...empty, manyPath: empty.path, areReady: empty.isReady}] : []),
    ...contenders,
  ].filter(of);
  const wanted = measure.conditions.filter((condition) => condition.name === only);
  const conditions = wanted.length > 0 ? wanted : measure.conditions;
  const figures = conditions.map(() => new Map(turns.map((contender) => [contender.name, []])));
  const count = rounds ?? measure.rounds;
  for (let round = 0; round < count; round++) {
    for (const [at, condition] of conditions.entries())
      for (const contender of rotated(turns, round))
        figures[at].get(contender.name).push(await take({browser, url, ...condition}, contender));
    process.stderr.write(`\r${name}: round ${String(round + 1)} of ${String(count)} `);
  }
  process.stderr.write('\n');
  return Object.fromEntries(
    conditions.map((condition, at) => [
      condition.name,
      Object.fromEntries([...figures[at]].map(([contender, taken]) => [contender, medians(taken)])),
    ]),
  );
}
