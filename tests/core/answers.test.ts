import {expect} from 'chai';
import {answer, type Answers, type Choice} from '../../src/core/index.js';
import {bikes, type BikeFinding, type BikeQuestion} from './bikes.js';
import {messagesOf, problemsOf, refuses} from './problems-of.js';

const none: Answers<BikeFinding> = {};
const say = (question: BikeQuestion, choice: Choice<BikeFinding>, before = none) =>
  answer(before, question, choice, bikes);
const wrongly = (question: string, choice: unknown) => () =>
  answer(none, question as BikeQuestion, choice as BikeFinding, bikes);
const refused = (question: string, choice: unknown, ...named: readonly string[]): void =>
  refuses(wrongly(question, choice), ...named);

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
    refused('habits', 'unsure', "'unsure'", "'wheelies', 'sings'"));

  it('an empty list is refused: none is said, never an accident', () => {
    refused('habits', [], 'nothing', "'wheelies', 'sings', 'none'");
    refused('habits', {}, "'wheelies', 'sings', 'none'");
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
      ['noise', {grind: 'yes', click: 'no'}, grinds],
      ['noise', {grind: 'yes'}, grinds, {click: 'yes', grind: 'no', silent: 'no'}],
    ],
    'replies by finding without a yes stay as said': [
      ['noise', {grind: 'unsure', click: 'no'}, {click: 'no', grind: 'unsure'}],
    ],
  });

  it('refuses a list, two yes, none, and an empty list', () => {
    for (const list of [['click'], ['click', 'grind']])
      refused('noise', list, 'a list, where one is to be picked', "'click', 'grind', 'silent'");
    refused('noise', {click: 'yes', grind: 'yes'}, "more than one 'yes'", "'click', 'grind', 'silent'");
    refused('noise', 'none', "'none'", "'click', 'grind', 'silent'");
    refused('noise', [], "'click', 'grind', 'silent', 'unsure'");
  });

  it('refuses unsure where the person always knows', () => {
    refused('kind', 'unsure', "'yes', 'no'");
    expect(messagesOf(wrongly('kind', 'unsure')).join()).not.to.include("'no', 'unsure'");
    refused('kind', {road: 'unsure'}, "'road' is 'unsure'", "'yes', 'no'");
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
    refused('colour', 'red', 'unknown', "'stop-now', 'seen', 'kind'");
    refused('habits', 'swears', "'swears'", "'wheelies', 'sings'");
    refused('habits', ['sings', 'swears'], "'swears'", "'wheelies', 'sings'");
    refused('habits', {sings: 'maybe'}, "'maybe'", "'yes', 'no', 'unsure'");
  });

  it('refuses a finding of another question', () => {
    refused('habits', 'click', "'click'");
    refused('habits', {click: 'yes'}, "'click'");
  });

  it('lists every problem at once', () =>
    refused('habits', {sings: 'maybe', swears: 'yes', wheelies: 1}, "'maybe'", "'swears'", "'wheelies'"));

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
      refused('habits', choice, 'allowed are'));

  it('keeps the replies to other questions, so that going back loses nothing', () => {
    const before = say('noise-detail', 'loud', say('noise', 'click'));
    const silent = {click: 'no', grind: 'no', silent: 'yes'};
    expect(say('noise', 'silent', before)).to.deep.equal({...silent, loud: 'yes', daily: 'no'});
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
    for (const [question, choice, path, code] of [
      ['colour', 'red', '', 'unknown-question'],
      ['noise', [], 'noise', 'nothing-said'],
      ['noise', ['click'], 'noise', 'list-for-one'],
      ['noise', {click: 'yes', grind: 'yes'}, 'noise', 'several-yes'],
      ['habits', 'click', 'habits', 'unknown-finding'],
      ['habits', {sings: 'maybe'}, 'habits.sings', 'unknown-reply'],
    ] as const) {
      const problems = problemsOf(wrongly(question, choice));
      expect(problems.map((each) => [each.path.join('.'), each.code])).to.deep.equal([[path, code]]);
    }
  });
});
