import {
  assess,
  findingsIn,
  urgencies,
  type Answers,
  type Reply,
  type Rulebook,
} from '../../src/core/index.js';
import {evaluate, type Evaluation} from '../../src/core/evaluation/evaluate.js';
import {compile} from '../../src/core/evaluation/compile.js';
import {allNo, combinations, sayer, type Said} from './answer-space.js';
import {answered, groupsOf, openToo} from './groups.js';
import {decide, worldOf} from './oracle.js';

const MONITOR = urgencies.indexOf('monitor');

/** A law, said for a clinician, how many sets of answers it was tried on, and those that break it. */
export interface WalkedLaw {
  readonly says: string;
  readonly states: number;
  readonly broken: readonly string[];
}

/** One set of replies to a group, the rest answered no, with what comes of it. */
interface State {
  readonly said: Said;
  readonly answers: () => Answers;
  readonly here: Evaluation;
  /** With another reply to the finding at a place of the group. */
  readonly but: (at: number, reply: Reply | undefined) => Evaluation;
}

function statesIn(group: readonly string[], replies: Said, book: Rulebook): readonly State[] {
  const compiled = compile(book);
  const say = sayer(group, allNo(book), book);
  const saids = [...combinations(group.length, replies)];
  const evaluations = saids.map((said) => evaluate(compiled, say(said)));
  return saids.map((said, index) => ({
    said,
    answers: () => answersOf(group, said, book),
    here: evaluations[index]!,
    but: (at, reply) =>
      evaluations[index + (replies.indexOf(reply) - replies.indexOf(said[at])) * replies.length ** at]!,
  }));
}

function answersOf(group: readonly string[], said: Said, book: Rulebook): Answers {
  const open = group.filter((_, at) => said[at] === undefined);
  const replies = group.flatMap((finding, at) => (said[at] ? [[finding, said[at]] as const] : []));
  const rest = Object.entries(allNo(book)).filter(([finding]) => !open.includes(finding));
  return Object.fromEntries([...rest, ...replies]);
}

const worseReplyLowers = ({said, but}: State): boolean =>
  said.some((reply, at) => {
    if (reply !== 'no') return false;
    const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((other) => but(at, other).level);
    return no! > unsure! || no! > yes! || unsure! > Math.max(yes!, MONITOR);
  });

const isIncomplete = ({here: {level, atMost, isOpen}}: State): boolean =>
  level < 0 || level !== atMost || isOpen;

const risesAboveAtMost = ({said, here, but}: State): boolean =>
  said.some(
    (reply, at) => reply === undefined && answered.some((other) => but(at, other).atMost > here.atMost),
  );

function isUnearned(
  {here, answers: answersHere}: State,
  book: Rulebook,
  weighty: readonly string[],
): boolean {
  if (here.level !== 0) return false;
  const answers = answersHere();
  const [low, high] = (['no', 'yes'] as const).map((open) => worldOf(answers, book, open));
  const {redFlags, limits, cautions} = assess(answers, book);
  return (
    [...low!].join() !== [...high!].join() ||
    weighty.some((finding) => low!.get(finding) === 'unsure') ||
    [...redFlags, ...limits, ...cautions].some(({urgency}) => urgency)
  );
}

function differs(answers: Answers, book: Rulebook): boolean {
  const core = assess(answers, book);
  const second = decide(answers, book);
  return (
    (['urgency', 'by', 'where', 'atMost', 'settled'] as const).some((key) => core[key] !== second[key]) ||
    core.explanations.map(({id, status}) => `${id} ${status}`).join() !== second.explanations.join()
  );
}

/**
 * The laws, each walked through all answers to each group of findings that a rule hangs on.
 * @param visits whole answers, on which the second evaluator is asked too
 */
export function groupLaws(book: Rulebook, visits: readonly Answers[] = []) {
  const groups = groupsOf(book);
  // With "open" as a fourth reply the largest have too many states for every run; `npm run proof` walks them all.
  const upTo = (size: number) => groups.filter(({length}) => length <= size);
  const weighty = [...book.redFlags, ...book.limits, ...book.cautions].flatMap(({when}) => findingsIn(when));
  const walk = (
    says: string,
    some: readonly (readonly string[])[],
    replies: Said,
    isBroken: (state: State) => boolean,
  ): WalkedLaw => {
    let states = 0;
    const broken = some.flatMap((group) => {
      const walked = statesIn(group, replies, book);
      states += walked.length;
      return walked
        .filter(isBroken)
        .map(({said}) => group.map((finding, at) => `${finding} ${said[at] ?? 'open'}`).join(', '));
    });
    return {says, states, broken};
  };
  return {
    worse: () =>
      walk(
        'A worse reply never lowers the urgency: “no” gives no more than “not sure” or “yes”, and “not sure” gives no more than “yes” or _monitor_.',
        groups,
        answered,
        worseReplyLowers,
      ),
    complete: () =>
      walk(
        'Complete answers always have an urgency, and nothing is left that could raise it.',
        groups,
        answered,
        isIncomplete,
      ),
    stop: () =>
      walk(
        'No reply to what is still open gives more than the result said was possible.',
        upTo(7),
        openToo,
        risesAboveAtMost,
      ),
    earned: () =>
      walk(
        '_Self-care_ is never given while something is open, while a reply that counts is unsure, or while a rule with an urgency holds.',
        upTo(7),
        openToo,
        (state) => isUnearned(state, book, weighty),
      ),
    second: (): WalkedLaw => {
      const walked = walk(
        'A second evaluator, written from the design alone, gives the same result (small groups, and every case).',
        upTo(4),
        openToo,
        ({answers}) => differs(answers(), book),
      );
      const wrong = visits.filter((answers) => differs(answers, book)).map((each) => JSON.stringify(each));
      return {...walked, states: walked.states + visits.length, broken: [...walked.broken, ...wrong]};
    },
  };
}
