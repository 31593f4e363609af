// The code that is generated for the measurements shares nothing with the core but the rulebook's data: where both
// agree on random answers, both read the rulebook alike.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answerSpace, countWithWords} from '../../bench/core/answer-space.mjs';
import {generateThreeValued, generateTwoValued} from '../../bench/core/bit-code.mjs';
import {checkAssess, checkEngine, checkGenerated, checkTwoValued} from '../../bench/core/equal-results.mjs';
import {generateIfElse} from '../../bench/core/if-else.mjs';
import {modelOf} from '../../bench/core/model.mjs';
import {popChecker} from '../../bench/core/pop-checker.mjs';
import {randomAnswers, randomCompleteAnswers} from '../../bench/core/random-answers.mjs';
import {encodeAsWords} from '../../bench/core/words.mjs';
import {generatedData} from '../../bench/growth/generated-rulebook.mjs';
import {slope} from '../../bench/growth/index.mjs';
import {defineRulebook, readAnswers} from '../../dist/core/index.js';
import {backPops} from '../../dist/rulebook/index.js';

const SETS = 1000;
const model = modelOf(backPops);
const ours = popChecker(backPops);

test('random answers are answers that the core takes, and reach every urgency', () => {
  const urgencies = new Set();
  const answerSets = [...randomAnswers(model, SETS, 7), ...randomCompleteAnswers(model, SETS, 7)];
  const encoded = ours.encode(answerSets);
  answerSets.forEach((answers, at) => {
    readAnswers(answers, backPops);
    urgencies.add(ours.results(encoded, at).urgency);
  });
  assert.deepEqual([...urgencies].sort(), [-1, 0, 1, 2, 3, 4]);
});

test('the core and the generated code find the same in both readings', async () => {
  const answerSets = randomAnswers(model, SETS, 8);
  checkGenerated(model, ours, answerSets, encodeAsWords(model, answerSets), generateThreeValued(model));
  checkAssess(backPops, ours, answerSets);
  await checkEngine('by hand', generateIfElse(model), ours, answerSets);
});

test('the core and the generated code find the same in complete answers, and in a whole space of them', () => {
  const answerSets = randomCompleteAnswers(model, SETS, 9);
  const two = generateTwoValued(model);
  checkTwoValued(model, ours, answerSets, encodeAsWords(model, answerSets), two);
  const space = answerSpace(model, 2 ** 10, 9);
  const counts = countWithWords(model, space, two.run, two.outWidth);
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    space.size,
  );
  assert.deepEqual(ours.countUrgencies(space), counts);
});

test('a rule more or another gate would be noticed', () => {
  const answerSets = randomAnswers(model, SETS, 8);
  const words = encodeAsWords(model, answerSets);
  const otherRule = {...backPops, redFlags: backPops.redFlags.slice(1)};
  const otherGate = {
    ...backPops,
    questions: backPops.questions.map((question) => ({...question, askIf: undefined})),
  };
  for (const other of [otherRule, otherGate])
    assert.throws(
      () => checkGenerated(model, popChecker(other), answerSets, words, generateThreeValued(model)),
      assert.AssertionError,
    );
});

test('a generated rulebook is a rulebook of the size that was asked for, and read alike', () => {
  const rulebook = defineRulebook(generatedData(200, 40));
  const larger = modelOf(rulebook);
  assert.equal(larger.rules.length, 200);
  assert.equal(larger.questions.length, 40);
  const answerSets = randomAnswers(larger, 100, 3);
  const three = generateThreeValued(larger);
  const words = encodeAsWords(larger, answerSets);
  checkGenerated(larger, popChecker(rulebook), answerSets, words, three);
});

test('the order of growth is the exponent', () => {
  const growing = (exponent) => [1, 10, 50].map((size) => [size, 3 * size ** exponent]);
  for (const exponent of [0, 1, 2]) assert.ok(Math.abs(slope(growing(exponent)) - exponent) < 1e-9);
});
