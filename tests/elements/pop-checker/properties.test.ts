import {expect, html} from '@open-wc/testing';
import {defineRulebook, saveAnswers} from '../../../src/core/index.js';
import {backPops, emergencyNumbers} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {PopChecker} from '../../../src/index.js';
import {own} from '../../core/own.js';
import {
  appeared,
  asked,
  checkerOn,
  choose,
  chosen,
  consoleWhile,
  eventsOf,
  find,
  goOn,
  has,
  press,
  rootOf,
  say,
  sayAll,
  shownText,
} from '../../support/visitor.js';

const {questions} = en.rulebook;

describe('answers from outside', () => {
  it('are shown at once, and the interview goes on from there', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const {answers} = checker;
    const other = await checkerOn();
    other.answers = answers;
    expect(other.assessment).to.deep.equal(checker.assessment);
    await other.updateComplete;
    expect(asked(other)).to.equal(questions['small-changes'].ask);
    other.answers = saveAnswers({'very-ill': 'yes'}, backPops);
    expect(other.assessment.urgency).to.equal('emergency');
    await other.updateComplete;
    expect(has(other, '.result')).to.equal(true);
  });

  it('are frozen, and never the object that came in', async () => {
    const checker = await checkerOn();
    const input = {'very-ill': 'no'} as const;
    checker.answers = input;
    expect(checker.answers).to.deep.equal(input);
    expect(checker.answers).not.to.equal(input);
    expect(checker.answers).to.be.frozen;
    await say(checker, 'none');
    expect(checker.answers).to.be.frozen;
    expect(checker.assessment).to.be.frozen.and.equal(checker.assessment);
  });

  it('are refused as a whole, with a warning and pop-error, and the old ones stay', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const before = checker.answers;
    const seen = eventsOf(checker);
    const refused: readonly unknown[] = [
      {'very-ill': 'maybe', 'stroke-signs': 'no'},
      {'no-such-thing': 'yes'},
      {'very-ill': 'no', 'place-low': 'yes', 'place-neck': 'yes'},
      {rulebook: {id: 'other', version: '0.1.0'}, answers: {}},
      {rulebook: {id: 'back-pops', version: '99.0.0'}, answers: {}},
      // Says that it is ours, and is another.
      {rulebook: {id: backPops.id, version: backPops.version}, answers: {'very-ill': 'no', other: 'yes'}},
      JSON.parse('{"__proto__": {"very-ill": "yes"}}'),
      null,
      undefined,
      'answers',
      [],
      {
        get 'very-ill'() {
          // No Error, but a text.
          AbortSignal.abort('boom').throwIfAborted();
          return 'yes';
        },
      },
    ];
    const warnings = await consoleWhile('warn', () => {
      for (const input of refused) checker.answers = input;
    });
    await checker.updateComplete;
    expect(warnings).to.have.length(refused.length);
    expect(warnings.every((warning) => warning.startsWith('<pop-checker> '))).to.equal(true);
    expect(warnings[0]).to.include("'yes', 'no', 'unsure'");
    expect(seen.map(([name]) => name)).to.deep.equal(refused.map(() => 'pop-error'));
    expect(seen.at(-1)![1]).to.deep.equal({kind: 'refused', message: 'boom'});
    expect(checker.answers).to.equal(before);
    expect(asked(checker)).to.equal(questions['small-changes'].ask);
    expect(({} as {'very-ill'?: string})['very-ill']).to.equal(undefined);
  });

  it('may be set before the element is defined, like every property', async () => {
    class Late extends PopChecker {}
    const early = document.createElement('pop-checker-late') as unknown as PopChecker;
    Object.assign(early, {answers: {'very-ill': 'yes'}, country: 'AU', headingLevel: 3, disabled: true});
    document.body.append(early);
    customElements.define('pop-checker-late', Late);
    await early.updateComplete;
    expect(early.assessment.urgency).to.equal('emergency');
    expect(find(early, '.focus-here').localName).to.equal('h3');
    expect(shownText(early)).to.include('000');
    expect(early.matches(':disabled')).to.equal(true);
    early.remove();
  });

  it('take a person’s way back and details with them', async () => {
    const checker = await checkerOn();
    await say(checker, 'very-ill');
    await press(checker, '#change-call-now');
    await say(checker, 'none');
    checker.answers = {};
    await checker.updateComplete;
    expect(asked(checker)).to.equal(questions['call-now'].ask);
    expect(has(checker, '.still-call')).to.equal(false);
  });
});

describe('another rulebook', () => {
  it('is refused where defineRulebook() did not make it', async () => {
    const checker = await checkerOn();
    const wrong = [{...backPops}, {}, null, 'rules', undefined];
    const warnings = await consoleWhile('warn', () => {
      for (const rulebook of wrong) checker.rulebook = rulebook as never;
    });
    expect(warnings).to.have.length(5);
    expect(checker.rulebook).to.equal(backPops);
  });

  it('says which words it lacks, and is refused where a place to go has none', async () => {
    const parts = {
      id: 'knees',
      questions: [{id: 'signs', pick: 'any', findings: ['locks']}],
      redFlags: [{id: 'locks', when: 'locks', urgency: 'urgent', evidence: ['e']}],
    };
    const said = async (rulebook: object): Promise<{warnings: string; errors: string}> => {
      const checker = await checkerOn();
      let warnings: readonly string[] = [];
      const errors = await consoleWhile('error', async () => {
        warnings = await consoleWhile('warn', async () => {
          checker.rulebook = own(rulebook);
          await checker.updateComplete;
        });
      });
      expect(has(checker, '.safety-panel')).to.equal(true);
      return {warnings: warnings.join(), errors: errors.join()};
    };
    expect((await said(parts)).warnings).to.include('no words for questions signs ask');
    expect((await said({...parts, places: ['clinic']})).errors).to.include('no words for places clinic');
  });

  it('keeps the answers of the same rulebook where they fit, and drops them where they do not', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const before = checker.answers;
    checker.rulebook = defineRulebook({...backPops, version: '0.2.0'});
    expect(checker.answers).to.deep.equal(before);
    const questions = [{...backPops.questions[0], findings: ['very-ill', 'stroke-signs']}];
    checker.rulebook = own({id: backPops.id, version: '0.3.0', questions});
    expect(checker.answers).to.deep.equal({});
  });
});

describe('attributes', () => {
  it('show the number of the country, as text', async () => {
    for (const [country, number] of [
      ['AU', '000'],
      ['gb', '999'],
      [' FI ', '112'],
    ]) {
      const checker = await checkerOn(html`<pop-checker country=${country!}></pop-checker>`);
      expect(shownText(checker, '.help')).to.include(number);
      expect(find(checker, '.help a', HTMLAnchorElement).getAttribute('href')).to.equal(`tel:${number!}`);
    }
  });

  it('show the page’s own number before that of the country', async () => {
    const checker = await checkerOn(
      html`<pop-checker country="GB" emergency-number="+44 20 7946 0000"></pop-checker>`,
    );
    expect(find(checker, '.help a', HTMLAnchorElement).getAttribute('href')).to.equal('tel:+442079460000');
    checker.emergencyNumber = null;
    await checker.updateComplete;
    expect(shownText(checker, '.help')).to.include('999');
  });

  it('warn of what is not allowed, with what is, and leave a safe screen', async () => {
    const wrong: readonly (readonly [Partial<Record<keyof PopChecker, unknown>>, string])[] = [
      [{country: 'XX'}, Object.keys(emergencyNumbers).join(', ')],
      [{country: 'GB; DROP'}, 'GB'],
      [{country: '__proto__'}, 'AU'],
      [{country: 'x'.repeat(1_000_000)}, 'AU'],
      [{emergencyNumber: 'javascript:alert(1)'}, 'digits'],
      [{emergencyNumber: '1'.repeat(50)}, 'digits'],
      [{headingLevel: '7'}, '1 to 6'],
      [{headingLevel: 'two'}, '1 to 6'],
    ];
    for (const [properties, allowed] of wrong) {
      const warnings = await consoleWhile('warn', async () => {
        const checker = Object.assign(await checkerOn(html`<pop-checker></pop-checker>`), properties);
        await checker.updateComplete;
        await sayAll(checker, 'none');
        expect(asked(checker)).to.equal(questions['small-changes'].ask);
        const help = shownText(checker, '.help');
        expect(help).to.include(en.interface.common.localEmergencyNumber).and.not.match(/\d/);
        expect(has(checker, '.help [href]')).to.equal(false);
        expect(find(checker, 'legend > *').localName).to.equal('h2');
      });
      expect(warnings, JSON.stringify(properties).slice(0, 60)).to.have.length(1);
      expect(warnings[0]).to.include(allowed);
      expect(warnings[0]!.length).to.be.below(500);
    }
  });

  it('may be anything at all', async () => {
    const ofTheForm = ['name', 'required', 'disabled'];
    const settable = ['country', 'emergencyNumber', 'headingLevel', 'text', 'lang', ...ofTheForm];
    const anything: readonly unknown[] = [null, undefined, 5, true, {}, [], Number.NaN, new Date(0), () => 1];
    await consoleWhile('warn', async () => {
      for (const name of settable)
        for (const value of anything) {
          const checker = await checkerOn();
          (checker as unknown as Record<string, unknown>)[name] = value;
          await checker.updateComplete;
          expect(has(checker, '.safety-panel'), `${name} = ${String(value)}`).to.equal(false);
          expect(has(checker, '.question')).to.equal(true);
          checker.remove();
        }
    });
  });
});

describe('the element on its page', () => {
  it('has an intro above the first question only, and a footer below every screen', async () => {
    const checker = await checkerOn(
      html`<pop-checker
        ><p slot="intro">Hello</p>
        <p slot="footer">Ours</p></pop-checker
      >`,
    );
    const [intro, footer] = checker.querySelectorAll('p');
    expect(intro!.checkVisibility()).to.equal(true);
    expect(intro!.getBoundingClientRect().bottom).to.be.below(
      find(checker, '.focus-here').getBoundingClientRect().top,
    );
    expect(footer!.checkVisibility()).to.equal(true);
    await say(checker, 'none');
    expect(intro!.checkVisibility()).to.equal(false);
    expect(footer!.checkVisibility()).to.equal(true);
    await say(checker, 'bowel-change');
    expect(footer!.checkVisibility()).to.equal(true);
  });

  it('warns of colours of the page that cannot be read', async () => {
    const warningsOf = (accent: string): Promise<readonly string[]> =>
      consoleWhile('warn', () =>
        checkerOn(html`<pop-checker country="GB" style="--pop-accent: ${accent}"></pop-checker>`),
      );
    expect((await warningsOf('#eee')).join()).to.include('--pop-accent on --pop-paper has a contrast of 1.');
    expect(await warningsOf('#004466')).to.deep.equal([]);
  });

  it('keeps everything when it is moved', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    choose(checker, 'bowel-change');
    const place = document.createElement('section');
    document.body.append(place);
    place.append(checker);
    await checker.updateComplete;
    expect(asked(checker)).to.equal(questions['small-changes'].ask);
    expect(chosen(checker)).to.deep.equal(['bowel-change']);
    await goOn(checker);
    expect(checker.assessment.urgency).to.equal('emergency');
    place.remove();
  });

  it('takes the page’s font and colours through its variables', async () => {
    const page = html`<div style="font: 20px serif; --pop-accent: rgb(120, 0, 120); --pop-radius: 3px">
      <pop-checker></pop-checker>
    </div>`;
    const checker = await checkerOn(page);
    expect(getComputedStyle(find(checker, '.option')).fontSize).to.equal('20px');
    expect(getComputedStyle(find(checker, '.option')).fontFamily).to.equal('serif');
    expect(getComputedStyle(find(checker, '[part=continue]')).backgroundColor).to.equal('rgb(120, 0, 120)');
    expect(getComputedStyle(find(checker, '.card')).borderRadius).to.equal('3px');
  });
});

describe('the summary', () => {
  const emergency = async (): Promise<PopChecker> => {
    const checker = await checkerOn();
    await say(checker, 'very-ill');
    return checker;
  };
  const settled = async (checker: PopChecker): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await checker.updateComplete;
  };

  const withClipboard = async (
    writeText: ((text: string) => Promise<void>) | undefined,
    act: () => Promise<void>,
  ): Promise<void> => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}});
    try {
      await act();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  };

  it('is copied, and said to be, in a region that was there before', async () => {
    let copied = '';
    await withClipboard(
      (text) => {
        copied = text;
        return Promise.resolve();
      },
      async () => {
        const checker = await emergency();
        const region = find(checker, '.result [role=status]');
        expect(region.textContent.trim()).to.equal('');
        await press(checker, '[part=copy]');
        await settled(checker);
        expect(copied).to.equal(checker.summary());
        expect(region.isConnected).to.equal(true);
        expect(region.textContent.trim()).to.equal(en.interface.result.copied);
      },
    );
  });

  it('is shown to be copied by hand where the browser does not allow it', async () => {
    for (const refusing of [undefined, () => Promise.reject(new Error('not allowed'))])
      await withClipboard(refusing, async () => {
        const checker = await emergency();
        await press(checker, '[part=copy]');
        await settled(checker);
        const field = find(checker, '.by-hand textarea', HTMLTextAreaElement);
        expect(field.value).to.equal(checker.summary());
        expect(rootOf(checker).activeElement === field).to.equal(true);
        expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
        await appeared(checker);
        await expect(checker).to.be.accessible();
        const heard: string[] = [];
        const hear = ({key}: KeyboardEvent): unknown => heard.push(key);
        document.addEventListener('keydown', hear);
        for (const key of ['x', 'Escape'])
          field.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
        document.removeEventListener('keydown', hear);
        expect(heard, 'keys of the field').to.deep.equal(['Escape']);
        await press(checker, '[part=restart]');
        expect(has(checker, '.by-hand')).to.equal(false);
      });
  });

  it('is printed by the browser', async () => {
    const checker = await emergency();
    const own: unknown = Reflect.get(window, 'print');
    let prints = 0;
    Reflect.set(window, 'print', () => prints++);
    await press(checker, '[part=print]');
    Reflect.set(window, 'print', own);
    expect(prints).to.equal(1);
  });
});
