import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {en} from '../../../src/text/en.js';
import {cases, type Case} from '../../cases/index.js';
import {inSight} from '../../support/in-sight.js';
import {owedTo, type Owed} from '../../support/owed.js';
import {answersOf, showResult} from '../../support/results.js';
import {all, checkerOn, find, has} from '../../support/visitor.js';

const {result, common} = en.interface;
const {safetyNet, selfCracking} = en.rulebook;
const ended = cases.filter(({expect: {ended: hasEnded}}) => hasEnded !== false);

const parts = ['.result', '.band', '.why', '.todo', '.sound', '.check', '.watch', '.cracking'];
const counted = [
  '.band .call',
  '.reasons > li',
  '.todo li',
  '.sound .explained > li',
  '.check .explained > li',
];

/** What is in sight of a result. */
interface Seen {
  readonly id: string;
  readonly owed: Owed;
  readonly isSettled: boolean;
  readonly text: Readonly<Record<string, string>>;
  readonly count: Readonly<Record<string, number>>;
  /** Where the link leads that calls. */
  readonly calls: string | null;
}

function look(checker: PopChecker, {id, steps}: Case): Seen {
  const owed = owedTo(answersOf(steps));
  const {urgency} = owed;
  const call = find(checker, urgency === 'emergency' ? '.band .call' : '.watch .call');
  const count = (selector: string): number =>
    all(checker, selector).filter((part) => part.checkVisibility()).length;
  return {
    id,
    owed,
    isSettled: checker.assessment.settled,
    text: Object.fromEntries(parts.map((part) => [part, inSight(checker, part)])),
    count: Object.fromEntries([...counted, '.cracking > ul > li'].map((each) => [each, count(each)])),
    calls: call.checkVisibility() ? call.getAttribute('href') : null,
  };
}

describe('In sight without opening anything, in every case', function () {
  this.timeout(300_000);
  const seen: Seen[] = [];
  before(async () => {
    const checker = await checkerOn();
    for (const each of ended) {
      await showResult(checker, each.steps);
      seen.push(look(checker, each));
    }
    expect(seen.length).to.be.above(450);
  });
  const inEveryCase = (check: (each: Seen) => void): void => seen.forEach(check);
  const expectAll = ({id, text}: Seen, part: string, words: readonly string[]): void => {
    for (const each of words) expect(text[part], `${id} ${part}`).to.contain(each);
  };

  it('is what to do, by when and where', () =>
    inEveryCase((each) => {
      const {urgency, title, when, where} = each.owed;
      const isEmergency = urgency === 'emergency';
      expectAll(each, '.band', [common.urgency[urgency], title, where, ...(isEmergency ? [] : [when])]);
      expect(each.count['.band .call'], each.id).to.equal(isEmergency ? 1 : 0);
    }));

  it('is every reason, with what was said', () =>
    inEveryCase((each) => {
      const {whys, said, urgency} = each.owed;
      expectAll(each, '.why', [...whys, ...said, ...(urgency === 'self-care' ? [result.noSign] : [])]);
      expect(each.count['.reasons > li'], each.id).to.equal(whys.length);
    }));

  it('is every step, with those that the rules add', () =>
    inEveryCase((each) => {
      const {todo, notes} = each.owed;
      expectAll(each, '.todo', [...todo, ...notes]);
      expect(each.count['.todo li'], each.id).to.equal(todo.length + notes.length);
    }));

  it('is what someone should check, and what may make the sound', () =>
    inEveryCase((each) => {
      const {sounds, checks} = each.owed;
      for (const [part, told] of Object.entries({'.sound': sounds, '.check': checks})) {
        expectAll(each, part, told);
        expect(each.count[`${part} .explained > li`], `${each.id} ${part}`).to.equal(told.length);
      }
    }));

  it('is what a limit or a caution says, and why no moves are shown', () =>
    inEveryCase((each) => {
      const {limits, cautions, urgency, isExerciseWithheld} = each.owed;
      expectAll(each, '.result', [...limits, ...cautions]);
      if (urgency === 'emergency') return;
      expect(each.count['.cracking > ul > li'], each.id).to.equal(cautions.length);
      for (const why of [selfCracking.noExercise, selfCracking.doNot])
        expect(each.text['.cracking']!.includes(why), each.id).to.equal(isExerciseWithheld);
    }));

  it('is the box of signs to call about, with a link that calls, and what this person should call about', () =>
    inEveryCase((each) => {
      const {urgency, calls} = each.owed;
      const signs = urgency === 'emergency' ? safetyNet.emergency : [safetyNet.callIf];
      expectAll(each, '.watch', [...signs, ...calls, safetyNet.worried]);
      expect(each.calls, each.id).to.equal('tel:999');
    }));

  it('is that this is no all-clear, that the rest was not asked, and that no clinician has signed', () =>
    inEveryCase((each) => {
      const text = each.text['.result']!;
      expect(text.includes(safetyNet.notAllClear), each.id).to.equal(each.owed.urgency === 'self-care');
      expect(text.includes(result.restNotAsked), each.id).to.equal(!each.isSettled);
      expectAll(each, '.result', [result.notSigned, safetyNet.notAssessed.replace('{number}', '999')]);
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
