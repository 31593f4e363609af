import {expect} from 'chai';
import {all, assess, defineRulebook, exerciseAdvice, type Answers} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {own} from './own.js';
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

  it('is withheld where the result says 72 hours, and not at soon for that alone', () => {
    expect(advice({...fine, click: 'no', silent: 'no', grind: 'yes', loud: 'no', daily: 'no'})).to.equal(
      'withheld',
    );
    const atLeisure = advice({...fine, road: 'no', cargo: 'yes', wheelies: 'yes'});
    expect(atLeisure, 'soon, within 2 weeks').to.equal('given');
  });

  it('is withheld under a limit, however little it asks for', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
      limits: [{id: 'limit', when: 'a', urgency: 'monitor', evidence: ['e']}],
      noExerciseWith: 'b',
    });
    expect(exerciseAdvice({a: 'yes', b: 'no'}, rulebook)).to.equal('withheld');
    expect(exerciseAdvice({a: 'no', b: 'no'}, rulebook)).to.equal('given');
  });

  it('is unknown while what is open could make it more urgent', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
      redFlags: [{id: 'today', when: 'a', urgency: 'urgent', evidence: ['e']}],
      noExerciseWith: 'b',
    });
    expect(exerciseAdvice({b: 'no'}, rulebook)).to.equal('unknown');
  });

  it('is unknown while what is open could make it 72 hours', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
      redFlags: [
        {id: 'soon', when: 'a', urgency: 'soon', evidence: ['e']},
        {id: 'prompt', when: 'b', urgency: 'soon', by: '72h', evidence: ['e']},
      ],
      noExerciseWith: all('a', 'b'),
    });
    expect(exerciseAdvice({a: 'yes'}, rulebook)).to.equal('unknown');
    expect(exerciseAdvice({a: 'yes', b: 'no'}, rulebook)).to.equal('given');
    expect(exerciseAdvice({a: 'yes', b: 'yes'}, rulebook)).to.equal('withheld');
  });

  it('is for strength only with what the rulebook names, unsure or still open too', () => {
    const rulebook = own({
      questions: [{id: 'q', pick: 'any', findings: ['bendy', 'hurt']}],
      noExerciseWith: 'hurt',
      strengthOnlyWith: 'bendy',
    });
    const of = (answers: Answers) => exerciseAdvice(answers, rulebook);
    expect(of({bendy: 'no', hurt: 'no'})).to.equal('given');
    expect(of({bendy: 'yes', hurt: 'no'})).to.equal('strength-only');
    expect(of({bendy: 'unsure', hurt: 'no'})).to.equal('strength-only');
    expect(of({bendy: 'yes', hurt: 'unsure'})).to.equal('withheld');
  });

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
