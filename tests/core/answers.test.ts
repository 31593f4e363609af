import {expect} from 'chai';
import {answer, type Answers, type Choice} from '../../src/core/index.js';
import {bikes, type BikeFinding, type BikeQuestion} from './bikes.js';
import {messagesOf, problemsOf} from './problems-of.js';

const none: Answers<BikeFinding> = {};
const say = (question: BikeQuestion, choice: Choice<BikeFinding>, before = none) =>
  answer(before, question, choice, bikes);
const refusal = (question: string, choice: unknown): string =>
  messagesOf(() => answer(none, question as BikeQuestion, choice as BikeFinding, bikes)).join('\n');

describe('answer() to a question of pick any', () => {
  it('one finding: it is yes, the others no', () =>
    expect(say('habits', 'wheelies')).to.deep.equal({wheelies: 'yes', sings: 'no'}));

  it('several findings', () =>
    expect(say('habits', ['wheelies', 'sings'])).to.deep.equal({wheelies: 'yes', sings: 'yes'}));

  it('none of them', () => expect(say('habits', 'none')).to.deep.equal({wheelies: 'no', sings: 'no'}));

  it('a reply for each finding, and only for those said', () => {
    expect(say('habits', {wheelies: 'unsure', sings: 'no'})).to.deep.equal({wheelies: 'unsure', sings: 'no'});
    expect(say('habits', {wheelies: 'unsure'})).to.deep.equal({wheelies: 'unsure'});
  });

  it('replies by finding join what was said before', () =>
    expect(say('habits', {wheelies: 'unsure'}, {wheelies: 'no', sings: 'yes'})).to.deep.equal({
      wheelies: 'unsure',
      sings: 'yes',
    }));

  it('ticks replace what was said before', () =>
    expect(say('habits', 'sings', {wheelies: 'yes', sings: 'no'})).to.deep.equal({
      wheelies: 'no',
      sings: 'yes',
    }));

  it('not sure writes nothing by itself: it is refused', () =>
    expect(refusal('habits', 'unsure')).to.include("'unsure'").and.include("'wheelies', 'sings'"));

  it('an empty list is refused: none is said, never an accident', () => {
    expect(refusal('habits', [])).to.include('nothing').and.include("'wheelies', 'sings', 'none'");
    expect(refusal('habits', {})).to.include("'wheelies', 'sings', 'none'");
  });
});

describe('answer() to a question of pick one', () => {
  it('one finding: it excludes the others', () => {
    expect(say('noise', 'grind')).to.deep.equal({click: 'no', grind: 'yes', silent: 'no'});
  });

  it('not sure is unsure for each', () =>
    expect(say('noise', 'unsure')).to.deep.equal({click: 'unsure', grind: 'unsure', silent: 'unsure'}));

  it('a yes among replies by finding excludes the others', () => {
    expect(say('noise', {grind: 'yes'})).to.deep.equal({click: 'no', grind: 'yes', silent: 'no'});
    const before = say('noise', 'click');
    expect(say('noise', {grind: 'yes'}, before)).to.deep.equal({click: 'no', grind: 'yes', silent: 'no'});
  });

  it('replies by finding without a yes stay as said', () =>
    expect(say('noise', {grind: 'unsure', click: 'no'})).to.deep.equal({click: 'no', grind: 'unsure'}));

  it('refuses a list, two yes, none, and an empty list', () => {
    for (const list of [['click'], ['click', 'grind']])
      expect(refusal('noise', list))
        .to.include('a list, where one is to be picked')
        .and.include("'click', 'grind', 'silent'");
    expect(refusal('noise', {click: 'yes', grind: 'yes'}))
      .to.include("more than one 'yes'")
      .and.include("'click', 'grind', 'silent'");
    expect(refusal('noise', 'none')).to.include("'none'").and.include("'click', 'grind', 'silent'");
    expect(refusal('noise', [])).to.include("'click', 'grind', 'silent', 'unsure'");
  });

  it('refuses unsure where the person always knows', () => {
    expect(refusal('kind', 'unsure')).to.include("'yes', 'no'").and.not.include("'no', 'unsure'");
    expect(refusal('kind', {road: 'unsure'}))
      .to.include("'road' is 'unsure'")
      .and.include("'yes', 'no'");
  });
});

describe('answer() with the way out', () => {
  it('stores only itself and leaves the others open', () =>
    expect(say('stop-now', 'asking-for-someone')).to.deep.equal({'asking-for-someone': 'yes'}));

  it('leaves the others open, never no or unsure, whatever was said before and in whatever form', () => {
    const before = say('stop-now', 'none');
    const unsure = say('stop-now', {'brakes-fail': 'unsure'}, before);
    for (const earlier of [before, unsure])
      for (const choice of [
        'asking-for-someone',
        ['asking-for-someone'],
        {'asking-for-someone': 'yes'},
      ] as const)
        expect(say('stop-now', choice, earlier)).to.deep.equal({'asking-for-someone': 'yes'});
  });

  it('keeps the replies to other questions', () =>
    expect(say('stop-now', 'asking-for-someone', say('noise', 'click'))).to.deep.equal({
      'asking-for-someone': 'yes',
      click: 'yes',
      grind: 'no',
      silent: 'no',
    }));

  it('keeps a sign that is ticked with it', () =>
    expect(say('stop-now', ['brakes-fail', 'asking-for-someone'])).to.deep.equal({
      'brakes-fail': 'yes',
      'asking-for-someone': 'yes',
    }));

  it('taken back, the screen can be answered as any other', () =>
    expect(say('stop-now', 'none', say('stop-now', 'asking-for-someone'))).to.deep.equal({
      'brakes-fail': 'no',
      'frame-cracked': 'no',
      'asking-for-someone': 'no',
    }));
});

describe('answer() in any case', () => {
  it('names an unknown question, finding or reply with what is allowed', () => {
    expect(() => answer(none, 'colour' as BikeQuestion, 'click', bikes)).to.throw("'colour'");
    expect(refusal('colour', 'red')).to.include('unknown').and.include("'stop-now', 'seen', 'kind'");
    expect(refusal('habits', 'swears')).to.include("'swears'").and.include("'wheelies', 'sings'");
    expect(refusal('habits', ['sings', 'swears']))
      .to.include("'swears'")
      .and.include("'wheelies', 'sings'");
    expect(refusal('habits', {sings: 'maybe'}))
      .to.include("'maybe'")
      .and.include("'yes', 'no', 'unsure'");
  });

  it('refuses a finding of another question', () => {
    expect(refusal('habits', 'click')).to.include("'click'");
    expect(refusal('habits', {click: 'yes'})).to.include("'click'");
  });

  it('lists every problem at once', () =>
    expect(refusal('habits', {sings: 'maybe', swears: 'yes', wheelies: 1}))
      .to.include("'maybe'")
      .and.include("'swears'")
      .and.include("'wheelies'"));

  for (const choice of [
    undefined,
    null,
    7,
    true,
    Symbol('x'),
    () => 'sings',
    new Map(),
    [null],
    // As text, these would be findings.
    [['sings']],
    Object('sings'),
    {sings: undefined},
  ])
    it(`refuses ${Object.prototype.toString.call(choice)} as a choice`, () =>
      expect(refusal('habits', choice)).to.include('allowed are'));

  it('keeps the replies to other questions, so that going back loses nothing', () => {
    const before = say('noise-detail', 'loud', say('noise', 'click'));
    expect(say('noise', 'silent', before)).to.deep.equal({
      click: 'no',
      grind: 'no',
      silent: 'yes',
      loud: 'yes',
      daily: 'no',
    });
  });

  it('changes neither the answers nor the choice, and returns frozen answers', () => {
    const before = Object.freeze({click: 'yes', grind: 'no', silent: 'no'} as const);
    const choice = {sings: 'yes'} as const;
    const after = say('habits', choice, before);
    expect(after).not.to.equal(before);
    expect(before).to.deep.equal({click: 'yes', grind: 'no', silent: 'no'});
    expect(choice).to.deep.equal({sings: 'yes'});
    expect(after).to.be.frozen;
    expect(say('habits', 'none')).to.be.frozen;
    expect(say('habits', ['sings'])).to.be.frozen;
  });

  it('says with a path and a code what is wrong', () => {
    const wrong = (question: string, choice: unknown) =>
      problemsOf(() => answer(none, question as BikeQuestion, choice as never, bikes)).map(({path, code}) => [
        path.join('.'),
        code,
      ]);
    expect(wrong('colour', 'red')).to.deep.equal([['', 'unknown-question']]);
    expect(wrong('noise', [])).to.deep.equal([['noise', 'nothing-said']]);
    expect(wrong('noise', ['click'])).to.deep.equal([['noise', 'list-for-one']]);
    expect(wrong('noise', {click: 'yes', grind: 'yes'})).to.deep.equal([['noise', 'several-yes']]);
    expect(wrong('habits', 'click')).to.deep.equal([['habits', 'unknown-finding']]);
    expect(wrong('habits', {sings: 'maybe'})).to.deep.equal([['habits.sings', 'unknown-reply']]);
  });
});
