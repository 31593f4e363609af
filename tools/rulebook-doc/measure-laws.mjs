// Walks through all answers to each group of findings that a rule hangs on, and counts what breaks a law.
import {
  allNo,
  answered,
  assess,
  backPops,
  cases,
  combinations,
  compile,
  decide,
  evaluate,
  findingsIn,
  groupsOf,
  openToo,
  sayer,
  statesOf,
  urgencies,
  worldOf,
} from './load-sources.mjs';
import {answersOf} from './measure-cases.mjs';

const MONITOR = urgencies.indexOf('monitor');
const groups = groupsOf(backPops);
// With "open" as a fourth reply, larger groups have too many states to walk for a document.
const smaller = groups.filter(({length}) => length <= 7);
const smallest = groups.filter(({length}) => length <= 4);

/** Every combination of replies to a group, the rest answered no, with the outcome; by index to find neighbours. */
function walk(group, replies) {
  const compiled = compile(backPops);
  const say = sayer(group, allNo(backPops), backPops);
  const saids = [...combinations(group.length, replies)];
  const outcomes = saids.map((said) => evaluate(compiled, say(said)));
  const neighbour = (index, at, reply) =>
    outcomes[index + (replies.indexOf(reply) - replies.indexOf(saids[index][at])) * replies.length ** at];
  return {group, saids, outcomes, neighbour};
}

/** In how many states a law is broken. */
const broken = (walks, isBroken) =>
  walks.reduce((sum, walked) => sum + walked.saids.filter((_, index) => isBroken(walked, index)).length, 0);

const worseReplyLowers = ({saids, neighbour}, index) =>
  saids[index].some((reply, at) => {
    if (reply !== 'no') return false;
    const [no, unsure, yes] = ['no', 'unsure', 'yes'].map((other) => neighbour(index, at, other).level);
    return no > unsure || no > yes || unsure > Math.max(yes, MONITOR);
  });

const notComplete = ({outcomes}, index) => {
  const {level, atMost} = outcomes[index];
  return level < 0 || level !== atMost;
};

const risesAboveAtMost = ({saids, outcomes, neighbour}, index) =>
  saids[index].some(
    (said, at) =>
      said === undefined &&
      answered.some((reply) => neighbour(index, at, reply).atMost > outcomes[index].atMost),
  );

/** All findings answered no, but for those of a group. */
function answersIn(group, said) {
  const answers = {...allNo(backPops)};
  group.forEach((finding, at) => {
    if (said[at]) answers[finding] = said[at];
    else delete answers[finding];
  });
  return answers;
}

const weighty = [...backPops.redFlags, ...backPops.limits, ...backPops.cautions].flatMap(({when}) =>
  findingsIn(when),
);

function selfCareUnearned({group, saids, outcomes}, index) {
  if (outcomes[index].level !== 0) return false;
  const answers = answersIn(group, saids[index]);
  const [low, high] = ['no', 'yes'].map((open) => worldOf(answers, backPops, open));
  const {redFlags, limits, cautions} = assess(answers, backPops);
  return (
    [...low].join() !== [...high].join() ||
    weighty.some((finding) => low.get(finding) === 'unsure') ||
    [...redFlags, ...limits, ...cautions].some(({urgency}) => urgency)
  );
}

const agrees = (answers) => {
  const core = assess(answers, backPops);
  const second = decide(answers, backPops);
  return (
    ['urgency', 'by', 'where', 'atMost', 'settled'].every((key) => core[key] === second[key]) &&
    core.explanations.map(({id, status}) => `${id} ${status}`).join() === second.explanations.join()
  );
};

function agreement() {
  const states = smallest.flatMap((group) =>
    [...combinations(group.length, openToo)].map((said) => answersIn(group, said)),
  );
  const all = [...states, ...cases.map(answersOf)];
  return {states: all.length, broken: all.filter((answers) => !agrees(answers)).length};
}

/** One row for each law: what it says, how many states were walked, how many of them broke it. */
export function measureLaws() {
  const whole = statesOf(groups, answered);
  const open = statesOf(smaller, openToo);
  const walkedWhole = groups.map((group) => walk(group, answered));
  const walkedOpen = smaller.map((group) => walk(group, openToo));
  return [
    {
      says: 'A worse reply never lowers the urgency: “no” gives no more than “not sure” or “yes”, and “not sure” gives no more than “yes” or _monitor_.',
      states: whole,
      broken: broken(walkedWhole, worseReplyLowers),
    },
    {
      says: 'Complete answers always have an urgency, and nothing is left that could raise it.',
      states: whole,
      broken: broken(walkedWhole, notComplete),
    },
    {
      says: 'No reply to what is still open gives more than the result said was possible.',
      states: open,
      broken: broken(walkedOpen, risesAboveAtMost),
    },
    {
      says: '_Self-care_ is never given while something is open, while a reply that counts is unsure, or while a rule with an urgency holds.',
      states: open,
      broken: broken(walkedOpen, selfCareUnearned),
    },
    {
      says: 'A second evaluator, written from the design alone, gives the same result (small groups, and every case).',
      ...agreement(),
    },
  ];
}
