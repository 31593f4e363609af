import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {noonOf, otherDays, testDay, timeOf} from '../../support/days.js';
import {results, resultNames, showResult} from '../../support/results.js';
import {checkerOn, goBack, press, rootOf, say} from '../../support/visitor.js';

const DATE = /\d{4}-\d{2}-\d{2}/g;
/** Rules older than a year say their own date too. */
const isOfCheck = (date: string): boolean => date !== backPops.date;

/** A checker whose clock can be put forward, and which counts how often that is read. */
async function clockedChecker(day: string) {
  const clock = {now: noonOf(day), reads: 0};
  const checker = await checkerOn();
  checker.clock = () => {
    clock.reads++;
    return clock.now;
  };
  return {checker, clock};
}

/** Every date of a result: on the screen, on paper, and in the summary to copy. */
function datesOf(checker: PopChecker): Readonly<Record<string, readonly string[]>> {
  const root = rootOf(checker);
  const sheet = root.querySelector('.sheet')!.textContent;
  const all = root.querySelector('.card')!.textContent;
  const dates = (text: string): readonly string[] => (text.match(DATE) ?? []).filter(isOfCheck);
  return {
    sheet: dates(sheet),
    screen: dates(all.replace(sheet, '')),
    version: dates(root.querySelector('.small')!.textContent),
    summary: dates(checker.summary()),
  };
}

const allOn = (day: string) => ({sheet: [day], screen: [day], version: [day], summary: [day]});

describe('The date of a check', () => {
  for (const day of [testDay, ...otherDays])
    it(`is ${day} on that day, from its first moment to its last, in every result, wherever it is read`, async () => {
      const {checker, clock} = await clockedChecker(day);
      for (const [at, name] of resultNames.entries()) {
        clock.now = timeOf(day, ['00:00:00', '12:00', '23:59:59.999'][at % 3]!);
        await showResult(checker, results[name]);
        expect(datesOf(checker), name).to.deep.equal(allOn(day));
      }
    });

  it('is read once for a result, and stays while it is looked at, changed and copied', async () => {
    const {checker, clock} = await clockedChecker('2024-02-29');
    await showResult(checker, results.emergency);
    expect(clock.reads).to.equal(1);
    clock.now = noonOf('2024-03-01');
    const still = (what: string): void =>
      void expect(datesOf(checker), what).to.deep.equal(allOn('2024-02-29'));
    still('the day after');
    checker.country = 'US';
    await checker.updateComplete;
    still('in another country');
    await press(checker, '[part=change]');
    still('while a reply is changed');
    await press(checker, '[part=keep]');
    still('with the reply kept');
    checker.remove();
    document.body.append(checker);
    await checker.updateComplete;
    still('elsewhere on the page');
    checker.remove();
    expect(clock.reads).to.equal(1);
  });

  it('is a new one with other replies', async () => {
    const {checker, clock} = await clockedChecker('2024-02-29');
    await showResult(checker, results.emergency);
    clock.now = noonOf('2024-03-01');
    await press(checker, '#change-small-changes');
    await say(checker, ['saddle-change']);
    expect(datesOf(checker)).to.deep.equal(allOn('2024-03-01'));
    clock.now = noonOf('2024-03-02');
    await showResult(checker, results.soon);
    expect(datesOf(checker)).to.deep.equal(allOn('2024-03-02'));
  });

  it('is the same for a page that is told of the result', async () => {
    const {checker, clock} = await clockedChecker('2024-02-29');
    checker.answers = {};
    await say(checker, 'none');
    let told = '';
    checker.addEventListener('pop-result', () => {
      told = checker.summary();
      clock.now = noonOf('2024-03-01');
    });
    await say(checker, ['bladder-change']);
    expect(told).to.contain('2024-02-29');
    expect(datesOf(checker)).to.deep.equal(allOn('2024-02-29'));
  });

  it('is asked of no clock for a question', async () => {
    const {checker, clock} = await clockedChecker('2024-02-29');
    await say(checker, 'none');
    await goBack(checker);
    expect(clock.reads).to.equal(0);
  });

  it('is that of the system, where no test says otherwise, and only there', async () => {
    const {Date: system} = globalThis;
    globalThis.Date = class extends system {
      constructor(...given: [string?]) {
        super(...((given.length > 0 ? given : ['2032-02-29T12:00']) as [string]));
      }
    } as DateConstructor;
    try {
      const checker = document.createElement('pop-checker');
      document.body.append(checker);
      await showResult(checker, results.soon);
      expect(datesOf(checker)).to.deep.equal(allOn('2032-02-29'));
      checker.remove();
      const {checker: clocked} = await clockedChecker('2024-02-29');
      await showResult(clocked, results.soon);
      expect(datesOf(clocked)).to.deep.equal(allOn('2024-02-29'));
    } finally {
      globalThis.Date = system;
    }
  });
});
