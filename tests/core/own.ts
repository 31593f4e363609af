import {defineRulebook, type Rulebook} from '../../src/core/index.js';

/** A rulebook with nothing in it but what is given. Its rules rest on `e`. */
export const own = (given: object): Rulebook =>
  defineRulebook({
    id: 'own',
    version: '1.0.0',
    questions: [],
    redFlags: [],
    limits: [],
    cautions: [],
    explanations: [],
    evidence: {e: {kind: 'judgement', grade: 'opinion', label: 'e'}},
    ...given,
  });
