import {expect} from 'chai';
import {all, any, assess, type Answers, type Rulebook} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {fineButUnsure, otherwiseFine, said} from './said.js';
import {own} from './own.js';

/** What is explained, in a line; with a question mark where it is suspected. */
const shown = (answers: Answers<BikeFinding>): string =>
  assess(answers, bikes)
    .explanations.map(({id, status}) => (status === 'present' ? id : `${id}?`))
    .join(', ');

describe('explanations', () => {
  it('are shown where they hold, with their kind', () => {
    expect(shown(otherwiseFine({noise: 'grind', 'noise-detail': 'none'}))).to.equal('dry-chain');
    const loaded = otherwiseFine({noise: 'grind', kind: 'cargo', 'noise-detail': 'loud'});
    expect(assess(loaded, bikes).explanations).to.deep.equal([
      {id: 'dry-chain', kind: 'sound', status: 'present'},
      {id: 'bent-frame', kind: 'to-rule-out', status: 'present'},
    ]);
  });

  it('are suspected where they hang on an unsure reply', () =>
    expect(shown(fineButUnsure('frame-cracked'))).to.equal('unknown-noise, bent-frame?'));

  it('of the sound are told on yes replies only: what hangs on an unsure one cannot be told', () => {
    expect(shown(otherwiseFine({noise: 'unsure', 'noise-detail': 'none'}))).to.equal('unknown-noise');
    const grinds = {noise: {grind: 'unsure', click: 'no', silent: 'no'}, 'noise-detail': 'none'} as const;
    expect(shown(otherwiseFine(grinds))).to.equal('unknown-noise');
  });

  it('that comfort are shown only when calm: not at soon or more, nor while something open could make it so', () => {
    const clicks = {noise: 'click', 'noise-detail': 'none'} as const;
    expect(shown(otherwiseFine(clicks))).to.equal('loose-pedal');
    expect(shown(otherwiseFine({...clicks, 'noise-detail': 'daily'}))).to.equal('loose-pedal');
    const cracked = shown(otherwiseFine({...clicks, 'stop-now': 'frame-cracked'}));
    expect(cracked).to.equal('unknown-noise, bent-frame');
    expect(shown(said(clicks))).to.equal('');
  });

  it('are not shown where `unless` holds, may hold or is open', () => {
    for (const detail of ['loud', {loud: 'unsure', daily: 'no'}, {daily: 'no'}] as const)
      expect(shown(otherwiseFine({noise: 'click', 'noise-detail': detail}))).not.to.include('loose-pedal');
  });

  it('without any for the sound, once all is answered: cannot be told; the urgency stays', () => {
    expect(shown(otherwiseFine())).to.equal('unknown-noise');
    expect(assess(otherwiseFine(), bikes).urgency).to.equal('self-care');
    expect(shown(said({'stop-now': 'none', kind: 'road', noise: 'silent'}))).to.equal('');
  });

  it('of the sound are withheld under a limit, not under a suspected one', () => {
    const answers = otherwiseFine({noise: 'grind', 'noise-detail': 'none'});
    expect(shown({...answers, road: 'no', folding: 'yes'})).to.equal('');
    expect(shown({...answers, 'asking-for-someone': 'unsure'})).to.equal('dry-chain');
  });

  it('under a limit are what someone should check, as far as screening findings support it', () => {
    const rulebook = own({
      questions: [
        {id: 'early', pick: 'any', findings: ['said-before']},
        {id: 'screen', pick: 'any', screening: true, findings: ['a', 'b']},
        {id: 'whose', pick: 'any', findings: ['another']},
      ],
      limits: [{id: 'not-for-it', when: 'another', urgency: 'monitor', evidence: ['e']}],
      explanations: [
        {id: 'noise', kind: 'sound', when: 'a', evidence: ['e']},
        {id: 'check', kind: 'to-rule-out', when: any('a', 'said-before'), evidence: ['e']},
        {id: 'other', kind: 'to-rule-out', when: 'said-before', evidence: ['e']},
        {id: 'not-with', kind: 'to-rule-out', when: 'a', unless: 'b', evidence: ['e']},
      ],
    });
    const of = (answers: Answers) =>
      assess({another: 'yes', ...answers}, rulebook).explanations.map(({id, status}) => `${id} ${status}`);
    const no = {'said-before': 'no', a: 'no', b: 'no'} as const;
    expect(assess({another: 'yes', ...no}, rulebook)).to.include({urgency: 'monitor', by: 'weeks'});
    expect(of(no)).to.deep.equal([]);
    expect(of({...no, a: 'yes'})).to.deep.equal(['check present', 'not-with present']);
    expect(of({...no, a: 'yes', b: 'unsure'})).to.deep.equal(['check present']);
    expect(of({...no, a: 'unsure', 'said-before': 'yes'})).to.deep.equal([
      'check suspected',
      'not-with suspected',
    ]);
  });

  it('that comfort stay beside a gentle red flag, and go with any other of the same urgency', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['pop', 'same', 'worse', 'pain']}],
      redFlags: [
        {id: 'same', when: 'same', urgency: 'soon', gentle: true, evidence: ['e']},
        {id: 'worse', when: 'worse', urgency: 'soon', gentle: true, evidence: ['e']},
        {id: 'pain', when: 'pain', urgency: 'soon', evidence: ['e']},
      ],
      explanations: [{id: 'bubble', kind: 'sound', when: 'pop', calm: true, evidence: ['e']}],
    });
    const isShown = (answers: Answers) =>
      assess({pop: 'yes', same: 'no', worse: 'no', pain: 'no', ...answers}, rulebook).explanations.length > 0;
    expect(isShown({same: 'yes', worse: 'yes'})).to.equal(true);
    expect(isShown({same: 'yes', pain: 'unsure'})).to.equal(true);
    expect(isShown({same: 'yes', pain: 'yes'})).to.equal(false);
    expect(assess({pop: 'yes', same: 'yes', worse: 'yes'}, rulebook).explanations, 'open').to.deep.equal([]);
  });

  it('are not supported by "not sure" where the question says so, while rules still count it', () => {
    const questions = (unsureExplains?: false) => [
      {
        id: 'where',
        pick: 'one',
        findings: ['top', 'middle'],
        ...(unsureExplains === false ? {unsureExplains} : {}),
      },
    ];
    const rest = {
      redFlags: [{id: 'top', when: 'top', urgency: 'soon', evidence: ['e']}],
      explanations: [{id: 'check', kind: 'to-rule-out', when: 'top', evidence: ['e']}],
    };
    const unsure = {top: 'unsure', middle: 'unsure'} as const;
    const of = (rulebook: Rulebook, answers: Answers) => {
      const {urgency, redFlags, explanations} = assess(answers, rulebook);
      return [urgency, redFlags.length, explanations.length];
    };
    expect(of(own({questions: questions(), ...rest}), unsure)).to.deep.equal(['monitor', 1, 1]);
    const silent = own({questions: questions(false), ...rest});
    expect(of(silent, unsure)).to.deep.equal(['monitor', 1, 0]);
    expect(of(silent, {top: 'yes', middle: 'no'})).to.deep.equal(['soon', 1, 1]);
  });

  it('of the sound are told on an unsure reply where they comfort nobody', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['operated']}],
      explanations: [
        {id: 'operated', kind: 'sound', when: 'operated', toldIfUnsure: true, evidence: ['e']},
        {id: 'else', kind: 'sound', when: 'otherwise', evidence: ['e']},
      ],
    });
    const of = (reply: 'no' | 'unsure' | 'yes') =>
      assess({operated: reply}, rulebook).explanations.map(({id, status}) => `${id} ${status}`);
    expect(of('no')).to.deep.equal(['else present']);
    expect(of('unsure')).to.deep.equal(['operated suspected']);
    expect(of('yes')).to.deep.equal(['operated present']);
  });

  it('never raise the urgency', () =>
    expect(assess(otherwiseFine({noise: 'click', 'noise-detail': 'none'}), bikes)).to.include({
      urgency: 'self-care',
    }));

  it('do not hang on where the one for everything else stands', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
      explanations: [
        {id: 'else', kind: 'sound', when: 'otherwise', evidence: ['e']},
        {id: 'both', kind: 'to-rule-out', when: all('a', 'b'), evidence: ['e']},
        {id: 'either', kind: 'sound', when: any('a', 'b'), evidence: ['e']},
      ],
    });
    const ids = (answers: Answers<'a' | 'b'>) => assess(answers, rulebook).explanations.map(({id}) => id);
    expect(ids({a: 'no', b: 'no'})).to.deep.equal(['else']);
    expect(ids({a: 'yes', b: 'no'})).to.deep.equal(['either']);
    expect(ids({a: 'yes', b: 'yes'})).to.deep.equal(['both', 'either']);
    expect(ids({a: 'no'})).to.deep.equal([]);
  });
});
