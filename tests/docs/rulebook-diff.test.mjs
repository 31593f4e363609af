// The comparison of two rulebooks, with a made-up change of each kind.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare} from '../../tools/rulebook-diff/compare.mjs';
import {loadCurrent} from '../../tools/rulebook-diff/load-rulebook.mjs';
import {report} from '../../tools/rulebook-diff/report.mjs';

const {defineRulebook} = await import('../../src/core/index.ts');
const current = await loadCurrent();
/** The working tree, as if it were 0.1.0. */
const now = {...current, rulebook: defineRulebook({...current.rulebook, version: '0.1.0'})};

const everyoneNo = Object.fromEntries(
  now.rulebook.questions.flatMap(({findings}) => findings).map((finding) => [finding, 'no']),
);
const visits = [
  {id: 'spot', title: 'Always the same spot', answers: {...everyoneNo, 'same-spot': 'yes'}},
  {id: 'nothing', title: 'Nothing to tell', answers: everyoneNo},
];

/** The rulebook with something else in it. */
const but = (more, words = now.words) => ({
  ...now,
  name: 'made up',
  rulebook: defineRulebook({...now.rulebook, ...more}),
  words,
});

/** With one rule changed, or without it. */
const withRule = (list, id, change) =>
  but({
    [list]: now.rulebook[list].flatMap((rule) =>
      rule.id === id ? (change ? [{...rule, ...change}] : []) : [rule],
    ),
  });

/** With one question changed. */
const withQuestion = (id, change) =>
  but({questions: now.rulebook.questions.map((each) => (each.id === id ? {...each, ...change} : each))});

const to = (after) => compare(now, after, visits);
const kinds = ({states}) => [...new Set(states.changes.map(({kind}) => kind))];
const lines = (changes) =>
  changes.map(({kind, said, before, after}) => ({
    kind,
    said,
    from: `${before.urgency} ${before.by ?? ''}`.trim(),
    to: `${after.urgency} ${after.by ?? ''}`.trim(),
  }));

test('the same rulebook: no difference, no verdict', () => {
  const same = to(now);
  assert.deepEqual([same.differences.rules, same.states.changes, same.cases.changes], [[], [], []]);
  assert.equal(same.verdict.part, 'none');
  assert.equal(same.verdict.isEnough, true);
});

test('a lowered urgency is major, and comes first', () => {
  const lowered = to(withRule('redFlags', 'same-spot', {urgency: 'monitor'}));
  assert.deepEqual(lowered.differences.rules, [
    {
      list: 'redFlags',
      id: 'same-spot',
      how: 'changed',
      changes: [{field: 'urgency', before: 'soon', after: 'monitor'}],
    },
  ]);
  assert.deepEqual(lines(lowered.states.changes), [
    {kind: 'lowered', said: {'same-spot': 'yes'}, from: 'soon 2-weeks', to: 'monitor weeks'},
  ]);
  assert.deepEqual(
    lowered.cases.changes.map(({id, kind}) => [id, kind]),
    [['spot', 'lowered']],
  );
  assert.equal(lowered.verdict.part, 'major');
  assert.equal(lowered.verdict.needed, '1.0.0');
  assert.equal(lowered.verdict.isEnough, false);

  const both = to(
    but({
      redFlags: now.rulebook.redFlags.map((rule) =>
        rule.id === 'same-spot'
          ? {...rule, urgency: 'monitor'}
          : rule.id === 'getting-worse'
            ? {...rule, urgency: 'urgent'}
            : rule,
      ),
    }),
  );
  assert.deepEqual(kinds(both), ['lowered', 'raised']);
  const said = report(both);
  assert.ok(said.indexOf('LOWERED') < said.indexOf('Raised'));
  assert.match(said, /soon, 2-weeks → monitor, weeks: same-spot/);
  assert.match(said, /Verdict: major/);
  assert.match(said, /must be at least 1\.0\.0; it is 0\.1\.0/);
});

test('a red flag that is removed is major, with the answers that it carried', () => {
  const {states, differences, verdict} = to(withRule('redFlags', 'cancer-and-nerve-sign'));
  assert.deepEqual(
    differences.rules.map(({id, how}) => [id, how]),
    [['cancer-and-nerve-sign', 'removed']],
  );
  assert.ok(states.states > 100);
  const [first] = lines(states.changes);
  assert.equal(first.kind, 'lowered');
  assert.equal(first.said['cancer-ever'], 'yes');
  assert.equal(verdict.part, 'major');
});

test('a red flag that another covers is major too when it is removed, though no answer differs', () => {
  const {states, verdict} = to(withRule('redFlags', 'injury-with-severe-pain'));
  assert.deepEqual(states.changes, []);
  assert.ok(states.states > 20);
  assert.equal(verdict.part, 'major');
});

test('a raised urgency is minor', () => {
  const {states, verdict} = to(withRule('redFlags', 'same-spot', {urgency: 'urgent'}));
  assert.deepEqual(lines(states.changes), [
    {kind: 'raised', said: {'same-spot': 'yes'}, from: 'soon 2-weeks', to: 'urgent today'},
    {kind: 'raised', said: {'same-spot': 'unsure'}, from: 'monitor weeks', to: 'soon 72h'},
  ]);
  assert.deepEqual([verdict.part, verdict.needed], ['minor', '0.2.0']);
});

test('an added red flag is minor, an added finding too', () => {
  const rule = {
    id: 'made-up',
    when: {all: ['same-spot', 'very-bendy']},
    urgency: 'urgent',
    evidence: ['judgement'],
  };
  const {states, differences, verdict} = to(but({redFlags: [...now.rulebook.redFlags, rule]}));
  assert.deepEqual(
    differences.rules.map(({id, how}) => [id, how]),
    [['made-up', 'added']],
  );
  // Not sure of it is soon within 72 hours, where the same spot alone is soon within two weeks.
  assert.deepEqual(kinds({states}), ['raised', 'sooner']);
  assert.deepEqual(states.changes[0].said, {'very-bendy': 'yes', 'same-spot': 'yes'});
  assert.equal(verdict.part, 'minor');

  const {findings} = now.rulebook.questions.find(({id}) => id === 'pattern');
  const added = to(withQuestion('pattern', {findings: [...findings, 'made-up-sign']}));
  assert.deepEqual(
    added.differences.findings.map(({id, how}) => [id, how]),
    [['made-up-sign', 'added']],
  );
  assert.equal(added.verdict.part, 'minor');
});

test('a condition that is narrowed lowers some answers; one that is widened raises some', () => {
  const narrowed = to(withRule('redFlags', 'swelling', {when: {all: ['swelling', 'very-bendy']}}));
  assert.deepEqual(lines(narrowed.states.changes)[0], {
    kind: 'lowered',
    said: {swelling: 'yes'},
    from: 'soon 2-weeks',
    to: 'self-care',
  });
  assert.equal(narrowed.verdict.part, 'major');
  const widened = to(withRule('redFlags', 'swelling', {when: {any: ['swelling', 'very-bendy']}}));
  assert.deepEqual(kinds(widened), ['raised']);
  assert.equal(widened.verdict.part, 'minor');
});

test('a lower urgency for “not sure” is major', () => {
  const {states, verdict} = to(withRule('redFlags', 'bladder-change', {ifUnsure: 'soon'}));
  assert.deepEqual(lines(states.changes)[0], {
    kind: 'lowered',
    said: {'bladder-change': 'unsure'},
    from: 'emergency now',
    to: 'soon 72h',
  });
  assert.equal(verdict.part, 'major');
});

test('later is major, sooner and elsewhere are minor', () => {
  const later = to(withRule('redFlags', 'leg-pain', {by: '2-weeks'}));
  assert.deepEqual(kinds(later), ['later']);
  assert.equal(later.verdict.part, 'major');
  const sooner = to(withRule('redFlags', 'same-spot', {by: '72h'}));
  assert.deepEqual(kinds(sooner), ['sooner']);
  assert.equal(sooner.verdict.part, 'minor');
  const elsewhere = to(withRule('redFlags', 'same-spot', {where: 'maternity'}));
  assert.deepEqual(kinds(elsewhere), ['elsewhere']);
  assert.equal(elsewhere.verdict.part, 'minor');
});

test('a gate that lets fewer through lowers what stands behind it', () => {
  const {states, verdict} = to(withQuestion('leg-detail', {askIf: 'leg-pain'}));
  assert.equal(states.changes[0].kind, 'lowered');
  assert.ok(Object.keys(states.changes[0].said).some((finding) => finding.startsWith('both-legs')));
  assert.equal(verdict.part, 'major');
});

test('a removed finding is major: saved answers are refused', () => {
  const neutral = now.rulebook.questions.find(({id}) => id === 'self-crack');
  const {differences, verdict} = to(
    withQuestion('self-crack', {
      findings: neutral.findings.filter((id) => id !== 'crack-now-and-then-gently'),
    }),
  );
  assert.deepEqual(
    differences.findings.map(({id, how}) => [id, how]),
    [['crack-now-and-then-gently', 'removed']],
  );
  assert.equal(verdict.part, 'major');
});

test('an explanation is minor, and changes no urgency', () => {
  const {states, verdict} = to(withRule('explanations', 'growing-spine'));
  assert.deepEqual(states.changes, []);
  assert.equal(verdict.part, 'minor');
});

test('words, evidence and sources are a patch', () => {
  const words = structuredClone(now.words);
  words.redFlags['same-spot'].why = 'Other words.';
  const worded = to({...now, words});
  assert.deepEqual(worded.differences.rules[0].changes, [
    {field: 'words: why', before: now.words.redFlags['same-spot'].why, after: 'Other words.'},
  ]);
  assert.deepEqual([worded.verdict.part, worded.verdict.needed], ['patch', '0.1.1']);

  assert.equal(to(withRule('redFlags', 'same-spot', {evidence: ['S2', 'judgement']})).verdict.part, 'patch');
  const {S2} = now.rulebook.evidence;
  const source = to(but({evidence: {...now.rulebook.evidence, S2: {...S2, label: 'Another label'}}}));
  assert.deepEqual(source.differences.sources, ['S2']);
  assert.equal(source.verdict.part, 'patch');
  words.dispositions.soon.title = 'Another title';
  assert.deepEqual(
    to({...now, words}).differences.words.map(({id}) => id),
    ['dispositions'],
  );
});

test('a version that moved far enough is enough', () => {
  const more = withRule('redFlags', 'same-spot', {urgency: 'monitor'}).rulebook;
  assert.equal(to({...now, rulebook: defineRulebook({...more, version: '1.0.0'})}).verdict.isEnough, true);
  assert.equal(to({...now, rulebook: defineRulebook({...more, version: '0.9.0'})}).verdict.isEnough, false);
});
