import {expect} from 'chai';
import {all, assess, nextQuestion, openQuestions, type Answers} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {otherwiseFine, said} from './said.js';
import {own} from './own.js';

const next = (answers: Answers<BikeFinding>) => nextQuestion(answers, bikes)?.question.id;

describe('nextQuestion()', () => {
  it('asks in asking order', () => {
    expect(next({})).to.equal('stop-now');
    expect(next(said({'stop-now': 'none'}))).to.equal('kind');
    expect(next(said({'stop-now': 'none', kind: 'road'}))).to.equal('noise');
    expect(next(said({'stop-now': 'none', kind: 'road', noise: 'click'}))).to.equal('noise-detail');
    expect(next(said({'stop-now': 'none', kind: 'road', noise: 'silent'}))).to.equal('habits');
    expect(next(otherwiseFine())).to.equal(undefined);
  });

  it('goes back to what was skipped', () =>
    expect(next(said({kind: 'road', noise: 'silent', habits: 'none'}))).to.equal('stop-now'));

  it('goes on for a caution that rests on being unsure which, though that explains nothing', () => {
    const rulebook = own({
      questions: [
        {id: 'where', pick: 'one', unsureExplains: false, findings: ['ribs', 'low']},
        {id: 'habit', pick: 'any', findings: ['often']},
      ],
      cautions: [{id: 'often', when: all('ribs', 'often'), evidence: ['e']}],
    });
    expect(nextQuestion({ribs: 'unsure', low: 'unsure'}, rulebook)?.question.id).to.equal('habit');
  });

  it('names the question and the findings of it that are still open', () => {
    const open = nextQuestion({...said({kind: 'road', noise: 'silent'}), 'frame-cracked': 'no'}, bikes);
    expect(open?.question).to.equal(bikes.questions[0]);
    expect(open?.findings).to.deep.equal(['brakes-fail', 'asking-for-someone']);
  });

  it('leaves the answers as they were', () => {
    const answers = Object.freeze(said({'stop-now': 'none'}));
    nextQuestion(answers, bikes);
    expect(answers).to.deep.equal(said({'stop-now': 'none'}));
  });
});

describe('stopping', () => {
  it('at once on emergency, present or suspected', () => {
    expect(next({'brakes-fail': 'yes'})).to.equal(undefined);
    expect(next({'brakes-fail': 'unsure'})).to.equal(undefined);
    expect(next(said({'stop-now': ['brakes-fail', 'asking-for-someone']}))).to.equal(undefined);
  });

  it('on a limit when the applicable screening questions are answered', () => {
    expect(next(said({kind: 'folding'}))).to.equal('stop-now');
    expect(next(said({'stop-now': 'none', kind: 'folding'}))).to.equal('fold');
    expect(next(said({'stop-now': 'none', kind: 'folding', fold: 'none'}))).to.equal(undefined);
  });

  it('on the way out after the screen that goes with it; what was left open is not asked again', () => {
    const away = said({'stop-now': 'asking-for-someone'});
    expect(next(away)).to.equal('seen');
    const seen = said({'stop-now': 'asking-for-someone', seen: 'none'});
    expect(next(seen)).to.equal(undefined);
    const open = openQuestions(seen, bikes).map(({question}) => question.id);
    expect(open).to.deep.equal(['kind', 'noise', 'habits']);
    const told = {urgency: 'soon', by: '72h', atMost: 'emergency', settled: false};
    expect(assess(seen, bikes)).to.include(told);
  });

  it('a limit drops no reply and adds a floor', () => {
    const answers = said({'stop-now': 'frame-cracked', kind: 'folding', fold: 'none'});
    expect(assess(answers, bikes).urgency).to.equal('urgent');
    expect(assess(answers, bikes).redFlags.map(({id}) => id)).to.deep.equal(['crack']);
    expect(assess(said({'stop-now': 'none', kind: 'folding', fold: 'none'}), bikes).urgency).to.equal('soon');
  });

  it('a suspected limit only floors: the questions go on', () => {
    const answers = {...said({'stop-now': 'none'}), 'asking-for-someone': 'unsure'} as const;
    expect(next(answers)).to.equal('seen');
    expect(next({...answers, 'seen-crash': 'no', 'seen-wobble': 'no'})).to.equal('kind');
    expect(assess(answers, bikes).urgency).to.equal('monitor');
  });

  it('at urgent when nothing open can reach emergency', () => {
    const cracked = said({'stop-now': 'frame-cracked'});
    expect(next(cracked), 'a folding bike may have a loose hinge').to.equal('kind');
    expect(next(said({'stop-now': 'frame-cracked', kind: 'road'}))).to.equal(undefined);
    expect(openQuestions(said({'stop-now': 'frame-cracked', kind: 'road'}), bikes)).to.have.length(2);
  });

  it('else when settled and nothing open could change by, where, an explanation or a caution', () => {
    const grinding = said({'stop-now': 'none', kind: 'road', noise: 'grind'});
    expect(assess(grinding, bikes).settled).to.equal(true);
    expect(next(grinding), 'habits are about a caution').to.equal('noise-detail');
    expect(next(otherwiseFine({noise: 'grind'}))).to.equal(undefined);
  });
});

/** What is left to ask when `a`, which is soon, is said, and `b` is open; `more` says what `b` is for. */
function afterSoon(more: object): string | undefined {
  const rulebook = own({
    places: ['clinic'],
    questions: [
      {id: 'first', pick: 'any', findings: ['a', 'c']},
      {id: 'second', pick: 'any', findings: ['b']},
    ],
    redFlags: [soon],
    ...more,
  });
  return nextQuestion({a: 'yes', c: 'no'}, rulebook)?.question.id;
}

const soon = {id: 'soon', when: 'a', urgency: 'soon', evidence: ['e']};
/** With another red flag, that needs `b`. */
const flag = (more: object) => ({redFlags: [soon, {id: 'other', when: 'b', evidence: ['e'], ...more}]});
const explaining = (...explanations: object[]) => ({
  explanations: explanations.map((more, at) => ({
    id: `sound-${at}`,
    kind: 'sound',
    evidence: ['e'],
    ...more,
  })),
});

describe('at soon, a question is still asked', () => {
  for (const [name, more] of Object.entries({
    'that could raise the urgency': flag({urgency: 'urgent'}),
    'that could make it sooner': flag({urgency: 'soon', by: '72h'}),
    'that a caution hangs on': {cautions: [{id: 'caution', when: 'b', evidence: ['e']}]},
    'that an explanation hangs on': explaining({when: 'b'}),
    'that speaks against an explanation': explaining({when: 'a', unless: 'b'}),
    'without which the sound cannot be told': explaining({when: 'otherwise'}),
    'that could change where': {redFlags: [{...soon, id: 'other', when: 'b', where: 'clinic'}, soon]},
  }))
    it(name, () => expect(afterSoon(more)).to.equal('second'));
});

describe('at soon, a question is no longer asked', () => {
  for (const [name, more] of Object.entries({
    'that is for nothing': {},
    'that could only lower or equal the urgency': flag({urgency: 'monitor'}),
    'that is as soon and at the usual place': flag({urgency: 'soon'}),
    'that is later': flag({urgency: 'soon', by: 'weeks', where: 'clinic'}),
    'for an explanation that comforts, since it is soon': explaining({when: 'b', calm: true}),
    'for an explanation that something already speaks against': explaining({when: 'b', unless: 'a'}),
    'for what speaks against an explanation that does not hold': explaining({when: 'c', unless: 'b'}),
    'when the sound is explained already': explaining({when: 'a'}, {when: 'otherwise'}),
  }))
    it(name, () => expect(afterSoon(more)).to.equal(undefined));
});
