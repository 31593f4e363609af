import {expect} from 'chai';
import {assess, bys, defineRulebook, isRulebook, nextQuestion, urgencies} from '../../../src/core/index.js';
import {EMERGENCY, MONITOR, SOON, URGENT} from '../../../src/core/urgency.js';
import {bikes} from '../bikes.js';

const data = () =>
  ({
    id: 'own',
    version: '1.0.0',
    questions: [{id: 'q', pick: 'any', findings: ['a', 'b']}],
    redFlags: [{id: 'r', when: {all: ['a', 'b']}, urgency: 'urgent', evidence: ['e']}],
    limits: [],
    cautions: [],
    explanations: [],
    evidence: {e: {kind: 'judgement', grade: 'opinion', label: 'e'}},
  }) as const;

describe('a checked rulebook', () => {
  it('is branded: only what defineRulebook() returned is one', () => {
    expect(isRulebook(bikes)).to.equal(true);
    for (const other of [
      data(),
      {...bikes},
      Object.assign({}, bikes),
      JSON.parse(JSON.stringify(bikes)),
      structuredClone(data()),
      null,
      undefined,
      'bikes',
      7,
      [],
      () => bikes,
    ])
      expect(isRulebook(other)).to.equal(false);
  });

  it('spread into another is not yet checked, and is once it was defined', () => {
    const fewer = {...bikes, redFlags: []};
    expect(isRulebook(fewer)).to.equal(false);
    expect(isRulebook(defineRulebook(fewer as never))).to.equal(true);
  });

  it('is known to another copy of the core on the page', () => {
    const brand = Object.getOwnPropertySymbols(bikes).map((symbol) => Symbol.keyFor(symbol));
    expect(brand).to.deep.equal(['pop-checker.rulebook']);
  });

  it('is frozen through and through', () => {
    const frozen = (value: unknown): boolean =>
      Object(value) !== value || (Object.isFrozen(value) && Object.values(value as object).every(frozen));
    expect(frozen(bikes)).to.equal(true);
    expect(frozen(defineRulebook(data()))).to.equal(true);
  });

  it('has what it was made of', () => expect({...defineRulebook(data())}).to.deep.equal(data()));

  it('stands beside another one: neither knows of the other', () => {
    const own = defineRulebook(data());
    expect(assess({a: 'yes', b: 'yes'}, own).urgency).to.equal('urgent');
    expect(assess({a: 'yes', b: 'no'}, own).urgency).to.equal('self-care');
    expect(nextQuestion({}, own)?.question.id).to.equal('q');
    expect(() => assess({a: 'yes'} as never, bikes)).to.throw("'a'");
    expect(assess({}, bikes).rulebook.id).to.equal('bikes');
    expect(assess({}, own).rulebook).to.deep.equal({id: 'own', version: '1.0.0'});
  });
});

describe('the scales', () => {
  it('urgencies rise from self-care to emergency', () => {
    expect(urgencies).to.deep.equal(['self-care', 'monitor', 'soon', 'urgent', 'emergency']);
    expect([MONITOR, SOON, URGENT, EMERGENCY].map((level) => urgencies[level])).to.deep.equal([
      'monitor',
      'soon',
      'urgent',
      'emergency',
    ]);
  });

  it('by goes from now to weeks', () =>
    expect(bys).to.deep.equal(['now', 'today', '72h', '2-weeks', 'weeks']));
});
