import {expect} from '@open-wc/testing';
import {prefer} from '../../support/browser.js';
import {results, showResult} from '../../support/results.js';
import {checkerOn, find} from '../../support/visitor.js';

describe('The date of a check in a time zone', () => {
  afterEach(() => prefer());

  const evening = new Date('2024-02-28T23:30Z');
  const morning = new Date('2024-03-01T00:30Z');
  const days = {
    'Etc/UTC': ['2024-02-28', '2024-03-01'],
    'Pacific/Kiritimati': ['2024-02-29', '2024-03-01'],
    'Europe/Berlin': ['2024-02-29', '2024-03-01'],
    'America/St_Johns': ['2024-02-28', '2024-02-29'],
    'Pacific/Pago_Pago': ['2024-02-28', '2024-02-29'],
  } as const;

  for (const [timeZone, [first, second]] of Object.entries(days))
    it(`is the day there: ${timeZone}`, async () => {
      await prefer({timeZone});
      const checker = await checkerOn();
      for (const [moment, day] of [
        [evening, first],
        [morning, second],
      ] as const) {
        checker.clock = () => moment;
        checker.restart();
        await showResult(checker, results.soon);
        for (const text of [find(checker, '.sheet').textContent, checker.summary()])
          expect(text).to.contain(day);
        expect(find(checker, '.small').textContent).to.contain(day);
      }
    });

  it('stays when the device is taken to another time zone', async () => {
    await prefer({timeZone: 'Pacific/Kiritimati'});
    const checker = await checkerOn();
    checker.clock = () => evening;
    await showResult(checker, results.soon);
    await prefer({timeZone: 'Pacific/Pago_Pago'});
    checker.country = 'US';
    await checker.updateComplete;
    for (const text of [find(checker, '.sheet').textContent, checker.summary()])
      expect(text).to.contain('2024-02-29');
  });
});
