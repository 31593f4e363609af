import {expect} from 'chai';
import {answer, type Answers, type Choice} from '../../src/core/index.js';
import {bikes, type BikeFinding, type BikeQuestion} from './bikes.js';
import {messagesOf, problemsOf} from './problems-of.js';

const none: Answers<BikeFinding> = {};
const say = (question: BikeQuestion, choice: Choice<BikeFinding>, before = none) =>
  answer(before, question, choice, bikes);
const refusal = (question: string, choice: unknown): string =>
  messagesOf(() => answer(none, question as BikeQuestion, choice as BikeFinding, bikes)).join('\n');

type Said = readonly [
  question: BikeQuestion,
  choice: Choice<BikeFinding>,
  Answers<BikeFinding>,
  before?: object,
];

/** By what is shown: what is said, what is then stored, and what was stored before. */
const stored = (table: Readonly<Record<string, readonly Said[]>>): void => {
  for (const [shows, rows] of Object.entries(table))
    it(shows, () => {
      for (const [question, choice, answers, before] of rows)
        expect(say(question, choice, before)).to.deep.equal(answers);
    });
};

describe('answer() to a question of pick any', () => {
  stored({
    'one finding: it is yes, the others no': [['habits', 'wheelies', {wheelies: 'yes', sings: 'no'}]],
    'several findings': [['habits', ['wheelies', 'sings'], {wheelies: 'yes', sings: 'yes'}]],
    'none of them': [['habits', 'none', {wheelies: 'no', sings: 'no'}]],
    'a reply for each finding, and only for those said': [
      ['habits', {wheelies: 'unsure', sings: 'no'}, {wheelies: 'unsure', sings: 'no'}],
      ['habits', {wheelies: 'unsure'}, {wheelies: 'unsure'}],
    ],
    'replies by finding join what was said before': [
      ['habits', {wheelies: 'unsure'}, {wheelies: 'unsure', sings: 'yes'}, {wheelies: 'no', sings: 'yes'}],
    ],
    'ticks replace what was said before': [
      ['habits', 'sings', {wheelies: 'no', sings: 'yes'}, {wheelies: 'yes', sings: 'no'}],
    ],
  });

  it('not sure writes nothing by itself: it is refused', () =>
    expect(refusal('habits', 'unsure')).to.include("'unsure'").and.include("'wheelies', 'sings'"));

  it('an empty list is refused: none is said, never an accident', () => {
    expect(refusal('habits', [])).to.include('nothing').and.include("'wheelies', 'sings', 'none'");
    expect(refusal('habits', {})).to.include("'wheelies', 'sings', 'none'");
  });
});

describe('answer() to a question of pick one', () => {
  const grinds = {click: 'no', grind: 'yes', silent: 'no'} as const;
  stored({
    'one finding: it excludes the others': [['noise', 'grind', grinds]],
    'not sure is unsure for each': [
      ['noise', 'unsure', {click: 'unsure', grind: 'unsure', silent: 'unsure'}],
    ],
    'a yes among replies by finding excludes the others': [
      ['noise', {grind: 'yes'}, grinds],
      ['noise', {grind: 'yes'}, grinds, {click: 'yes', grind: 'no', silent: 'no'}],
    ],
    'replies by finding without a yes stay as said': [
      ['noise', {grind: 'unsure', click: 'no'}, {click: 'no', grind: 'unsure'}],
    ],
  });

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
  const away = {'asking-for-someone': 'yes'} as const;
  const saidNone = {'brakes-fail': 'no', 'frame-cracked': 'no', 'asking-for-someone': 'no'} as const;
  const clicks = {click: 'yes', grind: 'no', silent: 'no'} as const;
  stored({
    'stores only itself and leaves the others open': [['stop-now', 'asking-for-someone', away]],
    'leaves the others open, never no or unsure, whatever was said before and in whatever form': [
      saidNone,
      {...saidNone, 'brakes-fail': 'unsure'},
    ].flatMap((before): readonly Said[] => [
      ['stop-now', 'asking-for-someone', away, before],
      ['stop-now', ['asking-for-someone'], away, before],
      ['stop-now', away, away, before],
    ]),
    'keeps the replies to other questions': [
      ['stop-now', 'asking-for-someone', {...away, ...clicks}, clicks],
    ],
    'keeps a sign that is ticked with it': [
      ['stop-now', ['brakes-fail', 'asking-for-someone'], {...away, 'brakes-fail': 'yes'}],
    ],
    'taken back, the screen can be answered as any other': [['stop-now', 'none', saidNone, away]],
  });
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
