// The laws of the design over all answers; here over what takes seconds, in `npm run proof` over all there is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import '../../tools/load-typescript.mjs';

const {tryAllLaws} = await import('./all-answers/report.ts');

for (const {laws} of tryAllLaws('short'))
  for (const {law, states, broken} of laws)
    test(`a law of the design: ${law}`, () => {
      assert.ok(states > 10, `${states} states`);
      assert.deepEqual(broken.slice(0, 5), []);
    });
