// What CHANGELOG.md says of version 2 of the rulebook is so: its cases and what comes of them, and the ids that went.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {backPops, cases} from '../../tools/docs/rulebook-doc/load-sources.mjs';
import {root} from '../support/package-folder.mjs';

const [, entry] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split('## Rulebook 2.0.0');
const [, byCase, byId] = entry.split('### ');

const rowsOf = (text) =>
  [...text.matchAll(/^\| (.+) \|$/gm)]
    .map(([, row]) => row.split(' | ').map((cell) => cell.trim()))
    .filter(([first]) => first.includes('`'));

test('every case that it names exists, once, and is as urgent now as it says', () => {
  const rows = rowsOf(byCase);
  assert.equal(rows.length, 36);
  assert.equal(new Set(rows.map(([id]) => id)).size, 36);
  for (const row of rows) {
    const [, id] = /^`(.+)`$/.exec(row[0]);
    const {urgency} = cases.find((each) => each.id === id)?.expect ?? {};
    const now = row.length === 4 ? row[2] : row[1];
    assert.equal(now.split(/[,;]/)[0], urgency, id);
  }
});

test('what it says is gone is gone, and what it leads to is there', () => {
  const {questions, redFlags, cautions, limits, explanations, places} = backPops;
  const rules = [...redFlags, ...cautions, ...limits, ...explanations].map(({id}) => id);
  const known = new Set([
    ...questions.flatMap(({id, findings}) => [id, ...findings]),
    ...[...rules, ...places],
  ]);
  const idsIn = (cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, id]) => id);
  const rows = rowsOf(byId);
  assert.ok(rows.length > 30);
  for (const [, now] of rows)
    assert.deepEqual(
      idsIn(now).filter((id) => !known.has(id)),
      [],
    );
  const gone = rows.flatMap(([before]) => idsIn(before)).filter((id) => !known.has(id));
  assert.deepEqual(
    ['age-under-16', 'injury-recent', 'pops-in-a-row', 'upper-back-pain', 'growing-spine'].filter(
      (id) => !gone.includes(id),
    ),
    [],
  );
});
