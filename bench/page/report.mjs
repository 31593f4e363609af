// Tables and goals, from the medians.
import {goal} from '../show.mjs';
import {SHIFT_PAGES} from './shift-pages.mjs';

const OURS = 'pop-checker';
const LIMIT = 'hand-written DOM';
const EMPTY = 'empty page';
const KINDS = ['compile', 'evaluate', 'style', 'layout', 'paint', 'garbage', 'parse'];

/** The ceiling of decision 15. */
const MOST_BYTES = 50_000;

const round = (value, digits = 1) => Number(value.toFixed(digits));

/** How many times `value` is of `base`, as a number with two digits. */
const ratio = (value, base) => round(value / base, 2);

/** Said where the goal is not met: what it comes from, and what was tried. */
const WHY = {
  cold:
    'the script reads its templates and words before it shows the first of them; the limit has its first screen as one ' +
    'piece of HTML. Tried: one style sheet object for all elements, no rule worked out before the first reply, the ' +
    'whole script compiled while it loads, templates that are copied instead of made (no gain that could be told from ' +
    'noise, and 50 bytes).',
  peer: 'see the ratio to hand-written DOM: with that as the limit, the goal leaves little more than the limit itself.',
  longCold:
    'the start of an empty page is a long task by itself at this speed, and hand-written DOM has as many as this. The ' +
    'longest of the three is in the table below.',
  many:
    'styles and layout take as long as those of the limit. The rest is that each instance makes its screen, some 160 ' +
    'nodes, from templates, with a place to put each value, listens for the language of the page and tells its form; the ' +
    'limit copies one screen. Tried: copying templates, see above. A page has one checker, rarely two.',
  next:
    'a new screen is drawn whole, and its layout and painting alone take the limit most of a frame at 1× and several at ' +
    '4×. It is there in the next frame that is drawn. Tried: rules worked out once for the same answers, the first ' +
    'evaluation put off until there is a reply.',
  result:
    'all that a result shows is made at once: reasons, what would change it, what to watch for, sources, and the page ' +
    'for a doctor that only print shows. The limit shows the same from one piece of HTML that is known beforehand. ' +
    'Tried: the day written without the date formats of the browser (half of the time before), one evaluation kept for ' +
    'the same answers. Left: the page to print could wait until someone prints.',
  shift:
    'until the script has come the tag is as high as what the page put into it, and what stands below moves down; the ' +
    'same happens to hand-written DOM. The three lines of CSS in the README reserve the height, and then nothing moves.',
};

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
      note: 'Scripts, style sheets and the page itself. Only pop-checker has rules, reasons, advice and a result; the others carry the questions and their words.',
    },
  ],
  goals: (bytesOf) => [goal('bytes (brotli)', bytesOf[OURS].br, '≤', MOST_BYTES)],
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
      .flatMap(([condition, of]) => [
        goal(
          `cold main thread, ${condition}, × hand-written DOM`,
          ratio(above(of, OURS), above(of, LIMIT)),
          '≤',
          1.5,
          WHY.cold,
        ),
        ...(of.SurveyJS
          ? [
              goal(
                `cold main thread, ${condition}, share of SurveyJS`,
                round(above(of, OURS) / above(of, 'SurveyJS'), 3),
                '≤',
                0.067,
                WHY.peer,
              ),
            ]
          : []),
        goal(`long tasks in a cold start, ${condition}`, of[OURS].longTasks, '≤', 0, WHY.longCold),
      ]),
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
    Object.entries(many).map(([condition, of]) =>
      goal(
        `50 instances, ${condition}, × hand-written DOM`,
        ratio(above(of, OURS), above(of, LIMIT)),
        '≤',
        1.3,
        WHY.many,
      ),
    ),
};

const answering = (caption, note, why) => ({
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
      note,
    })),
  goals: (answers) =>
    Object.entries(answers).flatMap(([condition, of]) => [
      goal(`${caption}, ${condition}, frames`, of[OURS].frames, '≤', 1, why),
      goal(`${caption}, ${condition}, longest task, ms`, round(of[OURS].longest), '≤', 16.7, why),
    ]),
});

const answers = answering(
  'From an answer to the next question',
  'The first nine answers of a harmless pop, each counted from the start of a frame. LHC-Forms has all questions on one page, so it is not in here.',
  WHY.next,
);
const result = answering(
  'From the last answer to the result',
  'The self-care result; the peers have none.',
  WHY.result,
);

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
    Object.values(SHIFT_PAGES).map((page, at) =>
      goal(`layout shift, ${page}`, round(shift[page][OURS].score, 3), '≤', at === 0 ? 0 : 0.05, WHY.shift),
    ),
};

const PARTS = {bytes, cold, many, answers, result, heap, shift};

/** @param {Record<string, object>} measured by measure: only what was measured is reported */
export const report = (measured) => ({
  tables: Object.entries(measured).flatMap(([name, figures]) => PARTS[name].table(figures)),
  goals: Object.entries(measured).flatMap(([name, figures]) => PARTS[name].goals(figures)),
});
