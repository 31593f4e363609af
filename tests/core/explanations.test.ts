import {expect} from 'chai';
import {all, any, assess, type Answers} from '../../src/core/index.js';
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

  it('are withheld under a limit, not under a suspected one', () => {
    const answers = otherwiseFine({noise: 'grind', 'noise-detail': 'none'});
    expect(shown({...answers, road: 'no', folding: 'yes'})).to.equal('');
    expect(shown({...answers, 'asking-for-someone': 'unsure'})).to.equal('dry-chain');
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
