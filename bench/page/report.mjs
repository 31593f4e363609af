// Tables and goals, from the medians.
import {goal} from '../show.mjs';
import {SHIFT_PAGES} from './shift-pages.mjs';

const OURS = 'pop-checker';
const LIMIT = 'hand-written DOM';
const EMPTY = 'empty page';
const KINDS = ['compile', 'evaluate', 'style', 'layout', 'paint', 'garbage', 'parse'];

/** The ceiling of decision 20. */
const MOST_BYTES = 68_000;

const round = (value, digits = 1) => Number(value.toFixed(digits));

/** How many times `value` is of `base`, as a number with two digits. */
const ratio = (value, base) => round(value / base, 2);

/** Said where the goal is not met: what it comes from, and what was tried. */
const WHY = {
  cold:
    'Lit and the words are read, and the templates made, before the first of them shows; the limit has its first screen ' +
    'as one piece of HTML.',
  peer: 'as above; the limit itself comes no lower than about this goal.',
  longCold:
    'the first screen is made and drawn in one task, which at a quarter of the speed takes more than 50 ms.',
  many:
    'each one makes its screen from templates, listens for the language of the page and tells its form; the limit copies ' +
    'one screen. A page has one checker, rarely two.',
  next:
    'a new screen is drawn whole; at a quarter of the speed that takes the limit more than a frame too. It is there in the ' +
    'next frame that is drawn.',
  result:
    'all that a result shows is made at once: reasons, what would change it, what to watch for, sources, and the page for ' +
    'a doctor that only print shows. The limit shows the same from one piece of HTML that is known beforehand.',
  shift:
    'until the script has come the tag is as high as what the page put into it; the same happens to hand-written DOM. ' +
    'With the height reserved, as [the reference](reference.md#css-variables) shows, nothing moves.',
};

/** Goals that were measured under this condition, among several. */
const at = (condition, goals) => goals.map((each) => ({...each, at: condition}));

/** Milliseconds above those of the empty page: the start of a page itself is nobody's doing. */
const above = (condition, name) => condition[name].cpu - condition[EMPTY].cpu;

const bytes = {
  table: (bytesOf) => [
    {
      title: 'What the browser fetches',
      columns: ['', 'requests', 'bytes', 'gzip', 'brotli', '× ours'],
      rows: Object.entries(bytesOf).map(([name, {requests, raw, gzip, br}]) => [
        name,
        requests,
        raw,
        gzip,
        br,
        ratio(br, bytesOf[OURS].br),
      ]),
    },
  ],
  goals: (bytesOf) => [goal('bytes of page and script, brotli', bytesOf[OURS].br, '≤', MOST_BYTES)],
};

const cold = {
  table: (cold) => [
    ...Object.entries(cold).map(([condition, of]) => ({
      title: `Cold start, ${condition}`,
      columns: [
        '',
        'question painted, ms',
        'main thread, ms',
        'above the empty page, ms',
        '× hand-written',
        'longest task, ms',
        'long tasks',
      ],
      rows: Object.entries(of).map(([name, {ready, cpu, longest, longTasks}]) => [
        name,
        round(ready, 0),
        round(cpu),
        round(above(of, name)),
        ratio(above(of, name), above(of, LIMIT)),
        round(longest),
        longTasks,
      ]),
    })),
    ...Object.entries(cold)
      .slice(0, 1)
      .map(([condition, of]) => ({
        title: `What the main thread did, ${condition}, ms`,
        columns: ['', ...KINDS, 'other'],
        rows: Object.entries(of).map(([name, work]) => [
          name,
          ...KINDS.map((kind) => round(work[kind])),
          round(work.other + work.start),
        ]),
      })),
  ],
  goals: (cold) =>
    Object.entries(cold)
      .filter(([condition]) => !condition.includes('network'))
      .flatMap(([condition, of]) =>
        at(condition, [
          goal(
            'cold start, main thread, × hand-written DOM',
            ratio(above(of, OURS), above(of, LIMIT)),
            '≤',
            1.7,
            WHY.cold,
          ),
          ...(of.SurveyJS
            ? [
                goal(
                  'cold start, main thread, share of SurveyJS',
                  round(above(of, OURS) / above(of, 'SurveyJS'), 3),
                  '≤',
                  0.067,
                  WHY.peer,
                ),
              ]
            : []),
          goal('cold start, long tasks', of[OURS].longTasks, '≤', 0, WHY.longCold),
        ]),
      ),
};

const many = {
  table: (many) =>
    Object.entries(many).map(([condition, of]) => ({
      title: `50 instances on a page, ${condition}`,
      columns: ['', 'all painted, ms', 'main thread, ms', 'above the empty page, ms', '× hand-written'],
      rows: Object.entries(of).map(([name, {ready, cpu}]) => [
        name,
        round(ready, 0),
        round(cpu),
        round(above(of, name)),
        ratio(above(of, name), above(of, LIMIT)),
      ]),
    })),
  goals: (many) =>
    Object.entries(many).flatMap(([condition, of]) =>
      at(condition, [
        goal(
          '50 on a page, × hand-written DOM',
          ratio(above(of, OURS), above(of, LIMIT)),
          '≤',
          1.6,
          WHY.many,
        ),
      ]),
    ),
};

/** @param {number} [most] how many times what the hand-written DOM needs */
const answering = (caption, why, most) => ({
  table: (answers) =>
    Object.entries(answers).map(([condition, of]) => ({
      title: `${caption}, ${condition}`,
      columns: ['', 'frames, at most', 'main thread, ms each', 'longest task, ms', 'by the clock, ms each'],
      rows: Object.entries(of).map(([name, {each, cpu, longest, frames}]) => [
        name,
        frames,
        round(cpu),
        round(longest),
        round(each),
      ]),
    })),
  goals: (answers) =>
    Object.entries(answers).flatMap(([condition, of]) =>
      at(condition, [
        ...(most
          ? [goal(`${caption}, × hand-written DOM`, ratio(of[OURS].cpu, of[LIMIT].cpu), '≤', most, why)]
          : []),
        goal(`${caption}, frames`, of[OURS].frames, '≤', 1, why),
        goal(`${caption}, longest task, ms`, round(of[OURS].longest), '≤', 16.7, why),
      ]),
    ),
});

const answers = answering('from an answer to the next question', WHY.next);
const result = answering('from the last answer to the result', WHY.result, 2);

const heap = {
  table: (heap) =>
    Object.values(heap).map((of) => ({
      title: 'Memory once the question is there',
      columns: ['', 'JavaScript heap, kB', 'above the empty page, kB', 'nodes', 'listeners'],
      rows: Object.entries(of).map(([name, {heap: size, nodes, listeners}]) => [
        name,
        round(size, 0),
        round(size - of[EMPTY].heap, 0),
        nodes,
        listeners,
      ]),
    })),
  goals: () => [],
};

const shift = {
  table: (shift) => [
    {
      title: 'Layout shift, slow network',
      columns: ['', ...Object.values(SHIFT_PAGES)],
      rows: Object.keys(Object.values(shift)[0]).map((name) => [
        name,
        ...Object.values(SHIFT_PAGES).map((page) => round(shift[page][name].score, 3)),
      ]),
    },
  ],
  goals: (shift) =>
    Object.values(SHIFT_PAGES).map((page, index) =>
      goal(
        `layout shift, ${page}`,
        round(shift[page][OURS].score, 3),
        '≤',
        index === 0 ? 0 : 0.05,
        WHY.shift,
      ),
    ),
};

const PARTS = {bytes, cold, many, answers, result, heap, shift};

/** What a reader asks first, of all contenders; there when both were measured. */
const beside = ({bytes: bytesOf, cold: {['1×']: of} = {}}) =>
  bytesOf && of
    ? {
        title: 'Beside what else one could pick',
        columns: ['', 'kB, brotli', 'cold start, main thread, ms'],
        rows: Object.entries(bytesOf).map(([name, {br}]) => [name, round(br / 1000), round(above(of, name))]),
      }
    : undefined;

/** @param {Record<string, object>} measured by measure: only what was measured is reported */
export const report = (measured) => ({
  beside: beside(measured),
  tables: Object.entries(measured).flatMap(([name, figures]) => PARTS[name].table(figures)),
  goals: Object.entries(measured).flatMap(([name, figures]) => PARTS[name].goals(figures)),
});
