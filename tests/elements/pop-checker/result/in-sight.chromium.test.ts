import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../../src/index.js';
import {en} from '../../../../src/text/en.js';
import {cases} from '../../../cases/index.js';
import {inSight} from '../../../support/in-sight.js';
import {owedTo, type Owed} from '../../../support/owed.js';
import {answersOf, showResult} from '../../../support/results.js';
import {all, checkerOn, find, has} from '../../../support/visitor.js';

const {result, common} = en.interface;
const {safetyNet, selfCracking} = en.rulebook;
const ended = cases.filter(({expect: {ended: hasEnded}}) => hasEnded !== false);

/** Shows the result of every case that ends, with nothing opened. */
async function inEveryCase(look: (checker: PopChecker, owed: Owed, id: string) => void): Promise<void> {
  const checker = await checkerOn();
  expect(ended.length).to.be.above(450);
  for (const {id, steps} of ended) {
    await showResult(checker, steps);
    look(checker, owedTo(answersOf(steps)), id);
  }
}

/** All of these words, and as many parts as there are of them. */
function expectAll(checker: PopChecker, selector: string, words: readonly string[], id: string): void {
  const text = inSight(checker, selector);
  for (const each of words) expect(text, `${id} ${selector}`).to.contain(each);
}
const countOf = (checker: PopChecker, selector: string): number =>
  all(checker, selector).filter((part) => part.checkVisibility()).length;

describe('In sight without opening anything, in every case', () => {
  it('is what to do, by when and where', () =>
    inEveryCase((checker, {urgency, title, when, where}, id) => {
      const isEmergency = urgency === 'emergency';
      expectAll(checker, '.band', [common.urgency[urgency], title, where], id);
      if (!isEmergency) expectAll(checker, '.band', [when], id);
      expect(countOf(checker, '.band .call'), id).to.equal(isEmergency ? 1 : 0);
    }));

  it('is every reason, with what was said', () =>
    inEveryCase((checker, {whys, said, urgency}, id) => {
      expectAll(checker, '.why', [...whys, ...said], id);
      expect(countOf(checker, '.reasons > li'), id).to.equal(whys.length);
      if (whys.length === 0) expectAll(checker, '.why', [urgency === 'self-care' ? result.noSign : ''], id);
    }));

  it('is every step, with those that the rules add', () =>
    inEveryCase((checker, {todo, notes}, id) => {
      expectAll(checker, '.todo', [...todo, ...notes], id);
      expect(countOf(checker, '.todo li'), id).to.equal(todo.length + notes.length);
    }));

  it('is what someone should check, and what may make the sound', () =>
    inEveryCase((checker, {sounds, checks}, id) => {
      for (const [part, told] of Object.entries({sound: sounds, check: checks})) {
        if (told.length > 0) expectAll(checker, `.${part}`, told, id);
        expect(countOf(checker, `.${part} .explained > li`), id).to.equal(told.length);
      }
    }));

  it('is what a limit or a caution says, and why no moves are shown', () =>
    inEveryCase((checker, {limits, cautions, urgency, isExerciseWithheld}, id) => {
      expectAll(checker, '.result', [...limits, ...cautions], id);
      if (urgency === 'emergency') return;
      expect(countOf(checker, '.cracking > ul > li'), id).to.equal(cautions.length);
      const text = inSight(checker, '.cracking');
      for (const each of [selfCracking.noExercise, selfCracking.doNot])
        expect(text.includes(each), id).to.equal(isExerciseWithheld);
    }));

  it('is the box of signs to call about, with a link that calls, and what this person should call about', () =>
    inEveryCase((checker, {urgency, calls}, id) => {
      const signs = urgency === 'emergency' ? safetyNet.emergency : [safetyNet.callIf];
      expectAll(checker, '.watch', [...signs, ...calls, safetyNet.worried], id);
      const call = find(checker, urgency === 'emergency' ? '.band .call' : '.watch .call');
      expect(call.checkVisibility(), id).to.be.true;
      expect(call.getAttribute('href'), id).to.equal('tel:999');
    }));

  it('is that this is no all-clear, that the rest was not asked, and that no clinician has signed', () =>
    inEveryCase((checker, {urgency}, id) => {
      const text = inSight(checker, '.result');
      expect(text.includes(safetyNet.notAllClear), id).to.equal(urgency === 'self-care');
      expect(text.includes(result.restNotAsked), id).to.equal(!checker.assessment.settled);
      for (const each of [result.notSigned, safetyNet.notAssessed])
        expect(text, id).to.contain(each.replace('{number}', '999'));
    }));
});

describe('What is in sight', () => {
  it('names signs of every kind that cannot wait, in one sentence or two', () => {
    for (const sign of [
      'peeing or pooing',
      'numb between the legs',
      'leg gets weak',
      'both legs',
      'chest pain',
      'breathing',
    ])
      expect(safetyNet.callIf).to.contain(sign);
    expect(safetyNet.emergency).to.have.length.at.least(9);
    expect(safetyNet.urgent).to.have.length.at.least(8);
  });

  it('is not what waits behind a press', async () => {
    const checker = await checkerOn();
    await showResult(checker, ended.find(({expect: {urgency}}) => urgency === 'self-care')!.steps);
    const [hidden] = safetyNet.urgent;
    expect(find(checker, '.result').textContent).to.contain(hidden);
    expect(inSight(checker, '.result')).not.to.contain(hidden);
    find(checker, '.watch details', HTMLDetailsElement).open = true;
    expect(inSight(checker, '.result')).to.contain(hidden);
    expect(has(checker, '.unseen')).to.be.true;
  });
});
