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
const own = {...rest, questions};
const told = {id: 'r', evidence: ['study']} as const;
const soon = {...told, when: 'click', urgency: 'soon'} as const;
const sound = {...told, kind: 'sound', when: 'click'} as const;

defineRulebook(own);
defineRulebook({...own, places: ['clinic'], redFlags: [{...soon, where: 'clinic'}]});

// @ts-expect-error: a misspelt finding
defineRulebook({...own, redFlags: [{...soon, when: 'clik'}]});
// @ts-expect-error: a misspelt finding, however deep
defineRulebook({...own, redFlags: [{...soon, when: all('grind', any('loud', 'dayly'))}]});
// @ts-expect-error: unknown evidence
defineRulebook({...own, redFlags: [{...soon, evidence: ['studdy']}]});
// @ts-expect-error: self-care is earned, never given by a rule
defineRulebook({...own, redFlags: [{...soon, urgency: 'self-care'}]});
// @ts-expect-error: a red flag has an urgency
defineRulebook({...own, redFlags: [{...told, when: 'click'}]});
// @ts-expect-error: how soon is one of five words
defineRulebook({...own, redFlags: [{...soon, by: '48h'}]});
// @ts-expect-error: conditions have no not
defineRulebook({...own, redFlags: [{...soon, when: {not: 'click'}}]});
// @ts-expect-error: a limit has an urgency too
defineRulebook({...own, limits: [{...told, when: 'click'}]});
// @ts-expect-error: only explanations have unless
defineRulebook({...own, cautions: [{...told, when: 'click', unless: 'loud'}]});
// @ts-expect-error: an explanation never raises the urgency
defineRulebook({...own, explanations: [{...sound, urgency: 'soon'}]});
// @ts-expect-error: a question takes one of its findings, or any
defineRulebook({...rest, questions: [{id: 'noise', pick: 'many', findings: ['click']}]});
// @ts-expect-error: a grade is one of four words
defineRulebook({...own, evidence: {study: {kind: 'study', grade: 'good', label: 'A study'}}});
// @ts-expect-error: a misspelt place
defineRulebook({...own, places: ['clinic'], redFlags: [{...soon, where: 'clinik'}]});
// @ts-expect-error: a place that the rulebook does not name
defineRulebook({...own, limits: [{...soon, where: 'clinic'}]});
// @ts-expect-error: a misspelt finding
defineRulebook({...own, noExerciseWith: any('clik', 'loud')});
