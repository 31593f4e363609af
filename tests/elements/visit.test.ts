import {expect} from '@open-wc/testing';
import {answer, type Answers} from '../../src/core/index.js';
import {backPops, type QuestionId} from '../../src/rulebook/index.js';
import {
  answeredBefore,
  canAddDetails,
  chosenOn,
  excludes,
  goBack,
  screenOf,
  take,
  type Step,
} from '../../src/elements/visit.js';

const start: Step = {answers: {}, visit: {}};
const at = (answers: Answers, visit: Step['visit'] = {}): Step => ({answers, visit});
/** With a key that tells one screen from another. */
const screen = (step: Step) => {
  const shown = screenOf(step, backPops);
  return {...shown, key: [shown.as, shown.question?.id].join(' ').trim()};
};
const taken = (step: Step, ...chosen: readonly string[]): Step => take(step, backPops, screen(step), chosen)!;
const question = (id: QuestionId) => backPops.questions.find((each) => each.id === id)!;

describe('a visit', () => {
  it('begins with the signs to call about, and asks on', () => {
    expect(screen(start).key).to.equal('question call-now');
    const second = taken(start, 'none');
    expect(screen(second).key).to.equal('question small-changes');
    expect(screen(taken(second, 'none')).key).to.equal('question age');
  });

  it('takes nothing for an answer nowhere', () => {
    expect(take(start, backPops, screen(start), [])).to.equal(undefined);
    const rows = taken(start, 'unsure');
    expect(take(rows, backPops, screen(rows), [])).to.equal(undefined);
    expect(take(rows, backPops, screen(rows), ['no/very-ill'])).to.equal(undefined);
    const ended = taken(start, 'very-ill');
    expect(screen(ended)).to.deep.equal({question: undefined, as: 'result', key: 'result'});
    expect(take(ended, backPops, screen(ended), ['none'])).to.equal(undefined);
  });

  it('stores the ticks of a not-sure screen and nothing else, and asks the rest by row', () => {
    const before = taken(start, 'none');
    const rows = taken(before, 'unsure');
    expect(rows.answers).to.deep.equal(before.answers);
    expect(screen(rows).key).to.equal('rows small-changes');
    const after = taken(rows, 'no/saddle-change', 'unsure/bladder-change', 'no/bowel-change');
    expect(after.answers).to.include({
      'saddle-change': 'no',
      'bladder-change': 'unsure',
      'bowel-change': 'no',
      'cannot-report': 'no',
    });
    expect(screen(after).key).to.equal('result');
  });

  it('goes to the result at once where the ticks beside not sure are an emergency', () => {
    const step = taken(start, 'very-ill', 'unsure');
    expect(step.answers).to.deep.equal({'very-ill': 'yes'});
    expect(screen(step).key).to.equal('result');
  });

  it('asks by row again where only an unticked emergency reply stands', () => {
    const emergency = taken(start, 'very-ill');
    const step = taken(at(emergency.answers, {at: 'call-now', as: 'change'}), 'unsure');
    expect(screen(step).key).to.equal('rows call-now');
    expect(step.answers).not.to.have.property('very-ill');
    expect(step.visit.changedEmergency).to.equal(true);
  });

  it('asks an unsure emergency reply by row again, with what was said', () => {
    const unsure = at(
      answer(
        {'very-ill': 'no'},
        'small-changes',
        {'saddle-change': 'unsure', 'bladder-change': 'no', 'bowel-change': 'no'},
        backPops,
      ),
    );
    const change = at(unsure.answers, {at: 'small-changes', as: 'change'});
    expect(chosenOn(screen(change), change)).to.deep.equal(['unsure']);
    const rows = taken(change, 'unsure');
    expect(chosenOn(screen(rows), rows)).to.have.members([
      'unsure/saddle-change',
      'no/bladder-change',
      'no/bowel-change',
    ]);
  });

  it('does not take a no to all for a no to each', () => {
    const none = at(taken(start, 'none').answers, {at: 'call-now'});
    expect(chosenOn(screen(none), none)).to.deep.equal(['none']);
    const rows = taken(none, 'unsure');
    expect(chosenOn(screen(rows), rows)).to.deep.equal([]);
  });

  it('takes *none* beside a tick for not sure: the tick counts, the rest is asked by row', () => {
    const emergency = taken(start, 'very-ill', 'none');
    expect(emergency.answers).to.deep.equal({'very-ill': 'yes'});
    expect(screen(emergency).key).to.equal('result');
    const pattern = {question: question('pattern'), as: 'question'} as const;
    const [first] = question('pattern').findings;
    const step = take(at({}), backPops, pattern, [first!, 'none'])!;
    expect(step.answers).to.deep.equal({[first!]: 'yes'});
    expect(step.visit).to.include({at: 'pattern', as: 'rows'});
    expect(take(at({}), backPops, pattern, ['none', 'unsure'])!.answers).to.deep.equal({});
  });

  it('needs no rows where everything is ticked', () => {
    const all = question('pattern').findings;
    const step = take(at({}), backPops, {question: question('pattern'), as: 'question'}, [...all, 'unsure'])!;
    expect(step.answers).to.deep.equal(Object.fromEntries(all.map((finding) => [finding, 'yes'])));
  });

  it('takes the way out for an answer, and leaves the rest open', () => {
    const step = taken(taken(start, 'none'), 'cannot-report');
    expect(step.answers)
      .to.include({'cannot-report': 'yes'})
      .and.not.have.any.keys('saddle-change', 'bladder-change', 'bowel-change');
    expect(screen(step).key).to.equal('question seen-signs');
  });

  it('shows what was said, whatever it was', () => {
    const shown = (id: QuestionId, answers: Answers) => {
      const step = at(answers, {at: id});
      return chosenOn(screen(step), step);
    };
    expect(shown('pattern', {})).to.deep.equal([]);
    expect(shown('pattern', answer({}, 'pattern', 'none', backPops))).to.deep.equal(['none']);
    expect(shown('pattern', answer({}, 'pattern', ['same-spot'], backPops))).to.deep.equal(['same-spot']);
    expect(shown('pattern', {'same-spot': 'yes'})).to.deep.equal(['same-spot', 'unsure']);
    expect(shown('pattern', {'same-spot': 'no'})).to.deep.equal([]);
    expect(shown('small-changes', answer({}, 'small-changes', 'none', backPops))).to.deep.equal(['none']);
    expect(shown('small-changes', answer({}, 'small-changes', 'cannot-report', backPops))).to.deep.equal([
      'cannot-report',
    ]);
    expect(shown('sound', answer({}, 'sound', 'unsure', backPops))).to.deep.equal(['unsure']);
    expect(shown('sound', answer({}, 'sound', 'soft-shift', backPops))).to.deep.equal(['soft-shift']);
    expect(shown('sound', {'soft-shift': 'no'})).to.deep.equal([]);
  });

  it('knows which choices exclude each other', () => {
    const small = question('small-changes');
    expect(excludes(small, 'none', 'saddle-change')).to.equal(true);
    expect(excludes(small, 'saddle-change', 'none')).to.equal(true);
    expect(excludes(small, 'unsure', 'saddle-change')).to.equal(false);
    expect(excludes(small, 'unsure', 'cannot-report')).to.equal(true);
    expect(excludes(small, 'cannot-report', 'unsure')).to.equal(true);
    expect(excludes(small, 'cannot-report', 'saddle-change')).to.equal(false);
    expect(excludes(question('call-now'), 'unsure', 'very-ill')).to.equal(false);
  });

  it('goes back to the question before, with what was said there', () => {
    const second = taken(start, 'none');
    const back = at(second.answers, goBack(second, backPops, screen(second)));
    expect(screen(back).key).to.equal('question call-now');
    expect(chosenOn(screen(back), back)).to.deep.equal(['none']);
    const forward = taken(back, 'none');
    expect(screen(forward).key).to.equal('question small-changes');
    const said = taken(forward, 'none');
    const again = at(said.answers, goBack(said, backPops, screen(said)));
    expect(chosenOn(screen(again), again)).to.deep.equal(['none']);
  });

  it('goes back from the rows to their question', () => {
    const rows = taken(taken(start, 'none'), 'unsure');
    const back = at(rows.answers, goBack(rows, backPops, screen(rows)));
    expect(screen(back).key).to.equal('question small-changes');
    expect(back.answers).to.deep.equal(rows.answers);
  });

  it('counts the questions answered before, not the masked ones', () => {
    const answers = answer(
      answer(taken(taken(start, 'none'), 'none').answers, 'age', 'age-18-44', backPops),
      'child-signs',
      'none',
      backPops,
    );
    const step = at(answers);
    expect(answeredBefore(screen(step), answers, backPops).map(({id}) => id)).to.deep.equal([
      'call-now',
      'small-changes',
      'age',
    ]);
  });

  describe('with details to add', () => {
    const said = ['none', 'none', 'age-18-44', 'place-low', 'sexual-change', 'none', 'none', 'none'];
    const urgent = said.reduce((step, value) => taken(step, value), start);

    it('goes on at urgent until nothing is open', () => {
      expect(screen(urgent).key).to.equal('result');
      expect(canAddDetails(urgent.answers, backPops)).to.equal(true);
      let step = at(urgent.answers, {details: true});
      expect(screen(step).key).to.equal('question sound');
      step = taken(step, 'unsure');
      expect(screen(step).key).to.equal('question self-crack');
      step = taken(step, 'none');
      expect(screen(step).key).to.equal('result');
      expect(canAddDetails(step.answers, backPops)).to.equal(false);
    });

    it('offers none below urgent, at an emergency, or under a limit', () => {
      expect(canAddDetails({}, backPops)).to.equal(false);
      expect(canAddDetails(taken(start, 'very-ill').answers, backPops)).to.equal(false);
      const child = ['none', 'none', 'age-under-16', 'child-night-pain'].reduce(
        (step, value) => taken(step, value),
        start,
      );
      expect(screen(child).key).to.equal('result');
      expect(canAddDetails(child.answers, backPops)).to.equal(false);
    });
  });
});
