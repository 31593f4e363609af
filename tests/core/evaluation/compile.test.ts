import {expect} from 'chai';
import {assess, defineRulebook, urgencies, type Answers, type Reply} from '../../../src/core/index.js';
import {evaluate, evaluateAnswers} from '../../../src/core/evaluation/evaluate.js';
import {compile} from '../../../src/core/evaluation/compile.js';
import {bikes, type BikeFinding} from '../bikes.js';
import {refuses} from '../problems-of.js';
import {otherwiseFine} from '../said.js';
import {own} from '../own.js';

describe('compile()', () => {
  it('compiles a rulebook once', () => expect(compile(bikes)).to.equal(compile(bikes)));

  it('gives each finding an index, in asking order', () =>
    expect(compile(bikes).findings).to.deep.equal(bikes.questions.flatMap((question) => question.findings)));

  it('encodes each reply by how strongly it speaks for its finding, and what is open apart', () => {
    const {encode, findings} = compile(bikes);
    const said = {click: 'yes', grind: 'no', silent: 'no', sings: 'unsure'} as const;
    const codes = {no: 0, unsure: 1, yes: 2} as const;
    expect([...encode(said)]).to.deep.equal(
      findings.map((finding) => (finding in said ? codes[said[finding as keyof typeof said]] : 3)),
    );
  });

  it('holds as weighty what red flags, limits and cautions use, not what only explanations or gates use', () => {
    const {weighty, findings} = compile(bikes);
    const others = findings.filter((_, index) => !weighty.includes(index));
    expect(others).to.deep.equal(['road', 'click', 'silent', 'sings']);
    expect(new Set(weighty).size).to.equal(weighty.length);
  });

  it('refuses an unknown finding or reply with all problems and what is allowed', () => {
    const wrong = {swears: 'yes', click: 'maybe', toString: 'no'} as unknown as Answers;
    const all = ["'swears'", "'maybe'", "'toString'", "'yes', 'no', 'unsure'"];
    refuses(() => compile(bikes).encode(wrong), ...all);
    refuses(() => assess({click: Object.create(null) as Reply}, bikes), 'click');
    expect(() => assess({swears: 'yes'} as Answers, bikes)).to.throw('answers refused');
  });

  it('refuses nothing else: what no screen lets one say is read as it stands', () => {
    const both = assess({...otherwiseFine(), click: 'yes', grind: 'yes', silent: 'no'}, bikes);
    expect(both.urgency).to.equal('soon');
    expect(assess({...otherwiseFine(), folding: 'unsure'}, bikes).urgency).to.equal('monitor');
  });

  it('serves rulebooks of more findings than a machine word has bits', () => {
    const findings = Array.from({length: 100}, (_, index) => `finding-${index}`);
    const large = own({
      questions: findings.map((finding) => ({id: `ask-${finding}`, pick: 'any', findings: [finding]})),
      redFlags: findings.map((id) => ({id, when: id, urgency: 'soon', evidence: ['e']})),
    });
    for (const finding of findings)
      expect(assess({[finding]: 'yes'}, large).redFlags.map(({id}) => id)).to.deep.equal([finding]);
    // Wherever the one that is open stands, nothing is earned.
    const fine = Object.fromEntries(findings.map((finding) => [finding, 'no' as const]));
    expect(assess(fine, large).urgency).to.equal('self-care');
    for (const finding of findings) {
      const {[finding]: _, ...rest} = fine;
      const {urgency, atMost, settled} = assess(rest, large);
      expect([urgency, atMost, settled]).to.deep.equal([undefined, 'soon', false]);
    }
  });
});

describe('evaluate()', () => {
  it('gives for encoded answers what assess() gives', () => {
    const compiled = compile(bikes);
    for (const answers of [
      {},
      otherwiseFine(),
      otherwiseFine({noise: 'grind'}),
      otherwiseFine({'stop-now': 'brakes-fail'}),
    ]) {
      const {level, atMost} = evaluate(compiled, compiled.encode(answers));
      const assessment = assess(answers, bikes);
      expect(urgencies[level]).to.equal(assessment.urgency);
      expect(urgencies[atMost]).to.equal(assessment.atMost);
    }
  });
});

describe('evaluateAnswers()', () => {
  it('evaluates answers that cannot change once for each rulebook', () => {
    const answers = otherwiseFine({'stop-now': 'frame-cracked'});
    const first = evaluateAnswers(answers, bikes);
    expect(evaluateAnswers(answers, bikes)).to.equal(first);
    const other = defineRulebook({...bikes, redFlags: []});
    expect(evaluateAnswers(answers, other).level).to.equal(0);
    expect(evaluateAnswers(answers, bikes)).to.deep.equal(first);
  });

  it('evaluates answers that can change as they are now', () => {
    const answers: Partial<Record<BikeFinding, Reply>> = {...otherwiseFine()};
    expect(assess(answers, bikes).urgency).to.equal('self-care');
    answers.grind = 'yes';
    expect(assess(answers, bikes).urgency).to.equal('soon');
  });
});
