import {assess, nextQuestion, ruleStatuses, type Answers, type Rulebook} from '../../src/core/index.js';
import type {Tried} from './all-answers/law.js';
import {lawsOfRules} from './all-answers/laws-of-rules.js';
import {decide, type Verdict} from './oracle.js';

/** The core's word for everything that the second evaluator says. */
export function decidedByCore(answers: Answers, rulebook: Rulebook): Verdict {
  const {urgency, by, where, atMost, settled, explanations} = assess(answers, rulebook);
  return {
    urgency,
    by,
    where,
    atMost,
    settled,
    statuses: Object.fromEntries(
      Object.entries(ruleStatuses(answers, rulebook)).map(([id, {status}]) => [id, status]),
    ),
    explanations: explanations.map(({id, status}) => `${id} ${status}`),
    next: nextQuestion(answers, rulebook)?.question.id,
  };
}

const differs = (answers: Answers, rulebook: Rulebook): boolean =>
  JSON.stringify(decidedByCore(answers, rulebook)) !== JSON.stringify(decide(answers, rulebook));

/** The laws of rules as the page for clinicians says them, over what takes seconds.
 * @param visits whole answers, on which the second evaluator is asked too
 */
export function groupLaws(rulebook: Rulebook, visits: readonly Answers[] = []) {
  const [order, total, earned, stop, , second] = lawsOfRules(rulebook, 'short') as [
    ...(readonly [Tried, Tried, Tried, Tried, Tried, Tried]),
  ];
  const said = (says: string, {states, broken}: Tried) => ({says, states, broken});
  return {
    worse: () =>
      said(
        'A worse reply never lowers the urgency: “no” gives no more than “not sure” or “yes”, and “not sure” gives no more than “yes” or _monitor_.',
        order,
      ),
    complete: () =>
      said('Complete answers always have an urgency, and nothing is left that could raise it.', total),
    stop: () => said('No reply to what is still open gives more than the result said was possible.', stop),
    earned: () =>
      said(
        '_Self-care_ is never given while something is open, while a reply that counts is unsure, or while a rule with an urgency holds.',
        earned,
      ),
    second: () => {
      const wrong = visits
        .filter((answers) => differs(answers, rulebook))
        .map((each) => JSON.stringify(each));
      return said(
        'A second evaluator, written from the design alone, gives the same result (small groups, and every case).',
        {...second, states: second.states + visits.length, broken: [...second.broken, ...wrong]},
      );
    },
  };
}
