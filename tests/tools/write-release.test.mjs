import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {advisoriesOf, clinicalIn, sectionsOf} from '../../tools/build/write-release.mjs';

const changelog = [
  '# Changelog',
  '## 2.1.0, 2027-01-05',
  '### Clinical',
  '- **Lowered:** a pop in a lift is `soon`,\n  no longer urgent.',
  '### Wording',
  '- Shorter.',
  '## 2.0.1',
  '### Technical',
  '- Faster.',
  '## 2.0.0',
  '### Clinical: by named case',
  '| case | before | now |\n| --- | --- | --- |\n| `a-case` | urgent | soon |',
].join('\n\n');

test('the newest section of a changelog comes first, with its text', () => {
  const [latest] = sectionsOf(changelog);
  assert.equal(latest.heading, '2.1.0, 2027-01-05');
  assert.match(latest.text, /### Wording/);
});

test('advisories are the clinical entries of each version that has any, in plain text', () => {
  const versions = {package: '2.1.0', rulebook: {id: 'x', version: '2.1.0'}};
  assert.deepEqual(advisoriesOf(changelog, versions), {
    ...versions,
    advisories: [
      {version: '2.1.0, 2027-01-05', corrections: ['Lowered: a pop in a lift is soon, no longer urgent.']},
      {version: '2.0.0', corrections: ['a-case; urgent; soon']},
    ],
  });
});

test('our own changelog has the correction of every case that was lowered', () => {
  const own = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const corrections = sectionsOf(own).flatMap(({text}) => clinicalIn(text));
  assert.ok(corrections.length > 30);
  for (const id of ['near-faint-in-a-lift', 'desk-ache-between-blades'])
    assert.ok(
      corrections.some((correction) => correction.startsWith(id)),
      id,
    );
});
