import {expect} from 'chai';
import {all, any, assess, explain, urgencies, type Answers} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {fineButUnsure, otherwiseFine, said} from './said.js';
import {own} from './own.js';

const reasons = (answers: Answers<BikeFinding>) =>
  explain(answers, bikes).reasons.map(({rule, status, replies}) => [
    rule,
    status,
    replies.map(({finding, reply}) => `${finding} ${reply}`).join(', '),
  ]);

describe('the replies behind each match', () => {
  it('of red flags, limits, cautions and explanations', () =>
    expect(
      reasons(otherwiseFine({kind: 'cargo', noise: 'grind', 'noise-detail': 'loud', habits: 'wheelies'})),
    ).to.deep.equal([
      ['loaded-and-loud', 'present', 'cargo yes, loud yes'],
      ['grinding', 'present', 'grind yes'],
      ['wheelies-hurt-the-fork', 'present', 'wheelies yes'],
      ['wheelies-with-load', 'present', 'cargo yes, wheelies yes'],
      ['dry-chain', 'present', 'grind yes'],
      ['bent-frame', 'present', 'cargo yes, loud yes'],
    ]));

  it('of a suspected match are the unsure ones with those that go with them', () =>
    expect(
      reasons(otherwiseFine({kind: 'cargo', noise: 'unsure', 'noise-detail': {loud: 'unsure', daily: 'no'}})),
    ).to.deep.include(['loaded-and-loud', 'suspected', 'cargo yes, loud unsure']));

  it('of what is left over are none', () =>
    expect(reasons(otherwiseFine())).to.deep.equal([['unknown-noise', 'present', '']]));

  it('are only those of the ways that hold, and of a sure way no unsure ones', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b', 'c', 'd', 'e']}],
      redFlags: [{id: 'r', when: any(all('a', 'b'), all('c', 'd'), 'e'), urgency: 'urgent', evidence: ['e']}],
    });
    const behind = (answers: Answers<'a' | 'b' | 'c' | 'd' | 'e'>) =>
      explain(answers, rulebook).reasons.map(({replies}) => replies.map(({finding}) => finding).join(''));
    expect(behind({a: 'yes', b: 'yes', c: 'yes', d: 'no', e: 'no'})).to.deep.equal(['ab']);
    expect(behind({a: 'yes', b: 'yes', c: 'unsure', d: 'yes', e: 'unsure'})).to.deep.equal(['ab']);
    expect(behind({a: 'yes', b: 'yes', c: 'yes', d: 'yes', e: 'yes'})).to.deep.equal(['abcde']);
    expect(behind({a: 'unsure', b: 'yes', c: 'yes', d: 'no', e: 'no'})).to.deep.equal(['ab']);
    expect(behind({a: 'yes', b: 'no', c: 'yes', d: 'no', e: 'no'})).to.deep.equal([]);
  });

  it('name the unsure replies that by themselves keep the urgency up', () => {
    const detail = {loud: 'unsure', daily: 'no'} as const;
    const answers = fineButUnsure('sings', {noise: 'unsure', 'noise-detail': detail});
    expect(explain(answers, bikes).unsure).to.deep.equal(['grind', 'loud']);
    expect(explain(otherwiseFine(), bikes).unsure).to.deep.equal([]);
  });
});

describe('what would change the urgency', () => {
  it('raises: single replies said otherwise, with the urgency they give', () => {
    const {raises} = explain(otherwiseFine(), bikes);
    expect(raises).to.deep.include({finding: 'brakes-fail', reply: 'yes', urgency: 'emergency'});
    expect(raises).to.deep.include({finding: 'frame-cracked', reply: 'yes', urgency: 'urgent'});
    expect(raises).to.deep.include({finding: 'grind', reply: 'yes', urgency: 'soon'});
    const findings = raises.map(({finding}) => finding as string);
    for (const harmless of ['sings', 'wheelies', 'click', 'road']) expect(findings).not.to.include(harmless);
    for (const gated of ['seen-crash', 'loud', 'hinge-loose']) expect(findings).not.to.include(gated);
  });

  it('lowers: a yes taken back, and an unsure one too', () => {
    expect(explain(otherwiseFine({'stop-now': 'frame-cracked'}), bikes).lowers).to.deep.equal([
      {finding: 'frame-cracked', reply: 'no', urgency: 'self-care'},
    ]);
    expect(explain(fineButUnsure('brakes-fail'), bikes).lowers).to.deep.equal([
      {finding: 'brakes-fail', reply: 'no', urgency: 'self-care'},
    ]);
  });

  it('of pick one is another of its findings', () => {
    const {lowers} = explain(otherwiseFine({noise: 'grind', 'noise-detail': 'none'}), bikes);
    expect(lowers).to.deep.equal([
      {finding: 'click', reply: 'yes', urgency: 'self-care'},
      {finding: 'silent', reply: 'yes', urgency: 'self-care'},
    ]);
  });

  it('is never a reply that was given already', () => {
    const detailed = otherwiseFine({noise: 'grind', 'noise-detail': 'none'});
    const answers = {...detailed, silent: 'yes', grind: 'unsure'} as const;
    const {lowers, raises} = explain(answers, bikes);
    expect(lowers).to.deep.equal([{finding: 'click', reply: 'yes', urgency: 'self-care'}]);
    for (const {finding, reply} of raises) expect(answers).not.to.have.property(finding, reply);
  });

  it('lowers only what is lower whatever is said to what is still open', () => {
    // Not cracked, but the noise, which could be worse, is still open.
    expect(explain(said({'stop-now': 'frame-cracked', kind: 'cargo'}), bikes).lowers).to.deep.equal([]);
    expect(explain(said({'stop-now': 'frame-cracked', kind: 'road'}), bikes).lowers).to.deep.equal([
      {finding: 'frame-cracked', reply: 'no', urgency: 'soon'},
    ]);
  });

  it('is what the changed answers give', () => {
    const clicks = {noise: 'click', 'noise-detail': 'daily'} as const;
    const answers = otherwiseFine({kind: 'cargo', ...clicks, habits: 'wheelies'});
    const {raises, lowers} = explain(answers, bikes);
    const now = urgencies.indexOf(assess(answers, bikes).urgency!);
    for (const {urgency} of raises) expect(urgencies.indexOf(urgency)).to.be.above(now);
    for (const {urgency} of lowers) expect(urgencies.indexOf(urgency)).to.be.below(now);
    expect(lowers.map(({finding}) => finding)).to.deep.equal(['road', 'wheelies']);
  });

  it('leaves the answers as they were, and is frozen', () => {
    const answers = otherwiseFine();
    const explained = explain(answers, bikes);
    expect(answers).to.deep.equal(otherwiseFine());
    expect(explained).to.be.frozen;
    expect(explained.reasons).to.be.frozen;
  });
});
