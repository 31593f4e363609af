import {fileURLToPath} from 'node:url';
import {runNode} from '../../tools/run-command.mjs';
import {goal, round, time} from '../show.mjs';

export const title = 'Growth, with larger rulebooks';

/** What grows, as [rules, questions]; every question has five findings. */
const SERIES = {
  'rules and questions together': [
    [50, 10],
    [150, 30],
    [500, 100],
    [1500, 300],
    [5000, 1000],
  ],
  'rules, with 100 questions': [
    [50, 100],
    [250, 100],
    [1000, 100],
    [5000, 100],
  ],
  'questions, with 500 rules': [
    [500, 10],
    [500, 50],
    [500, 250],
    [500, 1000],
  ],
};
const STEPS = ['defineRulebook', 'compile', 'evaluate', 'assess', 'nextQuestion'];
/** What still counts as near linear: doubling the size costs at most 2.3 times as much. */
const NEAR_LINEAR = 1.2;
const FITTED = 3;

const WHY = {
  memory:
    'what is kept is a list entry for each finding of a way and a map entry for each finding; maps grow by doubling.',
  other:
    'a call goes once through every question and every rule, whatever the size; what it reads outgrows the caches of the ' +
    'processor. Ours has about a hundred rules.',
};

const script = fileURLToPath(new URL('measure-size.mjs', import.meta.url));

async function measured(rules, questions) {
  const {status, output} = await runNode(['--expose-gc', script, String(rules), String(questions)]);
  if (status !== 0) throw new Error(output);
  const {times, memory} = JSON.parse(output);
  return {rules, questions, values: {...times, memory}};
}

/** The slope of the straight line through points on two logarithmic scales (least squares). */
export function slope(points) {
  const logs = points.map((point) => point.map(Math.log));
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length);
  const along = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / along;
}

const size = (kilobytes) => (kilobytes < 1024 ? `${round(kilobytes)} kB` : `${round(kilobytes / 1024)} MB`);

/** @returns {Promise<import('../results.mjs').PartResults>} */
export async function run() {
  const tables = [];
  const orders = [];
  for (const [name, sizes] of Object.entries(SERIES)) {
    const points = [];
    for (const [rules, questions] of sizes) {
      console.log(`Measuring ${rules} rules, ${questions} questions …`);
      points.push(await measured(rules, questions));
    }
    const grows = points[0].rules === points[1].rules ? 'questions' : 'rules';
    const order = (key) =>
      round(slope(points.slice(-FITTED).map((point) => [point[grows], point.values[key]])));
    tables.push({
      title: `Growing: ${name}`,
      columns: ['rules', 'questions', ...STEPS, 'memory'],
      rows: [
        ...points.map(({rules, questions, values}) => [
          rules,
          questions,
          ...STEPS.map((step) => time(values[step] * 1000)),
          size(values.memory),
        ]),
        ['order of growth', '', ...[...STEPS, 'memory'].map(order)],
      ],
    });
    orders.push(...[...STEPS, 'memory'].map((key) => ({key, order: order(key)})));
  }
  const steepest = (key) => Math.max(...orders.filter((one) => one.key === key).map(({order}) => order));
  const goals = [...STEPS, 'memory'].map((key) =>
    goal(`order of growth: ${key}`, steepest(key), '≤', NEAR_LINEAR, WHY[key] ?? WHY.other),
  );
  return {
    about: `Generated rulebooks in the style of the real one, from 50 to 5000 rules and 10 to 1000 questions, half of the screens answered with no. The order of growth is the slope through the last ${FITTED} sizes on logarithmic scales: 1 is linear, 2 quadratic. Of three series (${Object.keys(SERIES).join('; ')}) the steepest counts.`,
    packages: [],
    tables,
    goals,
  };
}
