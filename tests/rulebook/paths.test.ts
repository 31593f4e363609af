import {expect} from 'chai';
import {assess, findingsIn, type Answers, type Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {would} from '../laws/all-answers/visits.js';
import {questionOf, visit} from '../laws/answer-space.js';

const book: Rulebook = backPops;
const visitWith = (replies: Answers) => visit(would(book, replies), book);

/** What opens a question, said with one reply; not sure of one choice is not sure of them all. */
const opening = (finding: string, reply: 'yes' | 'unsure'): Answers => {
  const {findings, pick, notSure, wayOut} = questionOf(finding, book);
  if (reply === 'yes' || notSure === false || wayOut === finding) return {[finding]: 'yes'};
  const unsure = pick === 'one' ? findings : [finding];
  return Object.fromEntries(unsure.map((other) => [other, 'unsure']));
};

// That every rule and every question is reached, and that stopping early is sound, are laws: tests/laws/all-answers.
describe('paths are short', () => {
  it('a harmless pop is done in ten screens, eleven with the neck, and ends in self-care', () => {
    for (const [place, screens] of [
      ['place-low', 10],
      ['place-neck-too', 11],
    ] as const) {
      const {answers, asked} = visitWith({[place]: 'yes', 'pop-clean': 'yes'});
      expect(asked.length, place).to.equal(screens);
      expect(assess(answers, book)).to.include({urgency: 'self-care', settled: true});
      expect(assess(answers, book).explanations.map(({id}) => id)).to.deep.equal(['joint-cavitation']);
    }
  });

  it('an emergency sign of the first two screens is answered there, said for certain', () => {
    for (const id of ['call-now', 'small-changes']) {
      const {findings, wayOut} = book.questions.find((question) => question.id === id)!;
      for (const finding of findings) {
        if (finding === wayOut || finding === 'nearly-fainted') continue;
        const {answers, asked} = visitWith({[finding]: 'yes'});
        expect(assess(answers, book).urgency, finding).to.equal('emergency');
        expect(asked.at(-1), finding).to.equal(id);
      }
    }
  });

  it('a near faint is answered on the next screen, or at 65 and over on the one that asks the age', () => {
    const faint = (replies: Answers) => visitWith({'nearly-fainted': 'yes', ...replies});
    const kinds = book.questions.find(({id}) => id === 'faint-detail')!.findings;
    const notSure = Object.fromEntries(kinds.map((kind) => [kind, 'unsure'])) as Answers;
    for (const [last, replies] of [
      ['faint-detail', {'faint-other': 'yes'}],
      ['faint-detail', notSure],
      ['age', {'faint-passed': 'yes', 'age-65-plus': 'yes'}],
    ] as const) {
      const {answers, asked} = faint(replies);
      expect(assess(answers, book).urgency, last).to.equal('emergency');
      expect(asked.at(-1)).to.equal(last);
    }
  });

  it('the heaviest has at most twenty screens, whatever opens the questions that are not always asked', () => {
    const gates = [...new Set(book.questions.flatMap(({askIf}) => (askIf ? [findingsIn(askIf)[0]!] : [])))];
    let longest = 0;
    for (let chosen = 0; chosen < 2 ** gates.length; chosen++)
      for (const reply of ['yes', 'unsure'] as const) {
        const opened = gates.filter((_, at) => (chosen >> at) & 1);
        const replies = Object.assign({}, ...opened.map((gate) => opening(gate, reply))) as Answers;
        longest = Math.max(longest, visitWith(replies).asked.length);
      }
    expect(longest).to.be.within(18, 20);
  });
});
