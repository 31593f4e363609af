// What the measurements rest on: answers that people could give, equal results, rulebooks of the size asked for.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkEngine} from '../../../bench/core/equal-results.mjs';
import {generateIfElse} from '../../../bench/core/if-else.mjs';
import {modelOf} from '../../../bench/core/model.mjs';
import {randomAnswers, randomCompleteAnswers} from '../../../bench/core/random-answers.mjs';
import {generatedData} from '../../../bench/growth/generated-rulebook.mjs';
import {slope} from '../../../bench/growth/index.mjs';
import {assess, defineRulebook, readAnswers, urgencies} from '../../../dist/core/index.js';
import {backPops} from '../../../dist/rulebook/index.js';

const model = modelOf(backPops);
const answerSets = [...randomAnswers(model, 1000, 7), ...randomCompleteAnswers(model, 1000, 7)];

test('random answers are answers that the core takes, and reach every urgency', () => {
  const reached = new Set();
  for (const answers of answerSets) reached.add(assess(readAnswers(answers, backPops), backPops).urgency);
  assert.deepEqual([...reached].sort(), [undefined, ...urgencies].sort());
});

test('the code by hand finds the same rules as the core, and a rule more or another gate would be noticed', async () => {
  const ifElse = generateIfElse(model);
  await checkEngine('by hand', ifElse, backPops, answerSets);
  const otherRule = {...backPops, redFlags: backPops.redFlags.slice(1)};
  const otherGate = {
    ...backPops,
    questions: backPops.questions.map((question) => ({...question, askIf: undefined})),
  };
  for (const other of [otherRule, otherGate])
    await assert.rejects(checkEngine('by hand', ifElse, other, answerSets), assert.AssertionError);
});

test('a generated rulebook is a rulebook of the size that was asked for, and read alike', async () => {
  const rulebook = defineRulebook(generatedData(200, 40));
  const larger = modelOf(rulebook);
  assert.deepEqual([larger.rules.length, larger.questions.length], [200, 40]);
  await checkEngine('by hand', generateIfElse(larger), rulebook, randomAnswers(larger, 100, 3));
});

test('the order of growth is the exponent', () => {
  const growing = (exponent) => [1, 10, 50].map((size) => [size, 3 * size ** exponent]);
  for (const exponent of [0, 1, 2]) assert.ok(Math.abs(slope(growing(exponent)) - exponent) < 1e-9);
});
