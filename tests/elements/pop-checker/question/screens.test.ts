import {expect, html} from '@open-wc/testing';
import {resize} from '../../../support/browser.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';
import {allScreens, show, type Shown} from '../../../support/screens.js';
import {
  all,
  asked,
  checkerOn,
  control,
  controls,
  find,
  goOn,
  harmless,
  has,
  press,
  rootOf,
  say,
  sayAll,
  shownText,
  textOf,
} from '../../../support/visitor.js';

const screenOf = (name: string): Shown => allScreens.find((screen) => screen.name === name)!;

describe('the screens that ask', () => {
  it('have one heading each, inside the legend where there is one, and nothing twice', async () => {
    const checker = await checkerOn();
    for (const screen of allScreens) {
      await show(checker, screen);
      if (has(checker, '.result')) continue;
      const headings = all(checker, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map(({localName}) => localName)).to.deep.equal(['h2']);
      const legend = rootOf(checker).querySelector('.question > fieldset:not(.row) > legend');
      if (legend) expect(legend.firstElementChild === headings[0]).to.equal(true);
      const ids = all(checker, '[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('describe the group by hint and error, and mark what is invalid', async () => {
    const checker = await checkerOn();
    const group = find(checker, '.question fieldset');
    expect(group.getAttribute('aria-describedby')).to.equal('hint error');
    const error = find(checker, '#error');
    expect(error.getAttribute('role')).to.equal('alert');
    expect(error.textContent).to.equal('');
    await goOn(checker);
    expect(find(checker, '#error') === error).to.equal(true);
    expect(error.textContent).to.equal(en.interface.question.chooseAny);
    for (const input of controls(checker)) expect(input.getAttribute('aria-invalid')).to.equal('true');
    control(checker, 'none').click();
    await checker.updateComplete;
    expect(error.textContent).to.equal('');
    expect(has(checker, '[aria-invalid]')).to.equal(false);
    await sayAll(checker, 'none', 'none');
    await goOn(checker);
    expect(find(checker, '[role=radiogroup]').getAttribute('aria-invalid')).to.equal('true');
  });

  it('name the first open row, and mark the open ones', async () => {
    const checker = await checkerOn();
    await show(checker, screenOf('rows with one open'));
    const {label} = en.rulebook.findings['bowel-change'];
    expect(shownText(checker, '#error')).to.include(label);
    expect(all(checker, '.row[aria-invalid] > legend').map(textOf)).to.deep.equal([label]);
  });

  it('show each finding asked again with its example', async () => {
    const checker = await checkerOn();
    await say(checker, 'unsure');
    const {findings} = en.rulebook;
    for (const finding of ['chest-pain-or-breathless', 'very-ill'] as const) {
      const row = control(checker, `unsure/${finding}`).closest('.row')!;
      expect(row.querySelector('legend')!.textContent).to.equal(findings[finding].label);
      const {hint, example} = findings[finding] as {hint?: string; example: string};
      expect(textOf(row.querySelector('.hint')!)).to.equal([hint, example].filter(Boolean).join(' '));
      expect(row.getAttribute('aria-describedby')).to.equal(row.querySelector('.hint')!.id);
    }
  });

  it('show first the signs to call about and the number, without scrolling at 320 × 568', async () => {
    const {width} = await resize(320, 568);
    const checker = await checkerOn();
    const bottom = (element: Element): number => element.getBoundingClientRect().bottom;
    expect(bottom(find(checker, 'h2'))).to.be.below(568);
    expect(bottom(find(checker, '.help a'))).to.be.below(568);
    for (const option of all(checker, '.option').slice(0, 2)) expect(bottom(option)).to.be.below(568);
    expect(find(checker, '.help a', HTMLAnchorElement).href).to.equal('tel:999');
    expect(document.documentElement.scrollWidth).to.equal(width);
    await resize(800, 600);
  });

  it('work nothing out for the first of them: a page that nobody answers pays for no rule', async () => {
    let looked = 0;
    const rulebook = new Proxy(backPops, {
      get(of, name) {
        if (name === 'redFlags') looked++;
        return Reflect.get(of, name) as unknown;
      },
    });
    const checker = await checkerOn(html`<pop-checker country="GB" .rulebook=${rulebook}></pop-checker>`);
    expect(shownText(checker)).to.include(en.rulebook.questions['call-now'].ask);
    expect(looked).to.equal(0);
    await say(checker, 'none');
    expect(looked).to.be.above(0);
  });

  it('have the line with the number on every one of them', async () => {
    const checker = await checkerOn();
    for (const choice of harmless) {
      expect(find(checker, '[part=help] a', HTMLAnchorElement).href).to.equal('tel:999');
      await say(checker, choice);
    }
    expect(has(checker, '.result')).to.equal(true);
  });

  it('say why each question is asked, when asked', async () => {
    const checker = await checkerOn();
    const why = find(checker, 'details', HTMLDetailsElement);
    expect(why.open).to.equal(false);
    await press(checker, 'summary');
    expect(why.open).to.equal(true);
    expect(shownText(checker, 'details')).to.include(en.rulebook.questions['call-now'].why);
    await say(checker, 'none');
    expect(find(checker, 'details', HTMLDetailsElement).open).to.equal(false);
  });

  it('put none and not sure apart, and the way out apart again', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const groups = all(checker, '.others').map((group) =>
      [...group.querySelectorAll('input')].map(({value}) => value),
    );
    expect(groups).to.deep.equal([['none', 'unsure'], ['cannot-report']]);
    await say(checker, 'none');
    expect(controls(checker).some(({value}) => value === 'unsure')).to.equal(false);
  });

  it('may have a hint below an option', async () => {
    const checker = await checkerOn();
    const {findings} = en.rulebook;
    const hinted = {...findings, 'very-ill': {...findings['very-ill'], hint: 'Much more than a cold.'}};
    checker.text = {rulebook: {...en.rulebook, findings: hinted}};
    await checker.updateComplete;
    const option = find(checker, 'input[value=very-ill]').closest('label')!;
    expect(option.querySelector('.hint')!.textContent).to.equal('Much more than a cold.');
    const first = backPops.questions[0]!;
    const own = first.findings.filter((finding) => (hinted[finding] as {hint?: string}).hint);
    expect(all(checker, '.option .hint')).to.have.length(own.length);
  });

  it('go on once, however long Enter is held', async () => {
    const checker = await checkerOn();
    const first = asked(checker);
    const reply = control(checker, 'none');
    reply.click();
    const enter = (repeat: boolean): unknown =>
      reply.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', repeat, bubbles: true}));
    enter(true);
    await checker.updateComplete;
    expect(asked(checker)).to.equal(first);
    enter(false);
    await checker.updateComplete;
    expect(asked(checker)).not.to.equal(first);
  });

  it('use the heading level the page asks for', async () => {
    const checker = await checkerOn(html`<pop-checker heading-level="4"></pop-checker>`);
    expect(find(checker, 'legend > *').localName).to.equal('h4');
    for (const level of [6, 1]) {
      checker.headingLevel = level;
      await checker.updateComplete;
      expect(find(checker, 'legend > *').localName).to.equal(`h${level}`);
    }
  });
});
