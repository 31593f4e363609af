// What `npm run coverage` says where a test is missing.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCoverage} from '../../tools/source-coverage/read-coverage.mjs';
import {weighArguments} from '../../tools/weigh-arguments.mjs';

const weigh = (found, known) => weighArguments(found, known, ['file', 'kind', 'code', 'missed']);

test('where nothing was reached, every part is at 0 % and has gaps', () => {
  const {parts, gaps} = readCoverage({});
  for (const {part, least, reached} of parts) {
    assert.ok(least.branches >= 98 && reached.branches.total > 100, part);
    assert.equal(reached.branches.pct, 0, part);
    assert.ok(gaps.filter(({file}) => file.startsWith(part)).length > 20, part);
  }
});

test('a gap is argued or not, and an argument without a gap is stale', () => {
  const gap = {file: 'src/core/urgency.ts', line: 1, kind: 'if', code: 'if (a) b();', missed: 'else'};
  const known = {...gap, line: undefined, why: 'Never so.'};
  assert.deepEqual(weigh([gap], [known]), {
    argued: [{...gap, why: 'Never so.'}],
    unargued: [],
    stale: [],
  });
  assert.deepEqual(weigh([gap], []), {argued: [], unargued: [gap], stale: []});
  assert.deepEqual(weigh([], [known]), {argued: [], unargued: [], stale: [known]});
  const other = {...gap, missed: 'b();'};
  assert.deepEqual(weigh([other], [known]), {argued: [], unargued: [other], stale: [known]});
});
