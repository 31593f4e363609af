// The comparison of two lists of outcomes, with a made-up change of each kind.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareOutcomes} from '../../../tools/docs/diff-rulebook.mjs';
import {runNode} from '../../../tools/run-command.mjs';

const {defineRulebook} = await import('../../../src/core/index.ts');
const {backPops} = await import('../../../src/rulebook/index.ts');
const {outcomeList, toldAfter} = await import('../../rulebook/outcome-list.ts');

const now = defineRulebook({...backPops, version: '0.1.0'});
const everyoneNo = Object.fromEntries(
  [...now.questions.flatMap(({findings}) => findings), 'made-up-sign'].map((finding) => [finding, 'no']),
);
const visits = [
  {id: 'spot', answers: {...everyoneNo, 'posture-change': 'yes'}},
  {id: 'nothing', answers: everyoneNo},
];
const before = outcomeList(now, visits);

/** What changes with something else in the rulebook. */
const to = (more) => {
  const book = defineRulebook({...now, ...more});
  return compareOutcomes(before, outcomeList(book, visits), (said) => toldAfter(said, book));
};

/** A list with one rule or question changed, or without it. */
const changed = (list, id, change) =>
  now[list].flatMap((each) => (each.id === id ? (change ? [{...each, ...change}] : []) : [each]));
const withRule = (list, id, change) => to({[list]: changed(list, id, change)});
const withQuestion = (id, change) => to({questions: changed('questions', id, change)});

const kinds = ({changes}) => [...new Set(changes.map(({kind}) => kind))];
/** The changes, with how soon and where alone. */
const soonness = (told) => told.split(' | ')[0];
const lines = ({changes}) =>
  changes.map(({kind, said, before: was, after: is}) => [kind, said, soonness(was), soonness(is)]);

test('the same rulebook: no difference, no verdict', () => {
  const same = to({});
  assert.deepEqual(same.changes, []);
  assert.equal(same.part, 'patch');
  assert.match(same.report, /The version is enough\.$/);
});

test('a lowered urgency is major, and comes first', () => {
  const lowered = withRule('redFlags', 'posture-change', {urgency: 'monitor'});
  assert.deepEqual(kinds(lowered), ['lowered']);
  assert.deepEqual(lines(lowered).slice(0, 2), [
    ['lowered', 'case spot', 'soon, 2-weeks', 'monitor, weeks'],
    ['lowered', 'posture-change', 'soon, 2-weeks', 'monitor, weeks'],
  ]);
  assert.equal(lowered.part, 'major');
  const other = {'posture-change': 'monitor', 'gives-way': 'urgent'};
  const both = to({
    redFlags: now.redFlags.map((rule) => ({...rule, urgency: other[rule.id] ?? rule.urgency})),
  });
  assert.deepEqual(kinds(both), ['lowered', 'raised', 'sooner']);
  assert.match(
    both.report,
    /^\d+ lines compared\nLOWERED[^]*posture-change: soon, 2-weeks[^]*Raised[^]*Verdict: major[^]*at least 1\.0\.0\.$/,
  );
});

test('a red flag that is removed is major, with the answers that it carried', () => {
  const removed = withRule('redFlags', 'cancer-and-nerve-sign');
  const [first] = lines(removed);
  assert.equal(first[0], 'lowered');
  assert.match(first[1], /cancer-ever/);
  assert.match(removed.reasons.join(), /gone: rule cancer-and-nerve-sign/);
  assert.equal(removed.part, 'major');
});

test('a raised urgency is minor', () => {
  const raised = withRule('redFlags', 'posture-change', {urgency: 'urgent'});
  assert.deepEqual(kinds(raised), ['raised']);
  const [first, second] = lines(raised);
  assert.deepEqual(first, ['raised', 'case spot', 'soon, 2-weeks', 'urgent, today']);
  assert.deepEqual(second, ['raised', 'posture-change', 'soon, 2-weeks', 'urgent, today']);
  assert.ok(lines(raised).some(([, said, , is]) => said === 'posture-change?' && is === 'soon, 72h'));
  assert.equal(raised.part, 'minor');
  assert.match(raised.report, /at least 0\.2\.0\.$/);
});

test('an added red flag is minor, an added finding too', () => {
  const when = {all: ['posture-change', 'very-bendy']};
  const rule = {id: 'made-up', when, urgency: 'urgent', evidence: ['judgement']};
  const added = to({redFlags: [...now.redFlags, rule]});
  // What it alone would say was no line before: that it was added is the reason.
  assert.deepEqual(kinds(added), []);
  assert.deepEqual([added.part, added.reasons[0]], ['minor', 'added: rule made-up']);

  const {findings} = now.questions.find(({id}) => id === 'pattern');
  const finding = withQuestion('pattern', {findings: [...findings, 'made-up-sign']});
  assert.deepEqual([finding.part, finding.reasons], ['minor', ['added: made-up-sign']]);
});

test('a condition that is narrowed lowers some answers; one that is widened raises some', () => {
  const narrowed = withRule('redFlags', 'swelling', {when: {all: ['swelling', 'very-bendy']}});
  assert.deepEqual(lines(narrowed)[0], ['lowered', 'swelling', 'soon, 2-weeks', 'self-care']);
  assert.equal(narrowed.part, 'major');
  const widened = withRule('redFlags', 'swelling', {when: {any: ['swelling', 'very-bendy']}});
  assert.deepEqual(kinds(widened), ['raised', 'other']);
  assert.equal(widened.part, 'minor');
});

test('a lower urgency for “not sure” is major', () => {
  const lowered = withRule('redFlags', 'bladder-change', {ifUnsure: 'soon'});
  assert.deepEqual(lines(lowered)[0], ['lowered', 'bladder-change?', 'emergency, now', 'soon, 72h']);
  assert.equal(lowered.part, 'major');
});

test('a gate that lets fewer through lowers what stands behind it', () => {
  const gated = withQuestion('leg-detail', {askIf: 'leg-pain'});
  assert.equal(gated.changes[0].kind, 'lowered');
  assert.match(gated.changes[0].said, /both-legs/);
  assert.equal(gated.part, 'major');
});

test('a removed finding is major: saved answers are refused', () => {
  const {findings} = now.questions.find(({id}) => id === 'faint-detail');
  const kept = findings.filter((id) => id !== 'faint-passed');
  const removed = withQuestion('faint-detail', {findings: kept});
  assert.deepEqual([removed.part, removed.reasons], ['major', ['gone: faint-passed']]);
});

const {S2} = now.evidence;

for (const [what, compared, differs, part] of [
  ['a red flag that another covers', withRule('redFlags', 'event-with-severe-pain'), ['other'], 'major'],
  ['later', withRule('redFlags', 'leg-pain', {by: '2-weeks'}), ['later'], 'major'],
  ['sooner', withRule('redFlags', 'posture-change', {by: '72h'}), ['sooner'], 'minor'],
  ['elsewhere', withRule('redFlags', 'posture-change', {where: 'maternity'}), ['elsewhere'], 'minor'],
  ['an explanation', withRule('explanations', 'young-spine'), ['other'], 'minor'],
  ['other evidence', withRule('redFlags', 'posture-change', {evidence: ['S2', 'judgement']}), [], 'patch'],
  ['a source', to({evidence: {...now.evidence, S2: {...S2, label: 'Another label'}}}), [], 'patch'],
])
  test(`${what}, changed or removed, is ${part}`, () =>
    assert.deepEqual([kinds(compared), compared.part], [differs, part]));

test('a version that moved far enough is enough', () => {
  const redFlags = changed('redFlags', 'posture-change', {urgency: 'monitor'});
  assert.match(to({redFlags, version: '1.0.0'}).report, /The version is enough/);
  assert.match(to({redFlags, version: '0.10.0'}).report, /at least 1\.0\.0/);
});

test('npm run rulebook-diff compares with a version of git, and refuses what is none', async () => {
  const {status, output} = await runNode(['tools/docs/diff-rulebook.mjs', 'HEAD']);
  assert.equal(status, 0, output);
  assert.match(output, /lines compared\n(.*\n)*Verdict: /);
  const wrong = await runNode(['tools/docs/diff-rulebook.mjs', 'no-such-version']);
  assert.equal(wrong.status, 1);
  assert.match(wrong.output, /no-such-version/);
});
