// Measures several contenders in turn, round by round in one process, so that whatever else the machine does meets all
// of them alike.

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {number} size how many pieces of work there are; they are gone through again and again
 * @property {(from: number, to: number) => number | Promise<number>} run does the pieces `from` up to `to`, and returns
 *   something that depends on each of them, so that none can be optimised away
 *
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} ns median over the rounds: CPU time of one piece of work, in nanoseconds
 * @property {number} spread half the distance between the quartiles of the rounds, as a share of the median
 * @property {(other: string) => number} times median over the rounds: how many times the time of another contender
 */

/** What the contenders returned, so that the compiler has to believe that someone looks. */
let consumed = 0;

/**
 * @param {Contender[]} contenders
 * @param {{rounds?: number, sampleMs?: number, warmUpMs?: number}} options
 * @returns {Promise<Map<string, Measured>>}
 */
export async function interleave(contenders, {rounds = 15, sampleMs = 40, warmUpMs = 400} = {}) {
  const lanes = [];
  for (const contender of contenders) lanes.push(await warmUp(contender, sampleMs, warmUpMs));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(round + turn) % lanes.length];
      lane.samples.push(await sample(lane));
    }
  if (!Number.isFinite(consumed)) throw new Error('a contender returned something that is no number');
  const samplesOf = new Map(lanes.map(({contender, samples}) => [contender.name, samples]));
  return new Map(lanes.map(({contender: {name}, samples}) => [name, summary(name, samples, samplesOf)]));
}

async function warmUp(contender, sampleMs, warmUpMs) {
  const lane = {contender, count: 1, at: 0, samples: []};
  let spent = 0;
  let last = 0;
  // Once more and once more as many pieces, until a sample is long enough to be measured well.
  while (spent < warmUpMs || last < sampleMs / 2) {
    last = ((await sample(lane)) * lane.count) / 1e6;
    spent += last;
    if (last < sampleMs / 2) lane.count *= 2;
  }
  return lane;
}

/** CPU time of one piece of work in nanoseconds: unlike the clock's, it is not that of other programs. */
async function sample(lane) {
  const {contender, count} = lane;
  const before = process.cpuUsage();
  for (let left = count; left > 0;) {
    const to = Math.min(lane.at + left, contender.size);
    const returned = contender.run(lane.at, to);
    consumed += typeof returned === 'number' ? returned : await returned;
    left -= to - lane.at;
    lane.at = to % contender.size;
  }
  const {user, system} = process.cpuUsage(before);
  return ((user + system) * 1000) / count;
}

const summary = (name, samples, samplesOf) => ({
  name,
  ns: median(samples),
  spread: (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median(samples),
  times: (other) => median(samples.map((ns, round) => ns / samplesOf.get(other)[round])),
});

export const median = (numbers) => quantile(numbers, 0.5);

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}
