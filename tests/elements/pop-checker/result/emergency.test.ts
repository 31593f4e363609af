import {expect, html} from '@open-wc/testing';
import {en} from '../../../../src/text/en.js';
import {answersOf, results, showResult} from '../../../support/results.js';
import {checkerOn, find, has, press, say, shownText} from '../../../support/visitor.js';

const {safetyNet} = en.rulebook;

describe('The emergency screen', () => {
  it('puts nothing above what to do, and the number right below it', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.emergency);
    const card = find(checker, '.card').getBoundingClientRect();
    const band = find(checker, '.band').getBoundingClientRect();
    expect(band.top - card.top).to.be.at.most(1);
    expect(band.left - card.left).to.be.at.most(1);
    expect(card.right - band.right).to.be.at.most(1);
    expect(shownText(checker, '.band h2')).to.equal('Get help now Call 999 now');
    expect(find(checker, '.band h2').nextElementSibling).to.equal(find(checker, '.band .call'));
  });

  it('has the number as a button as tall as a thumb that calls it', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.emergency);
    const call = find<HTMLAnchorElement>(checker, '.band .call');
    expect(call.getAttribute('href')).to.equal('tel:999');
    expect(call.getBoundingClientRect().height).to.be.at.least(64);
    expect(shownText(checker, '.band')).to.contain('112 works too.');
  });

  it('encodes what a number may hold, and shows it as written', async () => {
    const checker = await checkerOn(html`<pop-checker emergency-number="*31# 0 (800) 5"></pop-checker>`);
    await showResult(checker, results.emergency);
    const call = find<HTMLAnchorElement>(checker, '.band .call');
    expect(call.getAttribute('href')).to.equal('tel:*31%2308005');
    expect(call.textContent).to.contain('*31# 0 (800) 5');
  });

  it('has words and no digit where the country is not known', async () => {
    const checker = await checkerOn(html`<pop-checker></pop-checker>`);
    await showResult(checker, results.emergency);
    expect(has(checker, '[part=call]')).to.be.false;
    expect(has(checker, '[href^="tel:"]')).to.be.false;
    for (const part of ['.band', '.phone', '.todo', '.watch'])
      expect(shownText(checker, part)).not.to.match(/\d/);
    expect(shownText(checker, '.band')).to.contain('your local emergency number');
  });

  it('says what to say on the phone, not to drive, and what to take along, before why', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.emergency);
    const text = shownText(checker);
    const why = text.indexOf(en.interface.result.why);
    for (const words of [
      safetyNet.sayOnPhone.replace('{sign}', en.rulebook.redFlags['bladder-change'].name),
      safetyNet.tellThem,
      'Do not drive',
      'medicines list',
      'someone with you',
    ])
      expect(text.indexOf(words), words).to.be.within(0, why);
  });

  it('sends to the maternity unit in pregnancy', async () => {
    const checker = await checkerOn();
    await showResult(checker, results.maternity);
    expect(shownText(checker, '.band')).to.match(/maternity unit or 999/);
    expect(shownText(checker, '.todo')).to.contain('maternity');
  });

  it('keeps, on top of the reasons, that it still counts after a change', async () => {
    const checker = await checkerOn();
    checker.answers = {...answersOf(results.soon), 'very-ill': 'yes'};
    await checker.updateComplete;
    await press(checker, '#change-call-now');
    await say(checker, 'none');
    const still = find(checker, '.why h3').nextElementSibling!;
    expect(still.textContent).to.equal(safetyNet.stillCall.replace('{number}', '999'));
  });
});
