import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {bikes} from '../../core/bikes.js';
import {textOfIds} from '../../support/text-of-ids.js';
import {checkerOn, controls, find, harmless, has, press, rootOf, say, sayAll} from '../../support/visitor.js';

const saved = {id: backPops.id, version: backPops.version};
const submitted = (checker: PopChecker): unknown => {
  const value = new FormData(checker.form!).get('back');
  return typeof value === 'string' ? JSON.parse(value) : value;
};
const inForm = (): Promise<PopChecker> =>
  checkerOn(html`<form><pop-checker name="back"></pop-checker></form>`);

describe('in a form', () => {
  it('submits the saved form and the urgency under its name', async () => {
    const checker = await inForm();
    expect(submitted(checker)).to.equal(null);
    await say(checker, 'none');
    // Absent as in the assessment: there is no such key.
    expect(submitted(checker)).to.deep.equal({rulebook: saved, answers: checker.answers});
    await say(checker, 'bowel-change');
    const {answers} = checker;
    expect(submitted(checker)).to.deep.equal({rulebook: saved, answers, urgency: 'emergency'});
  });

  it('submits what can be set again, without masked replies', async () => {
    const checker = await inForm();
    await sayAll(checker, 'none', 'none', 'age-18-44', 'place-low', ['leg-pain'], 'leg-mild-and-brief');
    await press(checker, '[part=back]');
    await press(checker, '[part=back]');
    await say(checker, 'none');
    expect(checker.answers).to.include({'leg-mild-and-brief': 'yes'});
    const value = submitted(checker) as {answers: object};
    expect(value.answers).not.to.have.property('leg-mild-and-brief');
    const other = await checkerOn();
    other.answers = value;
    expect(other.assessment).to.deep.equal(checker.assessment);
  });

  it('submits nothing without a name', async () => {
    const checker = await checkerOn(html`<form><pop-checker></pop-checker></form>`);
    await say(checker, 'very-ill');
    expect([...new FormData(checker.form!).keys()]).to.deep.equal([]);
    checker.name = 'later';
    await checker.updateComplete;
    expect([...new FormData(checker.form!).keys()]).to.deep.equal(['later']);
  });

  it('begins again when the form is reset', async () => {
    const checker = await inForm();
    await say(checker, 'very-ill');
    checker.form!.reset();
    await checker.updateComplete;
    expect(checker.answers).to.deep.equal({});
    expect(has(checker, '.result')).to.equal(false);
    expect(submitted(checker)).to.equal(null);
  });

  describe('tells the form at once, before anything else can happen', () => {
    const forget: Record<string, (checker: PopChecker) => void> = {
      'the form is reset': (checker) => checker.form!.reset(),
      'it is restarted': (checker) => checker.restart(),
      'a page sets no answers': (checker) => (checker.answers = {}),
      'another rulebook comes': (checker) => {
        checker.text = textOfIds(bikes);
        checker.rulebook = bikes;
      },
    };
    for (const [name, act] of Object.entries(forget))
      it(`${name}: nothing of the answers before is in the form in the same task`, async () => {
        const checker = await inForm();
        await sayAll(checker, 'none', 'bowel-change');
        expect(submitted(checker)).to.have.property('urgency', 'emergency');
        act(checker);
        expect(submitted(checker)).to.equal(null);
        expect(checker.matches(':state(emergency)')).to.equal(false);
        expect(checker.matches(':state(ended)')).to.equal(false);
      });

    it('other answers are in the form in the same task', async () => {
      const checker = await inForm();
      checker.answers = {'very-ill': 'yes'};
      expect(submitted(checker)).to.deep.include({answers: {'very-ill': 'yes'}, urgency: 'emergency'});
    });

    for (const required of [true, false])
      for (const event of ['pop-result', 'pop-answer', 'pop-change'] as const)
        it(`a form sent as soon as ${event} is heard has the last reply${required ? ', where it is required' : ''}`, async () => {
          const checker = await inForm();
          checker.required = required;
          const sent: unknown[] = [];
          checker.form!.addEventListener('submit', (submit) => {
            submit.preventDefault();
            sent.push(submitted(checker));
          });
          checker.addEventListener(event, () => checker.form!.requestSubmit(), {once: true});
          await say(checker, 'very-ill');
          expect(sent).to.have.length(1);
          expect(sent[0]).to.deep.include({urgency: 'emergency', answers: checker.answers});
        });

    it('required counts in the same task', async () => {
      const checker = await inForm();
      checker.required = true;
      expect(checker.form!.checkValidity()).to.equal(false);
      checker.required = false;
      expect(checker.form!.checkValidity()).to.equal(true);
      checker.required = true;
      checker.answers = {'very-ill': 'yes'};
      expect(checker.form!.checkValidity()).to.equal(true);
      checker.restart();
      expect(checker.form!.checkValidity()).to.equal(false);
    });
  });

  it('does not submit the form around it by its own buttons', async () => {
    const checker = await inForm();
    let submits = 0;
    checker.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    await sayAll(checker, ...harmless);
    expect(submits).to.equal(0);
  });

  it('holds the form back until the interview has ended, where it is required', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back" required></pop-checker></form>`);
    expect(checker.willValidate).to.equal(true);
    expect(checker.validity.valueMissing).to.equal(true);
    expect(checker.validationMessage).to.equal(en.interface.question.required);
    expect(checker.checkValidity()).to.equal(false);
    expect(checker.form!.checkValidity()).to.equal(false);
    for (const choice of harmless) {
      expect(checker.checkValidity()).to.equal(false);
      await say(checker, choice);
    }
    expect(checker.checkValidity()).to.equal(true);
    expect(checker.validity.valid).to.equal(true);
    await press(checker, '[part=restart]');
    expect(checker.checkValidity()).to.equal(false);
    checker.required = false;
    await checker.updateComplete;
    expect(checker.checkValidity()).to.equal(true);
  });

  it('points at the question when the browser asks for it', async () => {
    const checker = await checkerOn(html`<form><pop-checker name="back" required></pop-checker></form>`);
    expect(checker.reportValidity()).to.equal(false);
    expect(rootOf(checker).activeElement === find(checker, '.focus-here')).to.equal(true);
  });

  it('is disabled by itself and by the fieldset around it', async () => {
    const checker = await checkerOn(
      html`<form>
        <fieldset><pop-checker name="back" country="GB"></pop-checker></fieldset>
      </form>`,
    );
    await say(checker, 'none');
    checker.disabled = true;
    expect(checker.hasAttribute('disabled')).to.equal(true);
    checker.removeAttribute('disabled');
    expect(checker.disabled).to.equal(false);
    const fieldset = checker.closest('fieldset')!;
    for (const [disable, enable] of [
      [() => (fieldset.disabled = true), () => (fieldset.disabled = false)],
      [() => (checker.disabled = true), () => (checker.disabled = false)],
    ] as const) {
      disable();
      await checker.updateComplete;
      await checker.updateComplete;
      const [forward, back] = [find(checker, '[part=continue]'), find(checker, '[part=back]')];
      for (const part of [checker, ...controls(checker), forward, back])
        expect(part.matches(':disabled')).to.equal(true);
      expect(submitted(checker)).to.equal(null);
      // The number to call is never out of reach.
      find(checker, '[part=help] a').focus();
      expect(rootOf(checker).activeElement === find(checker, '[part=help] a')).to.equal(true);
      enable();
      await checker.updateComplete;
      await checker.updateComplete;
      expect(find(checker, '[part=continue]').matches(':disabled')).to.equal(false);
    }
  });

  it('belongs to its labels, and to no state that the browser kept', async () => {
    const checker = await checkerOn(
      html`<form><label for="it">Back</label><pop-checker id="it" name="back"></pop-checker></form>`,
    );
    expect([...checker.labels].map((label) => label.textContent)).to.deep.equal(['Back']);
    expect('formStateRestoreCallback' in checker).to.equal(false);
  });
});

describe('the states to style by', () => {
  it('are asking or ended, and the urgency', async () => {
    const checker = await checkerOn();
    const is = (...names: readonly string[]): boolean =>
      names.every((name) => checker.matches(`:state(${name})`));
    expect(is('asking')).to.equal(true);
    expect(is('ended')).to.equal(false);
    await say(checker, 'very-ill');
    expect(is('ended', 'emergency')).to.equal(true);
    expect(is('asking')).to.equal(false);
    await press(checker, '[part=restart]');
    expect(is('asking')).to.equal(true);
    expect(is('emergency')).to.equal(false);
  });
});
