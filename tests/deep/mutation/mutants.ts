import type {Rulebook} from '../../../src/core/index.js';
import {explanationMutants} from './explanation-mutants.js';
import type {Mutant} from './mutant.js';
import {questionMutants} from './question-mutants.js';
import {ruleMutants} from './rule-mutants.js';

/** Every change of one thing that a slip could make in what a rulebook claims or asks. */
export const mutantsOf = (rulebook: Rulebook): readonly Mutant[] => [
  ...ruleMutants(rulebook, 'redFlags'),
  ...ruleMutants(rulebook, 'limits'),
  ...ruleMutants(rulebook, 'cautions'),
  ...explanationMutants(rulebook),
  ...questionMutants(rulebook),
];
