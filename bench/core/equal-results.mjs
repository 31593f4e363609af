// Nothing is measured before everything that is compared has given the same results.
import assert from 'node:assert/strict';
import {presentRules} from './pop-checker.mjs';

/** One engine beside the core: the ids of the rules that hold with `yes` replies. */
export async function checkEngine(name, rulesOf, rulebook, answerSets) {
  for (const answers of answerSets)
    assert.deepEqual(
      [...(await rulesOf(answers))].sort(),
      presentRules(answers, rulebook).sort(),
      `${name}: ${JSON.stringify(answers)}`,
    );
}
