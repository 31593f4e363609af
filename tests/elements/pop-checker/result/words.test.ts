import {expect, html} from '@open-wc/testing';
import {dispositionOf, type Outcome} from '../../../../src/elements/words/disposition.js';
import {Words, type Path} from '../../../../src/elements/words/words.js';
import {en} from '../../../../src/text/en.js';
import type {PopChecker} from '../../../../src/index.js';
import type {LanguageText} from '../../../../src/text/text.js';
import {results, showResult, type ResultName} from '../../../support/results.js';
import {textOfIds} from '../../../support/text-of-ids.js';
import {checkerOn, find, has, say, shownText} from '../../../support/visitor.js';
import {own} from '../../../core/own.js';

const {dispositions, otherDispositions} = en.rulebook;

describe('The words of an outcome', () => {
  const english = new Words([en], {number: '999', advice: '111'});
  const wordsOf = (outcome: Outcome, words = english) => {
    const {title, when, where, todo} = dispositionOf(words, outcome);
    return {
      title: words.plain(title),
      when: words.plain(when),
      where: words.plain(where),
      todo: words.part(todo),
    };
  };

  it('are those of the urgency where nothing else is said', () => {
    const {title, when, where, todo} = wordsOf({urgency: 'urgent', by: 'today'});
    expect({title, when, where, todo}).to.deep.equal(dispositions.urgent);
  });

  it('are part by part the most specific ones', () => {
    const child = wordsOf({urgency: 'soon', by: '72h', where: 'child'});
    expect(child.title).to.equal(otherDispositions['soon/72h/child']!.title);
    expect(child.when, 'from the 72 hours').to.equal(otherDispositions['soon/72h']!.when);
    const maternity = wordsOf({urgency: 'soon', by: '2-weeks', where: 'maternity'});
    expect(maternity.title).to.equal(otherDispositions['soon/maternity']!.title);
    expect(maternity.when, 'from the urgency').to.equal(dispositions.soon.when);
  });

  it('are the specific ones of another language rather than the general ones of this', () => {
    const general = {lang: 'xx', rulebook: {dispositions, otherDispositions: {}}} as unknown as LanguageText;
    const words = new Words([general, en], {number: '999', advice: '111'});
    expect(wordsOf({urgency: 'soon', by: '72h'}, words).when).to.equal(otherDispositions['soon/72h']!.when);
  });

  it('that nobody has are an error that names them', () =>
    expect(() => english.say('questions.no-such-question.ask')).to.throw('questions.no-such-question.ask'));

  it('keep what stands in braces and means nothing', () => {
    expect(english.fill('Call {number} about {this}.')).to.equal('Call 999 about {this}.');
    expect(english.fill('Call {number}.', {number: '112'})).to.equal('Call 112.');
  });

  it('are looked up in a text without that part too', () =>
    expect(new Words([{lang: 'xx'}], {}).maybe('findings.very-ill.hint' satisfies Path)).to.equal(undefined));
});

describe('What a result says of where to ask', () => {
  const textOf = async (name: ResultName, country: string): Promise<string> => {
    const checker = await checkerOn(html`<pop-checker country=${country}></pop-checker>`);
    await showResult(checker, results[name]);
    return shownText(checker, '.todo');
  };

  it('is the advice line of the country where nobody has time', async () => {
    expect(await textOf('urgent', 'NZ')).to.contain('0800 611 116');
    expect(await textOf('72 hours', 'NZ')).to.contain('0800 611 116');
  });

  it('is more than a number where one number would mislead', async () => {
    expect(await textOf('urgent', 'GB')).to.contain('111; in Northern Ireland, your GP out of hours');
  });

  it('is to be checked locally where it may differ', async () => {
    expect(await textOf('urgent', 'CA')).to.contain(en.interface.common.adviceCheckLocally);
    expect(await textOf('urgent', 'NZ')).not.to.contain(en.interface.common.adviceCheckLocally);
  });

  it('has no digits where no line is known', async () => {
    expect(await textOf('urgent', 'US')).to.contain(en.interface.common.localAdviceLine);
    expect(await textOf('urgent', 'US')).not.to.match(/\d/);
    const checker = await checkerOn(html`<pop-checker country="US"></pop-checker>`);
    await showResult(checker, results.soon);
    expect(shownText(checker, '.watch')).not.to.contain(en.interface.common.localAdviceLine);
    expect(shownText(checker, '.watch')).not.to.contain(en.interface.common.adviceCheckLocally);
  });
});

describe('The result of a rulebook of the page’s own', () => {
  const wrists = own({
    questions: [{id: 'wrist', pick: 'any', findings: ['wrist-swelling']}],
    redFlags: [{id: 'swollen-wrist', when: 'wrist-swelling', urgency: 'soon', evidence: ['book']}],
    evidence: {
      book: {kind: 'study', grade: 'weak', label: 'A book on wrists', address: 'javascript:alert(1)'},
    },
  });
  const text = {
    lang: 'en',
    rulebook: {
      ...en.rulebook,
      questions: {wrist: {ask: 'How is your wrist?', why: 'We have to ask.'}},
      findings: {'wrist-swelling': {label: 'It is swollen', example: 'The strap feels tight.'}},
      redFlags: {'swollen-wrist': {name: 'A swollen wrist', why: 'Someone should see it.'}},
      places: {clinic: 'The clinic'},
    },
  } as unknown as Partial<LanguageText>;

  const swollen = async (): Promise<PopChecker> => {
    const checker = await checkerOn();
    Object.assign(checker, {rulebook: wrists, text, answers: {'wrist-swelling': 'yes'}});
    await checker.updateComplete;
    return checker;
  };

  it('is shown in its own words, and links to no address but a secure one', async () => {
    const checker = await swollen();
    expect(shownText(checker, '.why')).to.contain('It is swollen').and.to.contain('Someone should see it.');
    expect(find(checker, '.sources').textContent).to.contain('A book on wrists');
    expect(has(checker, '.sources a')).to.be.false;
  });

  it('says whom stretching is not for, because that was not asked', async () => {
    const advice = find(await swollen(), '.cracking').textContent;
    const warned = advice.indexOf(en.rulebook.selfCracking.notIf);
    expect(warned).to.be.greaterThan(0);
    expect(advice.indexOf(en.rulebook.selfCracking.insteadMoves[0]!.how)).to.be.greaterThan(warned);
  });

  it('is what the worst that is still open would ask for, where nothing asks about a way out', async () => {
    const knees = own({
      questions: [{id: 'knee', pick: 'any', findings: ['hot', 'cannot-say'], wayOut: 'cannot-say'}],
      redFlags: [{id: 'hot-knee', when: 'hot', urgency: 'urgent', evidence: ['e']}],
    });
    const checker = await checkerOn();
    Object.assign(checker, {text: textOfIds(knees), rulebook: knees});
    await checker.updateComplete;
    await say(checker, 'cannot-say');
    expect(checker.assessment).to.include({urgency: undefined, atMost: 'urgent'});
    expect(shownText(checker, '.result')).to.include(dispositions.urgent.title);
  });
});
