import {expect} from 'chai';
import {commonQuestions, explain, type Answers} from '../../src/core/index.js';
import {own} from './own.js';

const rulebook = own({
  questions: [
    {id: 'signs', pick: 'any', findings: ['grave', 'today', 'later']},
    {id: 'where', pick: 'one', unsureExplains: false, findings: ['ribs', 'low']},
  ],
  redFlags: [
    {id: 'grave', when: 'grave', urgency: 'emergency', evidence: ['e']},
    {id: 'today', when: 'today', urgency: 'urgent', evidence: ['e']},
    {id: 'later', when: 'later', urgency: 'soon', evidence: ['e']},
  ],
  explanations: [
    {id: 'sound', kind: 'sound', when: 'low', evidence: ['e']},
    {id: 'check', kind: 'to-rule-out', when: 'later', evidence: ['e']},
  ],
  commonQuestions: [
    {id: 'everybody', evidence: ['e']},
    {id: 'pressing-too', upTo: 'urgent', evidence: ['e']},
    {id: 'nothing-to-check', unlessToCheck: true, evidence: ['e']},
    {id: 'ribs', when: 'ribs', evidence: ['e']},
  ],
});
const none = {grave: 'no', today: 'no', later: 'no', ribs: 'no', low: 'yes'} as const;
const offered = (answers: Answers) => commonQuestions({...none, ...answers}, rulebook);

describe('commonQuestions()', () => {
  it('offers those without a condition, in their order', () =>
    expect(offered({})).to.deep.equal(['everybody', 'pressing-too', 'nothing-to-check']));

  it('offers one with a condition where it holds, or may hold', () => {
    expect(offered({ribs: 'yes', low: 'no'})).to.include('ribs');
    expect(offered({ribs: 'unsure'}), 'not sure where supports nothing').not.to.include('ribs');
  });

  it('at urgent offers those that say so, and none at an emergency', () => {
    expect(offered({today: 'yes', ribs: 'yes', low: 'no'})).to.deep.equal(['pressing-too']);
    expect(offered({grave: 'yes'})).to.deep.equal([]);
  });

  it('leaves out what does not go with something to check', () =>
    expect(offered({later: 'yes'})).to.deep.equal(['everybody', 'pressing-too']));

  it('changes nothing for whoever asks about the same answers after', () => {
    const watched = own({
      questions: [{id: 'where', pick: 'one', unsureExplains: false, findings: ['ribs', 'low']}],
      redFlags: [{id: 'ribs', when: 'ribs', urgency: 'soon', evidence: ['e']}],
    });
    const answers = Object.freeze({ribs: 'unsure', low: 'unsure'} as const);
    commonQuestions(answers, watched);
    expect(explain(answers, watched).unsure).to.deep.equal(['ribs']);
  });

  it('of a rulebook without any is empty', () => expect(commonQuestions({}, own({}))).to.deep.equal([]));
});
