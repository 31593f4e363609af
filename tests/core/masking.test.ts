import {expect} from 'chai';
import {
  applicableQuestions,
  assess,
  answeredQuestions,
  maskedAnswers,
  nextQuestion,
  openQuestions,
  ruleStatuses,
  saveAnswers,
  explain,
} from '../../src/core/index.js';
import {bikes} from './bikes.js';
import {otherwiseFine, said} from './said.js';
import {own} from './own.js';

const ids = (questions: readonly {readonly id: string}[]) => questions.map(({id}) => id);
const stale = otherwiseFine({kind: 'cargo', noise: 'click', 'noise-detail': ['loud', 'daily']});
const masked = {...stale, click: 'no', silent: 'yes'} as const;

describe('which questions apply', () => {
  it('those without a gate, at first', () =>
    expect(ids(applicableQuestions({}, bikes))).to.deep.equal(['stop-now', 'kind', 'noise', 'habits']));

  it('those whose gate holds with yes or unsure', () => {
    expect(ids(applicableQuestions(said({kind: 'folding'}), bikes))).to.include('fold');
    expect(ids(applicableQuestions(said({noise: 'unsure'}), bikes))).to.include('noise-detail');
    expect(ids(applicableQuestions(said({noise: 'silent'}), bikes))).not.to.include('noise-detail');
  });
});

describe('masking', () => {
  it('what does not apply counts as no', () => {
    expect(assess(stale, bikes).urgency).to.equal('urgent');
    expect(assess(masked, bikes).urgency).to.equal('self-care');
    expect(assess(masked, bikes).redFlags).to.deep.equal([]);
    expect(assess(masked, bikes).explanations.map(({id}) => id)).to.deep.equal(['unknown-noise']);
  });

  it('is the same as never having been asked', () => {
    expect(assess(masked, bikes)).to.deep.equal(assess(otherwiseFine({kind: 'cargo'}), bikes));
    expect(nextQuestion(masked, bikes)).to.equal(undefined);
    expect(openQuestions(masked, bikes)).to.deep.equal([]);
  });

  it('loses nothing: with the gate open again the replies count again', () =>
    expect(assess({...masked, click: 'yes', silent: 'no'}, bikes)).to.deep.equal(assess(stale, bikes)));

  it('takes masked replies out of the path, of what is submitted, and of the reasons', () => {
    const path = answeredQuestions(masked, bikes).map(({question}) => question.id);
    expect(path).to.deep.equal(['stop-now', 'kind', 'noise', 'habits']);
    expect(maskedAnswers(masked, bikes)).to.deep.equal(otherwiseFine({kind: 'cargo'}));
    expect(explain(masked, bikes).unsure).to.deep.equal([]);
    expect(ruleStatuses(masked, bikes)['loaded-and-loud']).to.deep.equal({status: 'absent', saidNo: false});
  });

  it('reaches through gates behind gates', () => {
    const chain = own({
      questions: [
        {id: 'one', pick: 'any', findings: ['a']},
        {id: 'two', pick: 'any', askIf: 'a', findings: ['b']},
        {id: 'three', pick: 'any', askIf: 'b', findings: ['c']},
      ],
      redFlags: [{id: 'c', when: 'c', urgency: 'urgent', evidence: ['e']}],
    });
    expect(assess({a: 'yes', b: 'yes', c: 'yes'}, chain).urgency).to.equal('urgent');
    expect(assess({a: 'no', b: 'yes', c: 'yes'}, chain).urgency).to.equal('self-care');
    expect(ids(applicableQuestions({a: 'no', b: 'yes', c: 'yes'}, chain))).to.deep.equal(['one']);
    expect(assess({b: 'no', c: 'yes'}, chain).atMost).to.equal('monitor');
    expect(assess({c: 'yes'}, chain).atMost).to.equal('urgent');
  });
});

describe('the path so far', () => {
  it('is the questions with a reply, in asking order, with their replies', () => {
    const answers = {sings: 'yes', grind: 'unsure', click: 'no'} as const;
    const path = answeredQuestions(answers, bikes).map(({question, replies}) => [question.id, replies]);
    expect(path).to.deep.equal([
      ['noise', {click: 'no', grind: 'unsure'}],
      ['habits', {sings: 'yes'}],
    ]);
    expect(answeredQuestions({}, bikes)).to.deep.equal([]);
  });
});

describe('the saved form', () => {
  it('is the masked answers with the rulebook they belong to, frozen', () => {
    const saved = saveAnswers(masked, bikes);
    expect(saved).to.deep.equal({
      rulebook: {id: 'bikes', version: '2.3.1'},
      answers: otherwiseFine({kind: 'cargo'}),
    });
    expect(saved).to.be.frozen;
    expect(saved.rulebook).to.be.frozen;
    expect(saved.answers).to.be.frozen;
    expect(maskedAnswers(masked, bikes)).to.be.frozen;
  });
});
