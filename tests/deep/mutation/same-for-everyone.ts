import {
  defineRulebook,
  type Answers,
  type Condition,
  type Reply,
  type Rulebook,
} from '../../../src/core/index.js';
import {ways} from '../../../src/core/rulebook/condition.js';
import {told} from '../../laws/all-answers/visits.js';
import {allNo, combinations, touchedBy} from '../../laws/answer-space.js';
import type {Mutant} from './mutants.js';

/**
 * Proves that a changed rule tells everyone the same, by all answers to what it hangs on. Nothing is left out by that:
 *
 * - What comes of answers is made from what each rule by itself comes to: whether it holds, and what it then asks for. So
 *   where one rule comes to the same in a rulebook that has no other, it does so in a whole one.
 * - A rule looks at the findings that it names and at those that decide whether they are asked. What it comes to with
 *   open findings is what it comes to with those findings decided, once as no and once as yes.
 *
 * Nobody is unsure where the screen does not offer it, and of a question that takes one finding one at most is a yes.
 * An explanation with the same least ways to hold needs no answer to be tried.
 * @returns the number of answers that were tried, or `undefined` where somebody is told something else
 */
export function statesOfProof(mutant: Mutant, rulebook: Rulebook): number | undefined {
  // Questions and the order of rules mean something to others: there is no looking at one alone.
  if (mutant.list === 'questions' || mutant.kind === 'order') return undefined;
  const [before, after] = [rulebook, mutant.data].map((data) => alone(mutant, data));
  if (mutant.list === 'explanations') {
    const [waysBefore, waysAfter] = [before!, after!].map(leastWays);
    if (waysBefore !== undefined && waysBefore === waysAfter) return 0;
  }
  const touched = [...new Set([before!, after!].flatMap((book) => touchedByRule(mutant, book)))];
  if (touched.length > 10) return undefined;
  const rest = allNo(rulebook);
  let states = 0;
  for (const said of combinations(touched.length, ['yes', 'no', 'unsure'])) {
    const replies = Object.fromEntries(touched.map((finding, at) => [finding, said[at] as Reply]));
    if (!canBeSaid(replies, rulebook)) continue;
    states++;
    const answers = {...rest, ...replies};
    if (told(answers, before!) !== told(answers, after!)) return undefined;
  }
  return states;
}

/** The same questions, and of the rules only the one that was changed. */
const alone = ({list, id}: Mutant, data: Rulebook): Rulebook =>
  defineRulebook({
    ...data,
    redFlags: [],
    limits: [],
    cautions: [],
    explanations: [],
    [list]: (data[list] as readonly {readonly id: string}[]).filter((rule) => rule.id === id),
  });

/**
 * The explanation as text, with its condition as the ways that contain no other: one that contains another holds only
 * where the other holds as well, and never more strongly.
 */
function leastWays({explanations: [rule]}: Rulebook): string | undefined {
  if (rule === undefined || rule.when === 'otherwise') return undefined;
  const all = ways(rule.when).map((way) => [...way].sort());
  const least = all.filter(
    (way) =>
      !all.some((other) => other.length < way.length && other.every((finding) => way.includes(finding))),
  );
  return JSON.stringify({...rule, when: [...new Set(least.map((way) => way.join()))].sort()});
}

function touchedByRule({list}: Mutant, book: Rulebook): readonly string[] {
  const [rule] = book[list] as readonly {when: Condition; unless?: Condition}[];
  if (rule === undefined || rule.when === 'otherwise') return [];
  return [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap((condition) =>
    touchedBy(condition, book),
  );
}

function canBeSaid(replies: Answers, {questions}: Rulebook): boolean {
  return questions.every(({findings, pick, notSure, wayOut}) => {
    const yes = findings.filter((finding) => replies[finding] === 'yes').length;
    const unsure = findings.filter((finding) => replies[finding] === 'unsure');
    return (
      (pick === 'any' || yes < 2) &&
      !(notSure === false && unsure.length > 0) &&
      !(wayOut !== undefined && unsure.includes(wayOut))
    );
  });
}
