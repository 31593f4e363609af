// What a slip in the rulebook would change is caught by a named case. All kinds of slips are in `npm run proof`; here are
// those whose cases answer at once.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import '../../../tools/load-typescript.mjs';

const {mutationReport} = await import('./report.ts');

test('an urgency one step higher or lower, and a rule that is gone, are each caught by a case', () => {
  const {byKind, loose} = mutationReport(['urgency', 'removed']);
  assert.deepEqual(loose, []);
  assert.deepEqual(Object.keys(byKind).sort(), ['removed', 'urgency']);
  assert.ok(byKind.urgency.case > 100, `${byKind.urgency.case}`);
  assert.ok(byKind.removed.case > 90, `${byKind.removed.case}`);
  assert.equal(byKind.urgency.same + byKind.removed.same, 0);
});
