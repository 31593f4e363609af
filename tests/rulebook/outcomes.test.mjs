import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import '../../tools/load-typescript.mjs';

const {outcomeList} = await import('./outcome-list.ts');

test('the rulebook tells people what docs/outcomes.txt says; a change goes with a Clinical entry in CHANGELOG.md', () => {
  const kept = readFileSync(new URL('../../docs/outcomes.txt', import.meta.url), 'utf8');
  assert.ok(kept.length < 1_000_000);
  const lines = kept.trimEnd().split('\n');
  const now = outcomeList();
  assert.ok(now.length > 3000);
  const differs = now.filter((line) => !lines.includes(line));
  assert.deepEqual(
    differs.slice(0, 5),
    [],
    `${differs.length} lines differ: npm run docs, npm run rulebook-diff`,
  );
  assert.deepEqual(lines, now);
});
