import {expect} from 'chai';
import {answer, any, nextQuestion, progress, type Answers} from '../../src/core/index.js';
import {own} from './own.js';

const rulebook = own({
  questions: [
    {id: 'signs', pick: 'any', findings: ['grave', 'leg']},
    {id: 'leg-detail', pick: 'one', askIf: 'leg', findings: ['mild', 'strong']},
    // The one that opens another screen stands first: it is not the harmless one.
    {id: 'where', pick: 'one', findings: ['neck', 'back']},
    {id: 'neck-signs', pick: 'any', askIf: 'neck', findings: ['stiff']},
    {id: 'habit', pick: 'any', findings: ['often']},
  ],
  redFlags: [
    {id: 'grave', when: 'grave', urgency: 'emergency', evidence: ['e']},
    {id: 'leg', when: 'leg', urgency: 'soon', evidence: ['e']},
    {id: 'strong', when: 'strong', urgency: 'urgent', evidence: ['e']},
    {id: 'stiff', when: 'stiff', urgency: 'soon', evidence: ['e']},
  ],
  cautions: [{id: 'often', when: 'often', urgency: 'soon', evidence: ['e']}],
});

describe('progress()', () => {
  it('counts what comes with harmless replies, and what may come at most', () =>
    expect(progress({}, rulebook)).to.deep.equal({answered: 0, fewest: 3, most: 5}));

  it('goes down by one with each harmless reply, to nothing', () => {
    const harmless = {signs: 'none', where: 'back', habit: 'none'} as const;
    let answers: Answers = {};
    for (const [answered, [question, choice]] of Object.entries(harmless).entries()) {
      expect(progress(answers, rulebook)).to.include({answered, fewest: 3 - answered});
      answers = answer(answers, question, choice, rulebook);
    }
    expect(progress(answers, rulebook)).to.deep.equal({answered: 3, fewest: 0, most: 0});
  });

  it('counts the questions that a reply opens', () => {
    const withLeg = answer({}, 'signs', 'leg', rulebook);
    expect(progress(withLeg, rulebook)).to.include({answered: 1, fewest: 3});
  });

  it('counts at most what can still be asked, and is not done', () => {
    const said = {grave: 'no', leg: 'no', neck: 'no', back: 'yes'} as const;
    expect(progress(said, rulebook)).to.deep.equal({answered: 2, fewest: 1, most: 1});
  });

  it('does not count a screen that is left by its way out', () => {
    const leaving = own({
      questions: [
        {id: 'signs', pick: 'any', wayOut: 'else', findings: ['grave', 'else']},
        {id: 'habit', pick: 'any', findings: ['often']},
      ],
    });
    expect(progress({else: 'yes'}, leaving)).to.deep.equal({answered: 1, fewest: 1, most: 1});
  });

  it('counts what every reply to a pick of one opens', () => {
    const opening = own({
      questions: [
        {id: 'where', pick: 'one', findings: ['left', 'right']},
        {id: 'detail', pick: 'any', askIf: any('left', 'right'), findings: ['sore']},
      ],
      redFlags: [{id: 'sore', when: 'sore', urgency: 'soon', evidence: ['e']}],
    });
    expect(progress({}, opening)).to.deep.equal({answered: 0, fewest: 2, most: 2});
  });

  it('has nothing left to come where the interview ends early', () => {
    const grave = answer({}, 'signs', 'grave', rulebook);
    expect(nextQuestion(grave, rulebook)).to.equal(undefined);
    expect(progress(grave, rulebook)).to.deep.equal({answered: 1, fewest: 0, most: 0});
  });

  it('does not count a screen that is answered in part as done', () =>
    expect(progress({grave: 'no'}, rulebook)).to.include({answered: 0, fewest: 3}));
});
