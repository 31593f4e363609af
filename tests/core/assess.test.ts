import {expect} from 'chai';
import {all, any, assess, type Answers, type RedFlag, type Rulebook} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {fineButUnsure, otherwiseFine, said} from './said.js';
import {own} from './own.js';

const of = (answers: Answers<BikeFinding>) => assess(answers, bikes);
/** How soon and where, in a line. */
const result = (answers: Answers, rulebook: Rulebook = bikes): string => {
  const {urgency, by, where} = assess(answers, rulebook);
  return [urgency, by, where].filter(Boolean).join(' ');
};

/** A rulebook with these red flags and findings a, b and c. */
const withFlags = (
  redFlags: readonly Omit<RedFlag<'a' | 'b' | 'c', string, string, 'clinic'>, 'evidence'>[],
) =>
  own({
    questions: [{id: 'q', pick: 'any', findings: ['a', 'b', 'c']}],
    places: ['clinic'],
    redFlags: redFlags.map((flag) => ({...flag, evidence: ['e']})),
  });

describe('the two readings of the open', () => {
  it('nothing said: no urgency, at most the worst, not settled', () => {
    expect(result({})).to.equal('');
    expect(of({})).to.include({atMost: 'emergency', settled: false});
  });

  it('an open finding is never self-care', () => {
    const {habits: _, ...rest} = {habits: 'none', 'stop-now': 'none', kind: 'road', noise: 'silent'} as const;
    expect(of(said(rest)).urgency).to.equal(undefined);
    expect(of(said({...rest, habits: {wheelies: 'no'}})).urgency).to.equal(undefined);
    expect(of(said({...rest, habits: {wheelies: 'no'}})).atMost).to.equal('monitor');
  });

  it('urgency reads the open as no, atMost as yes', () => {
    const grinding = of(said({'stop-now': 'none', kind: 'cargo', noise: 'grind'}));
    expect(grinding).to.include({urgency: 'soon', atMost: 'urgent', settled: false});
  });

  it('a suspected rule with an open branch can still rise', () => {
    const answers = fineButUnsure('frame-cracked');
    expect(of(answers)).to.include({urgency: 'soon', atMost: 'soon', settled: true});
    const {'brakes-fail': _, ...open} = answers;
    expect(of(open).atMost).to.equal('emergency');
  });

  it('atMost opens the questions that an open gate could open', () => {
    const {noise: _, ...rest} = {'stop-now': 'none', kind: 'cargo', noise: 'silent', habits: 'none'} as const;
    expect(of(said(rest)).atMost).to.equal('urgent');
    expect(of(said({...rest, noise: 'silent'})).atMost).to.equal('self-care');
  });

  it('settled is that both are the same', () => {
    expect(of(otherwiseFine({noise: 'grind', 'noise-detail': 'none'})).settled).to.equal(true);
    expect(of(said({'stop-now': 'brakes-fail'})).settled).to.equal(true);
    expect(of(said({'stop-now': 'frame-cracked', kind: 'road', noise: 'silent'})).settled).to.equal(true);
  });
});

describe('the urgency of a match', () => {
  it('present: as the rule says, with its own by and where or the usual', () => {
    expect(result(otherwiseFine({'stop-now': 'brakes-fail'}))).to.equal('emergency now');
    expect(result(otherwiseFine({'stop-now': 'frame-cracked'}))).to.equal('urgent today');
    expect(result(otherwiseFine({noise: 'grind', 'noise-detail': 'none'}))).to.equal('soon 72h');
    expect(result(otherwiseFine({noise: 'click', 'noise-detail': 'daily'}))).to.equal('monitor weeks dealer');
    expect(result(otherwiseFine({kind: 'cargo', habits: 'wheelies'}))).to.equal('soon 2-weeks');
  });

  it('suspected: one lower unless the rule says', () => {
    expect(result(fineButUnsure('brakes-fail'))).to.equal('emergency now');
    const seen = {'seen-crash': 'unsure', 'seen-wobble': 'no'} as const;
    expect(result(said({'stop-now': 'asking-for-someone', seen}))).to.equal('urgent today');
    expect(result(fineButUnsure('wheelies', {kind: 'cargo'}))).to.equal('monitor weeks');
  });

  it('a suspected urgent rule that gives soon is by 72 hours', () =>
    expect(result(fineButUnsure('frame-cracked'))).to.equal('soon 72h'));

  it("a rule's own by holds for its unsure match only at the same urgency", () => {
    const seen = {'seen-wobble': 'unsure', 'seen-crash': 'no'} as const;
    expect(of(said({'stop-now': 'asking-for-someone', seen})).redFlags).to.deep.equal([
      {id: 'wobble', status: 'suspected', urgency: 'urgent', by: 'now', where: 'roadside'},
    ]);
    expect(of(otherwiseFine({noise: 'unsure', 'noise-detail': 'none'})).redFlags).to.deep.equal([
      {id: 'grinding', status: 'suspected', urgency: 'monitor', by: 'weeks', where: undefined},
    ]);
  });

  it('present where one way holds for certain, whatever else is unsure and in whatever order', () => {
    const rulebook = withFlags([{id: 'either', when: any('a', all('b', 'c')), urgency: 'urgent'}]);
    for (const answers of [
      {a: 'yes', b: 'unsure', c: 'unsure'},
      {a: 'unsure', b: 'yes', c: 'yes'},
      {a: 'yes', b: 'yes', c: 'yes'},
    ] as const) {
      const {redFlags, urgency} = assess(answers, rulebook);
      expect(redFlags.map(({status}) => status)).to.deep.equal(['present']);
      expect(urgency).to.equal('urgent');
    }
    expect(assess({a: 'unsure', b: 'unsure', c: 'yes'}, rulebook).redFlags[0]!.status).to.equal('suspected');
  });

  it('the most urgent counts, though a less urgent one is sooner', () => {
    const rulebook = withFlags([
      {id: 'sooner', when: 'a', urgency: 'soon', by: 'today', where: 'clinic'},
      {id: 'more-urgent', when: 'b', urgency: 'urgent', by: '72h'},
    ]);
    expect(result({a: 'yes', b: 'yes', c: 'no'}, rulebook)).to.equal('urgent 72h');
  });

  it('by and where are those of the soonest match at the highest urgency', () => {
    // The crack is by today and first in order; the wobble is by now, at the roadside.
    expect(result(said({'stop-now': ['frame-cracked', 'asking-for-someone'], seen: 'seen-wobble'}))).to.equal(
      'urgent now roadside',
    );
    // Both are urgent by today: a place of its own counts before the usual one, and the place named first before others.
    const loaded = {kind: 'cargo', noise: 'click', 'noise-detail': 'loud'} as const;
    expect(result(otherwiseFine({'stop-now': 'frame-cracked', ...loaded}))).to.equal('urgent today dealer');
    const flag = (id: string, when: 'a' | 'b', where: 'clinic' | 'ward') =>
      ({id, when, urgency: 'soon', where, evidence: ['e']}) as const;
    const places = own({
      questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
      places: ['clinic', 'ward'],
      redFlags: [flag('to-ward', 'a', 'ward'), flag('to-clinic', 'b', 'clinic')],
    });
    expect(assess({a: 'yes', b: 'yes'}, places).where).to.equal('clinic');
    expect(assess({a: 'yes', b: 'no'}, places).where).to.equal('ward');
    // A match says where, though an unsure reply asks for the same urgency.
    const daily = {noise: 'click', 'noise-detail': 'daily'} as const;
    expect(result(fineButUnsure('wheelies', daily))).to.equal('monitor weeks dealer');
  });

  it('of emergencies the first in the rulebook says where, whatever the order of the places', () => {
    const flag = (id: string, where: string) => ({
      id,
      when: id,
      urgency: 'emergency',
      where,
      evidence: ['e'],
    });
    const rulebook = own({
      places: ['ward', 'clinic'],
      questions: [{id: 'q', pick: 'any', findings: ['first', 'second']}],
      redFlags: [flag('first', 'clinic'), flag('second', 'ward')],
    });
    expect(assess({first: 'yes', second: 'yes'}, rulebook).where).to.equal('clinic');
  });

  it('where a gentle red flag sends counts only while it is certain and no other one matches', () => {
    const rulebook = own({
      places: ['leisure', 'park'],
      questions: [{id: 'q', pick: 'any', findings: ['same', 'worse', 'risk', 'habit']}],
      redFlags: [
        {id: 'same', when: 'same', urgency: 'soon', gentle: true, where: 'leisure', evidence: ['e']},
        {id: 'worse', when: 'worse', urgency: 'soon', gentle: true, where: 'park', evidence: ['e']},
        {id: 'risk', when: 'risk', urgency: 'monitor', evidence: ['e']},
      ],
      cautions: [{id: 'habit', when: 'habit', urgency: 'soon', evidence: ['e']}],
    });
    const no = {same: 'no', worse: 'no', risk: 'no', habit: 'no'} as const;
    const sent = (answers: Answers) => {
      const {urgency, by, where} = assess({...no, ...answers}, rulebook);
      return `${urgency} ${by} ${where}`;
    };
    expect(sent({same: 'yes', worse: 'unsure'})).to.equal('soon 2-weeks leisure');
    expect(sent({same: 'yes', worse: 'yes'}), 'of two the first').to.equal('soon 2-weeks leisure');
    expect(sent({same: 'unsure'}), 'suspected').to.equal('monitor weeks undefined');
    expect(sent({same: 'yes', risk: 'yes'}), 'another one').to.equal('soon 2-weeks undefined');
    expect(sent({same: 'yes', risk: 'unsure'}), 'perhaps another one').to.equal('soon 2-weeks undefined');
    expect(sent({same: 'yes', habit: 'unsure'}), 'a caution below').to.equal('soon 2-weeks leisure');
    expect(sent({same: 'yes', habit: 'yes'}), 'a caution of the same pace').to.equal(
      'soon 2-weeks undefined',
    );
  });

  it('an unsure reply that a rule uses is at least monitor, one that only explanations use is not', () => {
    expect(result(fineButUnsure('wheelies'))).to.equal('monitor weeks');
    const clicks = {noise: {click: 'unsure', grind: 'no', silent: 'no'}, 'noise-detail': 'none'} as const;
    expect(result(otherwiseFine(clicks))).to.equal('self-care');
    expect(result(fineButUnsure('sings'))).to.equal('self-care');
  });

  it('an unsure reply to a question that does not apply counts for nothing', () => {
    const before = otherwiseFine({noise: 'click', 'noise-detail': {loud: 'unsure', daily: 'unsure'}});
    expect(of(before).urgency).to.equal('monitor');
    expect(of({...before, click: 'no', silent: 'yes'}).urgency).to.equal('self-care');
  });
});

describe('self-care', () => {
  it('is earned: all is answered, nothing weighty unsure, no rule with an urgency holds', () => {
    expect(result(otherwiseFine())).to.equal('self-care');
    expect(of(otherwiseFine())).to.include({atMost: 'self-care', settled: true});
  });

  it('is not lost to a caution that does not raise', () => {
    const {urgency, cautions} = of(otherwiseFine({habits: 'wheelies'}));
    expect(urgency).to.equal('self-care');
    expect(cautions).to.have.length(1);
    expect(cautions[0]).to.include({id: 'wheelies-hurt-the-fork', status: 'present'});
    expect(cautions[0]!.urgency).to.equal(undefined);
  });
});

describe('an assessment', () => {
  it('names the rulebook and its version', () =>
    expect(of({}).rulebook).to.deep.equal({id: 'bikes', version: '2.3.1'}));

  it('lists matches by their kind, in the order of the rulebook', () => {
    const everything = ['brakes-fail', 'frame-cracked', 'asking-for-someone'] as const;
    const answers = said({'stop-now': everything, kind: 'folding', habits: 'wheelies'});
    const {redFlags, limits, cautions} = of(answers);
    expect(redFlags.map(({id}) => id)).to.deep.equal(['no-brakes', 'crack']);
    expect(limits.map(({id}) => id)).to.deep.equal(['folds', 'not-the-rider']);
    expect(cautions.map(({id}) => id)).to.deep.equal(['wheelies-hurt-the-fork']);
  });

  it('is frozen through and through, and changes nothing', () => {
    const answers = Object.freeze(
      otherwiseFine({'stop-now': 'frame-cracked', kind: 'folding', fold: 'none', habits: 'wheelies'}),
    );
    const copy = {...answers};
    const assessment = of(answers);
    const frozen = (value: unknown): boolean =>
      Object(value) !== value || (Object.isFrozen(value) && Object.values(value as object).every(frozen));
    expect(frozen(assessment)).to.equal(true);
    expect(answers).to.deep.equal(copy);
    expect(of(answers)).to.deep.equal(assessment);
  });

  it('is what JSON can carry', () => {
    const assessment = of(otherwiseFine({'stop-now': 'frame-cracked'}));
    const {redFlags} = JSON.parse(JSON.stringify(assessment)) as typeof assessment;
    expect(redFlags[0]).to.include({id: 'crack', status: 'present', urgency: 'urgent', by: 'today'});
  });

  it('does not hang on the order of the replies', () => {
    const answers = otherwiseFine({kind: 'cargo', noise: 'grind', 'noise-detail': 'loud'});
    const turned = Object.fromEntries(Object.entries(answers).reverse()) as typeof answers;
    expect(of(turned)).to.deep.equal(of(answers));
  });
});
