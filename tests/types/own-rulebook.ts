// Compiled, never run: a wrong id in an own rulebook does not compile.
import {all, any, defineRulebook} from '../../src/core/index.js';

const rest = {
  id: 'own',
  version: '1.0.0',
  redFlags: [],
  cautions: [],
  limits: [],
  explanations: [],
  evidence: {study: {kind: 'study', grade: 'weak', label: 'A study'}},
} as const;
const questions = [
  {id: 'noise', pick: 'one', findings: ['click', 'grind']},
  {id: 'more', pick: 'any', askIf: 'click', findings: ['loud', 'daily']},
] as const;

defineRulebook({...rest, questions});

defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a misspelt finding
  redFlags: [{id: 'r', when: 'clik', urgency: 'soon', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a misspelt finding, however deep
  redFlags: [{id: 'r', when: all('grind', any('loud', 'dayly')), urgency: 'soon', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: unknown evidence
  redFlags: [{id: 'r', when: 'click', urgency: 'soon', evidence: ['studdy']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: self-care is earned, never given by a rule
  redFlags: [{id: 'r', when: 'click', urgency: 'self-care', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a red flag has an urgency
  redFlags: [{id: 'r', when: 'click', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: how soon is one of five words
  redFlags: [{id: 'r', when: 'click', urgency: 'soon', by: '48h', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: conditions have no not
  redFlags: [{id: 'r', when: {not: 'click'}, urgency: 'soon', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a limit has an urgency too
  limits: [{id: 'l', when: 'click', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: only explanations have unless
  cautions: [{id: 'c', when: 'click', unless: 'loud', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: an explanation never raises the urgency
  explanations: [{id: 'e', kind: 'sound', when: 'click', urgency: 'soon', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  // @ts-expect-error: a question takes one of its findings, or any
  questions: [{id: 'noise', pick: 'many', findings: ['click']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a grade is one of four words
  evidence: {study: {kind: 'study', grade: 'good', label: 'A study'}},
});
defineRulebook({
  ...rest,
  questions,
  places: ['clinic'],
  redFlags: [{id: 'r', when: 'click', urgency: 'soon', where: 'clinic', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  places: ['clinic'],
  // @ts-expect-error: a misspelt place
  redFlags: [{id: 'r', when: 'click', urgency: 'soon', where: 'clinik', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a place that the rulebook does not name
  limits: [{id: 'l', when: 'click', urgency: 'soon', where: 'clinic', evidence: ['study']}],
});
defineRulebook({
  ...rest,
  questions,
  // @ts-expect-error: a misspelt finding
  noExerciseWith: any('clik', 'loud'),
});
