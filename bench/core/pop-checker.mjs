// Our own core for the measurements: the only file here that knows how it is called.
import {assess} from '../../dist/core/assess.js';
import {evaluate} from '../../dist/core/evaluation/evaluate.js';
import {compile} from '../../dist/core/evaluation/compile.js';

export {assess, compile, evaluate};
export {defineRulebook, explain, nextQuestion} from '../../dist/core/index.js';

/** Compiles although the rulebook has been compiled before: what is compiled is kept for the very object. */
export const compileAnew = (rulebook) => compile({...rulebook});

const PRESENT = 2;

/** The ids of the rules with a condition of their own that hold with `yes` replies, whatever withholds them. */
export function presentRules(answers, rulebook) {
  const compiled = compile(rulebook);
  const {low} = evaluate(compiled, compiled.encode(answers));
  return compiled.rules.filter(({when}, at) => when && low.rules[at] === PRESENT).map(({id}) => id);
}
