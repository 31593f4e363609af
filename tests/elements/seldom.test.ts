import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {defineRulebook} from '../../src/core/index.js';
import {Words, type Path} from '../../src/elements/words/words.js';
import {en} from '../../src/text/en.js';
import {warningsOf} from '../support/followed-checker.js';
import {clearPage, onPage} from '../support/page.js';
import {textOfIds} from '../support/text-of-ids.js';
import {checkerOn, consoleWhile, eventsOf, find, has, rootOf, say, shownText} from '../support/visitor.js';

/** Throws something that is no Error. */
const throwText = (text: string): never => {
  AbortSignal.abort(text).throwIfAborted();
  throw new Error('nothing was thrown');
};

describe('what is thrown and is no Error', () => {
  it('is said as it is, and the panel comes', async () => {
    const checker = await checkerOn();
    const seen = eventsOf(checker);
    await consoleWhile('error', async () => {
      checker.text = {
        get interface() {
          return throwText('only a text');
        },
      };
      await checker.updateComplete;
    });
    expect(has(checker, '.safety-panel')).to.equal(true);
    expect(seen.filter(([name]) => name === 'pop-error')).to.deep.equal([
      ['pop-error', {kind: 'panel', message: 'only a text'}],
    ]);
  });

  it('refuses answers, and leaves those that were there', async () => {
    const checker = await checkerOn();
    await say(checker, 'none');
    const {answers} = checker;
    const seen = eventsOf(checker);
    await consoleWhile('warn', async () => {
      checker.answers = {
        get 'very-ill'() {
          return throwText('no answers today');
        },
      };
      await checker.updateComplete;
    });
    expect(checker.answers).to.equal(answers);
    expect(seen).to.deep.equal([['pop-error', {kind: 'refused', message: 'no answers today'}]]);
  });
});

describe('a second fault', () => {
  it('leaves the panel as it is, and is not said again', async () => {
    const checker = await checkerOn();
    find(checker, 'input[value=none]', HTMLInputElement).click();
    const button = find(checker, '[part=continue]');
    const seen = eventsOf(checker);
    await consoleWhile('error', () => {
      Object.defineProperty(checker, 'rulebook', {configurable: true, get: () => throwText('gone')});
      button.click();
      // The page may still hold on to it.
      button.click();
      return checker.updateComplete;
    });
    expect(rootOf(checker).querySelectorAll('.safety-panel')).to.have.length(1);
    expect(seen.filter(([name]) => name === 'pop-error')).to.have.length(1);
  });
});

describe('disabled', () => {
  it('reads as it was set, as a property or an attribute', async () => {
    const checker = await checkerOn();
    expect(checker.disabled).to.equal(false);
    checker.disabled = true;
    expect(checker.disabled).to.equal(true);
    expect(checker.hasAttribute('disabled')).to.equal(true);
    checker.removeAttribute('disabled');
    expect(checker.disabled).to.equal(false);
  });
});

describe('a rulebook whose way out nothing asks about', () => {
  it('ends in what the worst that is still open would ask for', async () => {
    const knees = defineRulebook({
      id: 'knees',
      version: '1.0.0',
      questions: [{id: 'knee', pick: 'any', findings: ['hot', 'cannot-say'], wayOut: 'cannot-say'}],
      redFlags: [{id: 'hot-knee', when: 'hot', urgency: 'urgent', evidence: ['us']}],
      cautions: [],
      limits: [],
      explanations: [],
      evidence: {us: {kind: 'judgement', grade: 'opinion', label: 'us'}},
    });
    const checker = await checkerOn();
    checker.text = textOfIds(knees);
    checker.rulebook = knees;
    await checker.updateComplete;
    await say(checker, 'cannot-say');
    expect(checker.assessment).to.include({urgency: undefined, atMost: 'urgent'});
    expect(has(checker, '.result')).to.equal(true);
    expect(shownText(checker, '.result')).to.include(en.rulebook.dispositions.urgent.title);
  });
});

describe('words', () => {
  const words = new Words([en], {number: '999'});

  it('of an option may have a hint', async () => {
    const checker = await checkerOn();
    checker.text = {
      rulebook: {
        ...en.rulebook,
        findings: {
          ...en.rulebook.findings,
          'very-ill': {...en.rulebook.findings['very-ill'], hint: 'Much more than a cold.'},
        },
      },
    };
    await checker.updateComplete;
    const option = find(checker, 'input[value=very-ill]').closest('label')!;
    expect(option.querySelector('.hint')!.textContent).to.equal('Much more than a cold.');
    expect(rootOf(checker).querySelectorAll('.option .hint')).to.have.length(1);
  });

  it('that nobody has are an error that names them', () =>
    expect(() => words.say('questions.no-such-question.ask')).to.throw('questions.no-such-question.ask'));

  it('keep what stands in braces and means nothing', () => {
    expect(words.fill('Call {number} about {this}.')).to.equal('Call 999 about {this}.');
    expect(words.fill('Call {number}.', {number: '112'})).to.equal('Call 112.');
  });

  it('are looked up in a text without that part too', () =>
    expect(new Words([{lang: 'xx'}], {}).maybe('findings.very-ill.hint' satisfies Path)).to.equal(undefined));
});

describe('<red-flag-list> where the advice line differs from place to place', () => {
  it('says so beside what names the line, and nowhere else', async () => {
    const list = document.createElement('red-flag-list');
    list.country = 'CA';
    onPage(list);
    await list.updateComplete;
    const note = en.interface.common.adviceCheckLocally;
    const groups = [...list.shadowRoot!.querySelectorAll('[part=todo]')].map((todo) => todo.textContent);
    expect(groups.some((text) => text.includes(note))).to.equal(true);
    for (const text of groups) expect(text.includes(note)).to.equal(text.includes('811'));
  });

  afterEach(clearPage);
});

describe('for="id" on a page that is still being read', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'readyState');
    clearPage();
  });

  it('waits for the rest of the page before it warns', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => 'loading'});
    const list = document.createElement('red-flag-list');
    list.htmlFor = 'not-read-yet';
    const early = await warningsOf(async () => {
      onPage(list);
      await list.updateComplete;
    });
    expect(early).to.deep.equal([]);
    Reflect.deleteProperty(document, 'readyState');
    const late = await warningsOf(async () => {
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await list.updateComplete;
    });
    expect(late).to.have.length(1);
    expect(late[0]).to.include('not-read-yet');
  });
});
