import {
  answer,
  assess,
  commonQuestions,
  exerciseAdvice,
  nextQuestion,
  type Answers,
  type Assessment,
  type Rulebook,
} from '../../src/core/index.js';
import type {Case, ChangedCase, Expected} from './case.js';

const usualBy = {
  emergency: 'now',
  urgent: 'today',
  soon: '2-weeks',
  monitor: 'weeks',
  'self-care': undefined,
} as const;

/** What is advised, as the cases say it. */
const movesOf = {
  given: 'all',
  'strength-only': 'strength-only',
  withheld: 'none',
  unknown: 'unknown',
} as const;

/**
 * Says every step, each to the question that is really asked next, and then what is changed. Also the first step at
 * which another question is asked, or at which the rulebook does not offer what is said, in words.
 */
export function walk(
  {steps, changed = []}: Case & Partial<ChangedCase>,
  rulebook: Rulebook,
): {answers: Answers; astray?: string} {
  let answers: Answers = {};
  for (const [at, [question, choice]] of [...steps, ...changed].entries()) {
    const next = at < steps.length ? nextQuestion(answers, rulebook)?.question.id : question;
    if (next !== question) return {answers, astray: `asked next: ${show(next)}, not ${show(question)}`};
    try {
      answers = answer<string, string>(answers, question, choice, rulebook);
    } catch (error) {
      return {answers, astray: `at '${question}': ${String(error)}`};
    }
  }
  return {answers};
}

/** Everything in which the outcome of a case is not what it must be. */
export function differences(each: Case | ChangedCase, rulebook: Rulebook): readonly string[] {
  const {answers, astray} = walk(each, rulebook);
  if (astray !== undefined) return [astray];
  const {expect: expected, steps} = each;
  const next = nextQuestion(answers, rulebook)?.question.id;
  const {ended = true, screens = steps.length, moves, common = [], notCommon = []} = expected;
  const advised = movesOf[exerciseAdvice(answers, rulebook)];
  const offered: readonly string[] = commonQuestions(answers, rulebook);
  return [
    ...inAssessment(assess(answers, rulebook), expected),
    ...(ended === (next === undefined) ? [] : [`the next question: ${show(next)}`]),
    ...(screens === steps.length ? [] : [`screens: ${steps.length}, not ${screens}`]),
    ...(moves === undefined || moves === advised ? [] : [`moves: ${advised}, not ${moves}`]),
    ...common.flatMap((id) => (offered.includes(id) ? [] : [`common questions: no ${id}`])),
    ...notCommon.flatMap((id) => (offered.includes(id) ? [`common questions: ${id}`] : [])),
  ];
}

function inAssessment(assessment: Assessment, expected: Expected): readonly string[] {
  const {urgency, by, where, settled, redFlags, limits, cautions, explanations} = assessment;
  const found: string[] = [];
  const same = (what: string, is: unknown, must: unknown): void => {
    if (is !== must) found.push(`${what}: ${show(is)}, not ${show(must)}`);
  };
  const has = (what: string, is: readonly string[], must: readonly string[] = []): void => {
    const missing = must.filter((id) => !is.includes(id));
    if (missing.length > 0) found.push(`${what}: no ${missing.join(', ')}`);
  };
  const hasNone = (what: string, is: readonly string[], mustNot: readonly string[] = []): void => {
    const wrong = is.filter((id) => mustNot.includes(id));
    if (wrong.length > 0) found.push(`${what}: ${wrong.join(', ')}`);
  };
  const hasOnly = (what: string, is: readonly string[], must: readonly string[] | undefined): void => {
    if (must === undefined) return;
    has(what, is, must);
    has(`${what} too many`, must, is);
  };
  const ids = (matches: Assessment['redFlags'], status?: 'present' | 'suspected'): readonly string[] =>
    matches.filter((match) => !status || match.status === status).map(({id}) => id);
  const shown = explanations.map(({id}) => id);

  same('urgency', urgency, expected.urgency);
  same('by', by, expected.by ?? (expected.urgency && usualBy[expected.urgency]));
  if (expected.where !== 'any') same('where', where, expected.where);
  same('settled', settled, expected.settled ?? true);
  has('red flags', ids(redFlags, 'present'), expected.redFlags);
  hasOnly('limits', ids(limits, 'present'), expected.limits);
  hasOnly('cautions', ids(cautions, 'present'), expected.cautions);
  const all = [...redFlags, ...limits, ...cautions];
  has('suspected', ids(all, 'suspected'), expected.suspected);
  hasNone('matches', ids(all), expected.notMatched);
  for (const [id, must] of Object.entries(expected.asks ?? {})) {
    const match = all.find((each) => each.id === id);
    same(`${id} asks for`, match && `${match.urgency}/${match.by}`, must);
  }
  hasOnly('explanations', shown, expected.explanations);
  hasOnly(
    'sounds',
    explanations.filter(({kind}) => kind === 'sound').map(({id}) => id),
    expected.sounds,
  );
  has('explanations', shown, expected.toRuleOut);
  has(
    'sure explanations',
    explanations.filter(({status}) => status === 'present').map(({id}) => id),
    expected.surely,
  );
  hasNone('explanations', shown, expected.notExplained);
  return found;
}

const show = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));
