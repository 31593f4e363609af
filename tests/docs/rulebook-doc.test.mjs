// docs/rulebook.md says what the rulebook, its words, claims and cases say today.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {changesSection} from '../../tools/docs/rulebook-doc/changes-section.mjs';
import {commonQuestionsPage} from '../../tools/docs/rulebook-doc/common-questions.mjs';
import {inWords} from '../../tools/docs/rulebook-doc/conditions.mjs';
import {dossier, measure} from '../../tools/docs/rulebook-doc/dossier.mjs';
import {referenceOf} from '../../tools/docs/rulebook-doc/evidence-section.mjs';
import {
  backPops,
  cases,
  claims,
  en,
  handOverDecisions,
  handOvers,
  lowerThanAPublicList,
  ownJudgements,
  references,
  rowDecisions,
  rows,
} from '../../tools/docs/rulebook-doc/load-sources.mjs';
import {root} from '../support/package-folder.mjs';

const measured = measure();
const read = (path) => readFileSync(join(root, path), 'utf8');
const written = read('docs/rulebook.md');

test('docs/rulebook.md is up to date', () => {
  assert.ok(dossier(measured) === written, 'docs/rulebook.md is stale: run `npm run docs`');
});

test('docs/questions.md is up to date, and has every common question with its answer and sources', () => {
  const page = read('docs/questions.md');
  assert.ok(page === commonQuestionsPage(), 'docs/questions.md is stale: run `npm run docs`');
  assert.equal(backPops.commonQuestions.length, 14);
  for (const [at, {id, evidence}] of backPops.commonQuestions.entries()) {
    const {ask, answer} = en.rulebook.commonQuestions[id];
    const [, section] = page.split(`\n## ${at + 1}. `);
    assert.ok(section.startsWith(ask), id);
    for (const said of answer) assert.ok(section.includes(said), said);
    for (const source of evidence) assert.ok(section.includes(`(rulebook.md#source-${source})`), source);
  }
});

test('every anchor is there once', () => {
  const anchors = [...written.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  assert.equal(new Set(anchors).size, anchors.length);
  assert.ok(written.match(/\]\(#[^)]+\)/g).length > 1000, 'links lead to them');
});

test('it has every question, finding, rule, source, claim and case', () => {
  const {questions, redFlags, limits, cautions, explanations, evidence, commonQuestions} = backPops;
  const expected = [
    ...questions.map(({id}) => `question-${id}`),
    ...questions.flatMap(({findings}) => findings).map((id) => `finding-${id}`),
    ...[...redFlags, ...limits, ...cautions, ...explanations].map(({id}) => `rule-${id}`),
    ...commonQuestions.map(({id}) => `common-${id}`),
    ...Object.keys(evidence).map((id) => `source-${id}`),
    ...Object.keys(claims).map((id) => `claim-${id}`),
    ...cases.map(({id}) => `case-${id}`),
  ];
  for (const id of expected) assert.ok(written.includes(`<a id="${id}"></a>`), id);
});

test('a reader finds why “always the same spot” is soon, and who says so', () => {
  const [, index] = written.split('## Find a sign');
  const line = index.split('\n').find((row) => row.includes('(#rule-same-spot)'));
  assert.match(line, /Always in the very same one spot/);
  assert.match(line, /\*\*soon\*\*/);
  assert.match(line, /S2: “Why Does My Lower Back Crack\? Causes and Concerns” \(article\)/);
  const row = written.split('\n').find((each) => each.includes('id="rule-same-spot"'));
  assert.match(row, /#claim-S2\.30/);
  assert.match(row, /#row-22/);
});

test('a clinician finds the signs by the clinical term', () => {
  const [, terms] = written.split('### By the clinical term');
  const rowOf = (term) => terms.split('\n').find((each) => each.startsWith(`| **${term}** |`)) ?? '';
  const expected = {
    retention: 'bladder-change',
    'saddle anaesthesia': 'saddle-change',
    'cauda equina syndrome': 'cauda-equina',
    myelopathy: 'neck-clumsy-hands-or-unsteady',
    claudication: 'both-legs-steady-on-walking',
    radiculopathy: 'leg-pain',
  };
  for (const [term, rule] of Object.entries(expected))
    assert.ok(rowOf(term).includes(`(#rule-${rule})`), term);
});

test('it says what changed with the last version, with a link to each case', () => {
  const section = changesSection();
  assert.ok(written.includes(section));
  const [, , entry] = read('CHANGELOG.md').split(/^## (Rulebook .+)$/m);
  const [byCase] = entry.split('### Clinical: ids');
  const named = [...byCase.matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id);
  assert.ok(named.length > 30);
  for (const id of named) assert.ok(section.includes(`| [\`${id}\`](#case-${id}) |`), id);
  assert.match(
    changesSection('# All\n\n## Rulebook 9.1.0\n\n- **Clinical** One.\n\n## Unreleased\n\nTwo.'),
    /version 9\.1\.0\n\n- \*\*Clinical\*\* One\.$/,
  );
  assert.throws(() => changesSection('# Changelog'), /CHANGELOG\.md/);
});

test('our own judgement is no source, and each rule that rests on it is counted once', () => {
  const {evidence, redFlags, limits, cautions, explanations} = backPops;
  const resting = [...redFlags, ...limits, ...cautions, ...explanations].filter((rule) =>
    rule.evidence.includes('judgement'),
  );
  assert.ok(written.includes(`- ${resting.length} rules of `));
  assert.ok(written.includes(` sources of ${Object.keys(evidence).length - 1} not confirmed in full`));
});

test('a source without its full reference is named, with the file that should have it', () => {
  assert.throws(() => referenceOf('G999'), /src\/rulebook\/references\.ts .*'G999'/);
});

test('every source has its full reference, and says what it is used for', () => {
  assert.deepEqual(Object.keys(references).sort(), Object.keys(backPops.evidence).sort());
  for (const [id, {reference, supports}] of Object.entries(references)) {
    assert.ok(reference.length > 20 && supports.length > 20, id);
    const {address, confirmed, kind} = backPops.evidence[id];
    if (address?.startsWith('https://doi.org/'))
      assert.ok(reference.includes(address.slice('https://doi.org/'.length)), `${id}: ${address}`);
    if (kind !== 'judgement' && confirmed !== 'detail')
      assert.ok(references[id].doubt, `${id} says what is in doubt`);
  }
});

test('every row of the decision table has its reason', () => {
  assert.deepEqual(Object.keys(rowDecisions), Object.keys(rows));
  for (const id of Object.keys(handOverDecisions)) assert.ok(id in handOvers, id);
});

test('it names each place where it is lower than a public list, and what is our own judgement', () => {
  for (const [list, here, grounds] of lowerThanAPublicList) {
    assert.ok(written.includes(`| ${list} | ${here} | ${grounds} |`), list);
    assert.match(grounds, /^Our judgement/);
  }
  for (const said of ownJudgements) assert.ok(written.includes(`. ${said}\n`), said);
});

test('a condition inside a condition stands in brackets, unless it has a name of its own', () => {
  const [fall, age, swelling] = ['began-fall-or-blow', 'age-65-plus', 'swelling'].map(
    (id) => `[“${en.rulebook.findings[id].label}”](#finding-${id})`,
  );
  const inner = {any: ['age-65-plus', 'swelling']};
  assert.equal(inWords({all: ['began-fall-or-blow', inner]}), `${fall} **and** (${age} **or** ${swelling})`);
  const pain = {any: ['pain-with-pop', 'pain-other-times']};
  assert.equal(inWords({all: ['swelling', pain]}), `${swelling} **and** [pain](#term-pain)`);
});

test('no law is broken, and every case comes out as required', () => {
  assert.equal(measured.laws.length, 5);
  for (const {says, states, broken} of measured.laws) {
    assert.ok(states > 3000, says);
    assert.deepEqual(broken, [], says);
  }
  const wrong = [...measured.outcomes].filter(([, {asRequired}]) => !asRequired);
  assert.deepEqual(wrong, []);
});

test('it says that nobody has signed', () => {
  assert.match(written, /\*\*No clinician has signed this rulebook\.\*\*/);
  assert.match(written, /\*\*Nobody has signed\.\*\*/);
});
