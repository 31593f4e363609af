import {expect} from 'chai';
import {assess, findingsIn, type Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {each, would} from '../laws/all-answers/visits.js';
import {visit} from '../laws/answer-space.js';

const book: Rulebook = backPops;

// That every rule and every question is reached, and that stopping early is sound, are laws: tests/laws/all-answers.
describe('paths are short', () => {
  it('a harmless pop is done in ten screens, and ends in self-care', () => {
    const {answers, asked} = visit(would(book, {}), book);
    expect(asked.length).to.be.at.most(10);
    expect(assess(answers, book)).to.include({urgency: 'self-care', settled: true});
    expect(assess(answers, book).explanations.map(({id}) => id)).to.deep.equal(['joint-cavitation']);
  });

  it('an emergency sign of the first two screens is answered there', () => {
    for (const {findings, wayOut} of book.questions.slice(0, 2))
      for (const finding of findings.filter((other) => other !== wayOut)) {
        const {answers, asked} = visit(would(book, {[finding]: 'yes'}), book);
        expect(assess(answers, book).urgency, finding).to.equal('emergency');
        expect(asked.length, finding).to.be.at.most(2);
      }
  });

  it('the heaviest has at most eighteen screens, whatever opens the questions that are not always asked', () => {
    const gates = book.questions.flatMap(({askIf}) => (askIf ? [findingsIn(askIf)[0]!] : []));
    let longest = 0;
    for (let chosen = 0; chosen < 2 ** gates.length; chosen++)
      for (const reply of ['yes', 'unsure'] as const) {
        const opened = gates.filter((_, at) => (chosen >> at) & 1);
        longest = Math.max(longest, visit(would(book, each(opened, reply, book)), book).asked.length);
      }
    expect(longest).to.be.within(14, 18);
  });
});
