import {expect} from 'chai';
import {InputError, readAnswers, saveAnswers} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';

describe('saved answers', () => {
  const refusalOf = (version: string, answers: Record<string, string>): string => {
    try {
      readAnswers({rulebook: {id: 'back-pops', version}, answers}, backPops);
      return 'taken';
    } catch (error) {
      return error instanceof InputError ? error.message : 'no reason';
    }
  };

  it('of version 0.1.0 are refused with the reason, whatever is in them: they meant something else', () => {
    for (const answers of [{}, {'place-neck': 'yes'}, {'injury-recent': 'no'}])
      expect(refusalOf('0.1.0', answers)).to.include("'0.1.0'").and.include("'2.0.0'");
    expect(refusalOf('0.1.0', {'injury-recent': 'no'})).to.include("'injury-recent'");
  });

  it('of this version are taken as they were', () => {
    const answers = {'place-neck-too': 'yes', 'pop-clean': 'unsure'} as const;
    expect(refusalOf('2.0.0', {})).to.equal('taken');
    expect(readAnswers(saveAnswers({'pop-clean': 'yes'}, backPops), backPops)).to.deep.equal({
      'pop-clean': 'yes',
    });
    expect(readAnswers(answers, backPops)).to.deep.equal(answers);
  });
});
