import type {Rulebook} from '../../../src/core/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {lawsOfAnswering} from './laws-of-answering.js';
import {lawsOfReaching} from './laws-of-reaching.js';
import {lawsOfRules} from './laws-of-rules.js';
import {lawsOfStopping} from './laws-of-stopping.js';
import type {Scope, Tried} from './law.js';

/** Laws that are tried in one walk, and how long the walk took. */
export interface Walk {
  readonly name: string;
  readonly seconds: number;
  readonly laws: readonly Tried[];
}

const walks: Readonly<Record<string, (rulebook: Rulebook, scope: Scope) => readonly Tried[]>> = {
  'every answer to what a rule hangs on': lawsOfRules,
  'every choice at every question': lawsOfAnswering,
  'visits to everything there is': lawsOfReaching,
  'visits that end early': lawsOfStopping,
};

/** Tries all laws on the default rulebook. */
export const tryAllLaws = (scope: Scope): readonly Walk[] =>
  Object.entries(walks).map(([name, walk]) => {
    const started = performance.now();
    const laws = walk(backPops, scope);
    return {name, laws, seconds: Math.round((performance.now() - started) / 100) / 10};
  });
