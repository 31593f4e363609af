import {expect} from 'chai';
import {assess, defineRulebook, exerciseAdvice, type Answers} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {otherwiseFine, said} from './said.js';

const advice = (answers: Answers<BikeFinding>) => exerciseAdvice(answers, bikes);
const fine = otherwiseFine();

describe('exerciseAdvice()', () => {
  it('is given when everything is answered and nothing speaks against it', () =>
    expect(advice(fine)).to.equal('given'));

  it('is withheld at urgent and above, under a limit, and with what the rulebook names, unsure too', () => {
    expect(advice({...fine, 'brakes-fail': 'yes'}), 'emergency').to.equal('withheld');
    expect(advice({...fine, 'brakes-fail': 'unsure'}), 'emergency, if unsure').to.equal('withheld');
    expect(advice({...fine, 'asking-for-someone': 'yes'}), 'limit').to.equal('withheld');
    expect(advice({...fine, 'frame-cracked': 'unsure'}), 'named').to.equal('withheld');
  });

  it('is not withheld at soon for that alone', () =>
    expect(advice({...fine, click: 'no', silent: 'no', grind: 'yes', loud: 'no', daily: 'no'})).to.equal(
      'given',
    ));

  it('is unknown while a reply that is still open could withhold it', () => {
    expect(advice({})).to.equal('unknown');
    const {'frame-cracked': _, ...rest} = fine;
    expect(advice(rest)).to.equal('unknown');
    const {'brakes-fail': __, ...unsettled} = fine;
    expect(advice(unsettled), 'what could still make it urgent').to.equal('unknown');
  });

  it('is unknown where what the rulebook names was not asked, though nothing can become more urgent', () => {
    const strict = defineRulebook({...bikes, noExerciseWith: 'wheelies'});
    const clicks = said({'stop-now': 'none', kind: 'road', noise: 'click', 'noise-detail': ['daily']});
    expect(assess(clicks, strict)).to.include({urgency: 'monitor', settled: true});
    expect(exerciseAdvice(clicks, strict)).to.equal('unknown');
    expect(exerciseAdvice({...clicks, wheelies: 'no', sings: 'no'}, strict)).to.equal('given');
  });

  it('takes what is masked as absent: a hinge matters only on a bike that folds', () =>
    expect(advice({...fine, 'hinge-loose': 'yes'})).to.equal('given'));

  it('is never simply given where the rulebook names nothing: nobody was asked', () => {
    const {noExerciseWith: _, ...others} = bikes;
    const silent = defineRulebook(others);
    expect(exerciseAdvice({...fine, 'frame-cracked': 'no'}, silent)).to.equal('unknown');
    expect(exerciseAdvice({...fine, 'frame-cracked': 'yes'}, silent), 'urgent').to.equal('withheld');
  });
});
