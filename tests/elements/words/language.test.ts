import {expect, html} from '@open-wc/testing';
import {addText} from '../../../src/index.js';
import {en} from '../../../src/text/en.js';
import {generated, longer} from '../../support/generated-text.js';
import {stringsIn} from '../../support/sentences.js';
import {
  all,
  asked,
  checkerOn,
  choose,
  chosen,
  control,
  find,
  harmless,
  has,
  press,
  rootOf,
  say,
  sayAll,
  shownText,
} from '../../support/visitor.js';

const {questions} = en.rulebook;

describe('the generated language', () => {
  it('is at least 40 % longer, keeps what stands in braces, and misses sentences', () => {
    for (const sentence of ['Call {number}', 'No', questions.place.why])
      expect(longer(sentence).length).to.be.at.least(sentence.length * 1.4);
    expect(longer('Call {number} now')).to.include('{number}');
    const [some, every] = [generated, en].map(({rulebook}) => stringsIn(rulebook).length);
    expect(some)
      .to.be.below(every!)
      .and.above(every! * 0.8);
  });
});

describe('the language', () => {
  before(() => addText(generated));

  it('is that of the nearest lang, or English', async () => {
    const arabic = await checkerOn(
      html`<div lang="ar-EG">
        <p><pop-checker></pop-checker></p>
      </div>`,
    );
    expect(find(arabic, '.card').lang).to.equal('ar');
    expect(find(arabic, '.card').dir).to.equal('rtl');
    expect(asked(arabic)).to.equal(longer(questions['call-now'].ask));
    for (const lang of ['en-GB', 'xx', '', 'x'.repeat(10_000), '__proto__']) {
      const other = await checkerOn(html`<div lang=${lang}><pop-checker></pop-checker></div>`);
      expect(find(other, '.card').lang, lang).to.equal('en');
      // Lent words run their own way; those of the page's language run as the page does.
      expect(find(other, '.card').dir, lang).to.equal(['', 'en-GB'].includes(lang) ? '' : 'ltr');
    }
  });

  it('runs as a page of its language does', async () => {
    const checker = await checkerOn(html`<div lang="en" dir="rtl"><pop-checker></pop-checker></div>`);
    expect(getComputedStyle(find(checker, '.card')).direction).to.equal('rtl');
  });

  it('is its own lang where it has one', async () => {
    const checker = await checkerOn(html`<div lang="ar"><pop-checker lang="en"></pop-checker></div>`);
    expect(asked(checker)).to.equal(questions['call-now'].ask);
  });

  it('comes through shadow hosts', async () => {
    const checker = await checkerOn();
    const host = document.createElement('div');
    checker.replaceWith(host);
    host.lang = 'ar';
    host.attachShadow({mode: 'open'}).append(checker);
    await checker.updateComplete;
    expect(find(checker, '.card').lang).to.equal('ar');
    host.lang = 'en';
    await Promise.resolve();
    await checker.updateComplete;
    expect(find(checker, '.card').lang).to.equal('en');
    host.remove();
  });

  it('changes live, and keeps answers, ticks and focus', async () => {
    const checker = await checkerOn(html`<div lang="en"><pop-checker country="GB"></pop-checker></div>`);
    await sayAll(checker, 'none');
    choose(checker, 'bowel-change');
    control(checker, 'bowel-change').focus();
    const before = checker.answers;
    let changes = 0;
    checker.addEventListener('pop-change', () => changes++);
    checker.parentElement!.lang = 'ar';
    await Promise.resolve();
    await checker.updateComplete;
    expect(asked(checker)).to.equal(longer(questions['small-changes'].ask));
    expect(checker.answers).to.equal(before);
    expect(chosen(checker)).to.deep.equal(['bowel-change']);
    expect(rootOf(checker).activeElement === control(checker, 'bowel-change')).to.equal(true);
    expect(changes).to.equal(1);
    await say(checker, 'none');
    expect(shownText(checker)).to.include('999');
  });

  it('says in English, marked as English, what a language lacks', async () => {
    const checker = await checkerOn(html`<div lang="ar"><pop-checker country="GB"></pop-checker></div>`);
    const lent = [...all(checker, 'span[lang]')];
    for (const choice of harmless) {
      await say(checker, choice);
      lent.push(...all(checker, 'span[lang]'));
    }
    expect(lent.length).to.be.above(5);
    for (const {lang, dir} of lent) expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    expect(has(checker, '.safety-panel')).to.equal(false);
  });

  it('arrives late, with addText()', async () => {
    const checker = await checkerOn(html`<div lang="la"><pop-checker></pop-checker></div>`);
    expect(find(checker, '.card').lang).to.equal('en');
    addText({...generated, lang: 'LA'});
    await checker.updateComplete;
    expect(find(checker, '.card').lang).to.equal('LA');
  });

  it('gives way to the words of the page', async () => {
    const checker = await checkerOn();
    checker.text = {interface: {question: {continue: 'Onwards'}}};
    await checker.updateComplete;
    expect(find(checker, '[part=continue]').textContent.trim()).to.equal('Onwards');
    expect(has(checker, 'span[lang]')).to.equal(false);
    checker.text = undefined;
    await checker.updateComplete;
    expect(find(checker, '[part=continue]').textContent.trim()).to.equal(en.interface.question.continue);
  });

  it('mirrors the screen from right to left', async () => {
    const checker = await checkerOn(html`<div lang="ar"><pop-checker country="GB"></pop-checker></div>`);
    await say(checker, 'none');
    const middle = (selector: string): number => {
      const {left, right} = find(checker, selector).getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middle('.option input')).to.be.above(middle('.option'));
    expect(middle('[part=back]')).to.be.above(middle('.card'));
    await press(checker, '[part=back]');
  });

  it('is asked for no more once the element is gone', async () => {
    const checker = await checkerOn();
    checker.remove();
    document.documentElement.lang = 'ar';
    let asked = false;
    checker.requestUpdate = () => (asked = true);
    await Promise.resolve();
    expect(asked).to.equal(false);
    document.documentElement.removeAttribute('lang');
  });
});
