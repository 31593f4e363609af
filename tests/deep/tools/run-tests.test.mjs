// What `npm test -- <word>` runs.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runNode} from '../../../tools/run-command.mjs';

/** Resolves to the status, the last line, and all that was printed. */
async function runTests(word) {
  const {status, output} = await runNode(['tools/test/run-tests.mjs', word]);
  return {status, output, last: output.trimEnd().split('\n').at(-1)};
}

test('a word in a path runs that file and nothing else', async () => {
  const {status, output, last} = await runTests('core/rule-statuses');
  assert.equal(status, 0, output);
  assert.match(last, /^[1-9]\d? passed, 0 failed$/);
  assert.match(output, /ruleStatuses/);
});

test('a word in no path runs the tests with that title', async () => {
  const {status, output, last} = await runTests('takes NOTHING from a prototype');
  assert.equal(status, 0, output);
  assert.equal(last, '1 passed, 0 failed');
});

test('a check runs by its name', async () => {
  const {status, output, last} = await runTests('types of the core');
  assert.equal(status, 0, output);
  assert.equal(last, '1 passed, 0 failed');
});

test('a word that nothing has fails', async () => {
  const {status, output, last} = await runTests('no such word');
  assert.equal(status, 1);
  assert.match(output, /Nothing has that word/);
  assert.equal(last, '0 passed, 0 failed');
});
