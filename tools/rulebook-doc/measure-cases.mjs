// Walks every named case through the interview, and compares what comes out with what must.
import {answer, assess, backPops, cases, nextQuestion} from './load-sources.mjs';

const usualBy = {emergency: 'now', urgent: 'today', soon: '2-weeks', monitor: 'weeks'};

/** The replies at the end of a case. */
export const answersOf = ({steps}) =>
  steps.reduce((answers, [question, choice]) => answer(answers, question, choice, backPops), {});

/** Whether each step answers the question that is really asked next. */
function asksInOrder({steps}) {
  let answers = {};
  for (const [question, choice] of steps) {
    if (nextQuestion(answers, backPops)?.question.id !== question) return false;
    answers = answer(answers, question, choice, backPops);
  }
  return true;
}

const holdsAll = (wanted = [], got) => wanted.every((id) => got.includes(id));
const idsOf = (list, status) => list.filter((each) => !status || each.status === status).map(({id}) => id);

/** What comes out of a case, and whether it is what the case says must come out. */
function outcomeOf(each) {
  const {expect} = each;
  const answers = answersOf(each);
  const assessment = assess(answers, backPops);
  const {urgency, by, where, settled, redFlags, limits, cautions, explanations} = assessment;
  const matches = [...redFlags, ...limits, ...cautions];
  const shown = idsOf(explanations);
  const sounds = idsOf(explanations.filter(({kind}) => kind === 'sound'));
  const asRequired =
    asksInOrder(each) &&
    urgency === expect.urgency &&
    by === (expect.by ?? usualBy[expect.urgency]) &&
    (expect.where === 'any' || where === expect.where) &&
    settled === (expect.settled ?? true) &&
    (nextQuestion(answers, backPops) !== undefined) === (expect.ended === false) &&
    holdsAll(
      [...(expect.redFlags ?? []), ...(expect.limits ?? []), ...(expect.cautions ?? [])],
      idsOf(matches, 'present'),
    ) &&
    holdsAll(expect.suspected, idsOf(matches, 'suspected')) &&
    !(expect.notMatched ?? []).some((id) => idsOf(matches).includes(id)) &&
    (!expect.sounds || [...expect.sounds].sort().join() === sounds.sort().join()) &&
    holdsAll(expect.toRuleOut, shown) &&
    !(expect.notExplained ?? []).some((id) => shown.includes(id));
  return {urgency, by, where, asRequired};
}

/** Of each case, by id. */
export const measureCases = () => new Map(cases.map((each) => [each.id, outcomeOf(each)]));

/** Rule id → the cases that require it. */
export function casesOfRules() {
  const of = new Map();
  for (const each of cases) {
    const {redFlags, limits, cautions, suspected, sounds, toRuleOut} = each.expect;
    for (const id of [redFlags, limits, cautions, suspected, sounds, toRuleOut].flatMap((ids) => ids ?? []))
      of.set(id, [...(of.get(id) ?? []), each]);
  }
  return of;
}
