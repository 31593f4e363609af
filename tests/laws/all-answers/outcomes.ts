import type {Rulebook} from '../../../src/core/index.js';
import {evaluate} from '../../../src/core/evaluation/evaluate.js';
import {compile} from '../../../src/core/evaluation/compile.js';
import {sayer, type Said} from '../answer-space.js';
import type {Answers} from '../../../src/core/index.js';

/** What one set of answers comes to, as numbers: a whole space of answers is kept in a few lists of bytes. */
export interface Outcome {
  /** Position in `urgencies`; -1 while there is none. */
  readonly level: number;
  readonly atMost: number;
  /** Of the first rule, with every open finding read as no: 0 absent, 1 suspected, 2 present. */
  readonly least: number;
  /** The same with every open finding read as yes. */
  readonly most: number;
}

/**
 * Evaluates a rulebook again and again: replies to some findings, the rest as before.
 * Everything that walks through whole spaces of answers comes through here.
 */
export function outcomes(
  rulebook: Rulebook,
  findings: readonly string[],
  before: Answers,
): (said: Said) => Outcome {
  const compiled = compile(rulebook);
  const say = sayer(findings, before, rulebook);
  return (said) => {
    const {level, atMost, low, high} = evaluate(compiled, say(said));
    return {level, atMost, least: low.rules[0]!, most: high.rules[0]!};
  };
}
