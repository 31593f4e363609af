import {expect, html} from '@open-wc/testing';
import type {PopChecker} from '../../../src/index.js';
import {checkerOn, consoleWhile, rootOf, say} from '../../support/visitor.js';

const inForm = (): Promise<PopChecker> =>
  checkerOn(html`<form><pop-checker name="back" country="GB"></pop-checker></form>`);

/** What a form posts under the name. */
const posted = (checker: PopChecker): readonly FormDataEntryValue[] =>
  new FormData(checker.form!).getAll('back');

describe('value', () => {
  it('is a text at any moment, and what the form posts, once', async () => {
    const checker = await inForm();
    expect(checker.value).to.equal('');
    expect(posted(checker)).to.deep.equal([]);
    const moments: Record<string, () => unknown> = {
      'a reply': () => say(checker, 'none'),
      'an emergency': () => say(checker, 'bowel-change'),
      'other answers': () => (checker.answers = {'very-ill': 'unsure'}),
      'another country': () => (checker.country = 'AU'),
      'it is required': () => (checker.required = true),
    };
    for (const [moment, act] of Object.entries(moments)) {
      await act();
      expect(posted(checker), moment).to.deep.equal([checker.value]);
      expect(JSON.parse(checker.value), moment).to.have.property('rulebook');
    }
    checker.restart();
    expect(checker.value).to.equal('');
    expect(posted(checker)).to.deep.equal([]);
  });

  it('is the same while the page hears of a reply, and while a form is being sent', async () => {
    const checker = await inForm();
    const seen: unknown[] = [];
    for (const name of ['pop-answer', 'pop-change', 'pop-result'] as const)
      checker.addEventListener(name, () => seen.push([checker.value, ...posted(checker)]));
    checker.form!.addEventListener('formdata', ({formData}) =>
      seen.push([checker.value, ...formData.getAll('back')]),
    );
    checker.form!.addEventListener('submit', (event) => event.preventDefault());
    await say(checker, 'very-ill');
    checker.form!.requestSubmit();
    const first = [checker.value, checker.value];
    expect(seen.length).to.be.above(5);
    for (const each of seen) expect(each).to.deep.equal(first);
  });

  it('is read only, and can be set again as answers', async () => {
    const checker = await inForm();
    await say(checker, 'very-ill');
    const {value} = checker;
    expect(() => Object.assign(checker, {value: 'x'})).to.throw(TypeError);
    expect(checker.value).to.equal(value);
    const other = await checkerOn();
    other.answers = JSON.parse(value);
    expect(other.assessment).to.deep.equal(checker.assessment);
  });

  it('is empty while the safety panel stands there', async () => {
    const checker = await inForm();
    await say(checker, 'very-ill');
    await consoleWhile('error', async () => {
      Object.defineProperty(checker, 'words', {
        get() {
          throw new Error('boom');
        },
      });
      checker.requestUpdate();
      await checker.updateComplete;
    });
    expect(rootOf(checker).querySelector('.safety-panel')).not.to.equal(null);
    expect(checker.value).to.equal('');
    expect(posted(checker)).to.deep.equal([]);
  });

  it('is what a script takes that reads name and value of what it was given, as htmx does', async () => {
    const checker = await inForm();
    await say(checker, 'very-ill');
    const read = ({name, value}: {name: string | null; value: string}): string =>
      new URLSearchParams({[name!]: value}).toString();
    expect(read(checker)).to.equal(
      new URLSearchParams(new FormData(checker.form!) as unknown as Record<string, string>).toString(),
    );
    expect([...checker.form!.elements].filter((element) => element === checker)).to.have.length(1);
  });
});

describe('required in a part of the page that is hidden', () => {
  const hidden: Record<string, (form: HTMLFormElement) => void> = {
    'a tab with display: none': (form) => (form.querySelector('div')!.style.display = 'none'),
    'a tab that is hidden': (form) => (form.querySelector('div')!.hidden = true),
    'a closed details': (form) => {
      const details = document.createElement('details');
      details.append(document.createElement('summary'), form.querySelector('div')!);
      form.append(details);
    },
  };
  for (const [name, hide] of Object.entries(hidden))
    it(`holds the form back and says so, as a native input does: ${name}`, async () => {
      const checker = await checkerOn(
        html`<form>
          <div><pop-checker name="back" required></pop-checker><input name="native" required /></div>
        </form>`,
      );
      const form = checker.form!;
      hide(form);
      const input = form.querySelector('input')!;
      const invalid: unknown[] = [];
      for (const control of [checker, input])
        control.addEventListener('invalid', () => invalid.push(control));
      let submits = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submits++;
      });
      form.requestSubmit();
      expect(submits).to.equal(0);
      expect(invalid).to.deep.equal([checker, input]);
      // Both are asked for nothing any more where the page says so.
      for (const control of [checker, input]) control.required = false;
      form.requestSubmit();
      expect(submits).to.equal(1);
    });
});
