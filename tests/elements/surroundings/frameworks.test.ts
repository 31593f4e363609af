import {expect, html} from '@open-wc/testing';
import type {PopChecker, RedFlagList} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {
  checkerOn,
  choose,
  chosen,
  consoleWhile,
  controls,
  find,
  has,
  press,
  rootOf,
  say,
  shownText,
} from '../../support/visitor.js';

type Ours = PopChecker & RedFlagList;

/** A tag as its HTML is read, and what is warned of it. */
async function read(tag: string): Promise<{element: Ours; warnings: readonly string[]}> {
  const holder = document.createElement('form');
  const warnings = await consoleWhile('warn', async () => {
    holder.innerHTML = tag;
    document.body.append(holder);
    await (holder.lastElementChild as Ours).updateComplete;
  });
  return {element: holder.lastElementChild as Ours, warnings};
}

describe('what frameworks write', () => {
  for (const written of ['false', 'False', ' false ']) {
    it(`disabled="${written}" means that it is not, for the browser and the form too`, async () => {
      const {element, warnings} = await read(`<pop-checker name="back" disabled="${written}"></pop-checker>`);
      expect(element.disabled).to.equal(false);
      expect(element.matches(':disabled')).to.equal(false);
      expect(controls(element).every((control) => !control.matches(':disabled'))).to.equal(true);
      await say(element, 'very-ill');
      expect(new FormData(element.form!).has('back')).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('take the attribute away');
      element.form!.remove();
    });

    it(`required="${written}" means that it is not`, async () => {
      const {element, warnings} = await read(`<pop-checker required="${written}"></pop-checker>`);
      expect(element.required).to.equal(false);
      expect(element.form!.checkValidity()).to.equal(true);
      expect(warnings).to.have.length(1);
      element.form!.remove();
    });

    it(`checkable="${written}" and open="${written}" mean that they are not`, async () => {
      const {element, warnings} = await read(
        `<red-flag-list checkable="${written}" open="${written}"></red-flag-list>`,
      );
      expect([element.checkable, element.open]).to.deep.equal([false, false]);
      expect(has(element, 'input')).to.equal(false);
      expect(warnings).to.have.length(2);
      element.parentElement!.remove();
    });
  }

  it('any other value of them means that they are', async () => {
    for (const value of ['', 'true', 'disabled', '0']) {
      const {element, warnings} = await read(
        `<pop-checker disabled="${value}" required="${value}"></pop-checker>`,
      );
      expect([element.disabled, element.required]).to.deep.equal([true, true]);
      expect(element.matches(':disabled')).to.equal(true);
      expect(warnings).to.deep.equal([]);
      element.form!.remove();
    }
  });

  it('the text false, set as a property, means that it is not', async () => {
    const checker = await checkerOn();
    const loose = checker as unknown as Record<string, unknown>;
    loose['disabled'] = 'false';
    loose['required'] = 'false';
    expect([checker.disabled, checker.required]).to.deep.equal([false, false]);
    checker.setAttribute('disabled', 'false');
    expect(checker.hasAttribute('disabled')).to.equal(false);
  });

  it('emergencynumber, headinglevel and htmlfor are understood, and warned about once each', async () => {
    const {element, warnings} = await read(
      '<pop-checker id="served" country="GB" emergencyNumber="0123456" headingLevel="3"></pop-checker>',
    );
    expect(shownText(element, '.help')).to.include('0123456');
    expect(find(element, 'legend > *').localName).to.equal('h3');
    expect(warnings.map((warning) => /write ([\w-]+)="/.exec(warning)?.[1])).to.deep.equal([
      'emergency-number',
      'heading-level',
    ]);
    for (const tag of ['red-flag-list', 'self-crack-warning']) {
      const follower = await read(`<${tag} htmlFor="served"></${tag}>`);
      expect(follower.element.htmlFor).to.equal('served');
      expect(has(follower.element, '[part~=flag-not-asked], .outcome')).to.equal(true);
      expect(follower.warnings).to.have.length(1);
      expect(follower.warnings[0]).to.include('for="served"');
      follower.element.parentElement!.remove();
    }
    element.setAttribute('emergencynumber', '0999');
    await element.updateComplete;
    expect(shownText(element, '.help')).to.include('0999');
    element.form!.remove();
  });

  it('the right name counts before the wrong one, in whatever order they stand', async () => {
    for (const attributes of [
      'emergencynumber="111" emergency-number="222"',
      'emergency-number="222" emergencynumber="111"',
    ]) {
      const {element} = await read(`<pop-checker ${attributes}></pop-checker>`);
      expect(element.emergencyNumber).to.equal('222');
      element.form!.remove();
    }
  });
});

describe('answers that a page sets again and again', () => {
  const draw = (checker: PopChecker, answers: object): void => {
    checker.answers = {...answers};
  };

  it('are set once: a person’s emergency stays through ten re-renders of an inline object', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back"></pop-checker></form>`);
    const inline = {'chest-pain-or-breathless': 'no'};
    draw(checker, inline);
    await checker.updateComplete;
    await say(checker, 'very-ill');
    const {answers} = checker;
    for (let render = 0; render < 10; render++) {
      draw(checker, inline);
      await checker.updateComplete;
      expect(checker.answers).to.equal(answers);
      expect(checker.assessment.urgency).to.equal('emergency');
      expect(new FormData(checker.form!).get('back')).to.include('emergency');
    }
  });

  it('leave what is ticked and not yet said, in whatever form and order they come', async () => {
    const checker = await checkerOn();
    draw(checker, {'very-ill': 'no', 'stroke-signs': 'no'});
    await checker.updateComplete;
    choose(checker, 'none');
    checker.answers = {'stroke-signs': 'no', 'very-ill': 'no'};
    checker.answers = {
      rulebook: {id: backPops.id, version: backPops.version},
      answers: {'stroke-signs': 'no', 'very-ill': 'no'},
    };
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal(['none']);
  });

  it('do not bring back what a person left by beginning again', async () => {
    const checker = await checkerOn();
    draw(checker, {'very-ill': 'yes'});
    await checker.updateComplete;
    await press(checker, '[part=restart]');
    draw(checker, {'very-ill': 'yes'});
    await checker.updateComplete;
    expect(checker.answers).to.deep.equal({});
  });

  it('replace all at once where they are another person’s, the form included', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back"></pop-checker></form>`);
    draw(checker, {'very-ill': 'no'});
    await checker.updateComplete;
    await say(checker, 'very-ill');
    draw(checker, {'very-ill': 'no', 'stroke-signs': 'no'});
    expect(checker.answers).to.deep.equal({'very-ill': 'no', 'stroke-signs': 'no'});
    expect(new FormData(checker.form!).get('back')).not.to.include('emergency');
    // And the first person's once more.
    draw(checker, {'very-ill': 'no'});
    expect(checker.answers).to.deep.equal({'very-ill': 'no'});
  });

  it('are gone with {}, each time, whatever was replied between', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back"></pop-checker></form>`);
    for (let person = 0; person < 2; person++) {
      draw(checker, {});
      expect(checker.answers).to.deep.equal({});
      expect(new FormData(checker.form!).has('back')).to.equal(false);
      await checker.updateComplete;
      await say(checker, 'very-ill');
      expect(new FormData(checker.form!).has('back')).to.equal(true);
    }
    draw(checker, {'very-ill': 'yes'});
    draw(checker, {});
    draw(checker, {'very-ill': 'yes'});
    expect(checker.answers).to.deep.equal({'very-ill': 'yes'});
  });

  it('count again once the page began again itself', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back"></pop-checker></form>`);
    const again: Record<string, () => void> = {
      'restart()': () => checker.restart(),
      'a reset of the form': () => checker.form!.reset(),
    };
    for (const [name, act] of Object.entries(again)) {
      draw(checker, {'very-ill': 'yes'});
      act();
      expect(checker.answers, name).to.deep.equal({});
      draw(checker, {'very-ill': 'yes'});
      expect(checker.answers, name).to.deep.equal({'very-ill': 'yes'});
    }
  });

  it('nor does the same rulebook, set again, take anything away', async () => {
    const checker = await checkerOn();
    choose(checker, 'very-ill');
    checker.rulebook = backPops;
    await checker.updateComplete;
    expect(chosen(checker)).to.deep.equal(['very-ill']);
    const list = (await read('<red-flag-list checkable></red-flag-list>')).element;
    rootOf(list).querySelector('input')!.click();
    list.rulebook = backPops;
    await list.updateComplete;
    expect(rootOf(list).querySelector('input')!.checked).to.equal(true);
    list.parentElement!.remove();
  });
});
