import {expect} from 'chai';
import {assess, readAnswers, saveAnswers, type InputError} from '../../src/core/index.js';
import {bikes} from './bikes.js';
import {own} from './own.js';
import {messagesOf, problemsOf, refuses} from './problems-of.js';
import {otherwiseFine} from './said.js';

const read = (input: unknown) => readAnswers(input, bikes);
const refusal = (input: unknown): string => messagesOf(() => read(input)).join('\n');
const refused = (input: unknown, ...named: readonly string[]): void => refuses(() => read(input), ...named);
const ours = {id: 'bikes', version: '2.3.1'};

describe('readAnswers()', () => {
  it('takes plain answers, and none at all', () => {
    const said = {click: 'yes', sings: 'unsure', road: 'no'};
    expect(read(said)).to.deep.equal({...said});
    expect(read({})).to.deep.equal({});
  });

  it('takes the saved form, through JSON too, whatever else is in it', () => {
    const answers = otherwiseFine();
    const saved: unknown = JSON.parse(JSON.stringify({...saveAnswers(answers, bikes), urgency: 'self-care'}));
    expect(read(saved)).to.deep.equal(answers);
  });

  it('takes another minor version', () =>
    expect(read({rulebook: {id: 'bikes', version: '2.0.0'}, answers: {click: 'yes'}})).to.deep.equal({
      click: 'yes',
    }));

  it('returns frozen answers of its own', () => {
    const input = {click: 'yes'};
    expect(read(input)).to.be.frozen.and.not.equal(input);
    expect(input).not.to.be.frozen;
  });

  it('refuses another rulebook and another major version, and says which', () => {
    refused({rulebook: {id: 'cars', version: '2.3.1'}, answers: {}}, "'cars'", "'bikes'");
    for (const version of ['1.9.9', '3.0.0', '', 2, null, undefined, {}])
      refused({rulebook: {id: 'bikes', version}, answers: {}}, "'2.3.1'");
    for (const rulebook of [undefined, null, 'bikes', 3, [], {}]) refused({rulebook, answers: {}}, "'bikes'");
  });

  it('refuses an unknown finding or reply, with what is known and allowed', () => {
    refused({swears: 'yes'}, "'swears'", "'brakes-fail', 'frame-cracked'");
    refused({click: 'maybe'}, "'click'", "'maybe'", "'yes', 'no', 'unsure'");
    refused({click: 1}, "'click'");
    refused({click: undefined}, "'click'");
    refused({road: 'unsure'}, "'road'", "'yes', 'no'");
  });

  it('asks whether a misspelt finding or reply was meant to be a known one', () => {
    refused({'frame-craked': 'yes'}, "unknown: 'frame-craked' (did you mean 'frame-cracked'?); allowed are");
    refused(
      {brakesFail: 'yes', sing: 'no'},
      "(did you mean 'brakes-fail'?)",
      "'sing' (did you mean 'sings'?)",
    );
    const alike = own({questions: [{id: 'q', pick: 'any', findings: ['aab', 'aac']}]});
    refuses(() => readAnswers({aad: 'yes'}, alike), "(did you mean 'aab'?)");
    refused({zzz: 'yes', yyy: 'no'}, "unknown: 'zzz', 'yyy'; allowed are");
    refused({click: 'Yes'}, "'click' is 'Yes' (did you mean 'yes'?); allowed are");
    refused({click: 'unsre'}, "(did you mean 'unsure'?)");
    refused({hinge_loos: 'yes'}, "(did you mean 'hinge-loose'?)");
  });

  it('asks nothing where no known word is near, or what is said is no word', () => {
    for (const input of [
      {swears: 'yes'},
      {cl: 'yes'},
      {xlixx: 'yes'},
      {click: 'maybe'},
      {click: 'on'},
      {click: 1},
    ])
      expect(refusal(input)).not.to.include('did you mean');
  });

  it('takes the nearest of several, and asks about nine at most', () => {
    const near = own({
      questions: [{id: 'near', pick: 'any', findings: ['wheel-loose-2', 'wheel-loose-1', 'wheel-loose']}],
    });
    const saying = (...findings: readonly string[]) =>
      messagesOf(() => readAnswers(Object.fromEntries(findings.map((id) => [id, 'yes'])), near)).join();
    expect(saying('wheel-loos-1')).to.include("'wheel-loos-1' (did you mean 'wheel-loose-1'?)");
    const many = Array.from({length: 40}, (_, at) => `wheel-loose${String.fromCodePoint(97 + at)}`);
    expect(saying(...many).match(/did you mean/g)).to.have.length(9);
  });

  it('refuses two yes where one finding excludes the others', () =>
    refused({click: 'yes', grind: 'yes'}, "'click', 'grind', 'silent'"));

  it('says in the message that answers are refused, and every problem on a line of its own', () => {
    const input = {swears: 'yes', click: 'maybe'};
    expect(() => read(input)).to.throw('answers refused');
    try {
      read(input);
    } catch (error) {
      expect(error).to.have.property('name', 'InputError');
      const {message, problems} = error as InputError;
      expect(problems).to.have.length(2);
      expect(message.split('\n').slice(1)).to.deep.equal(problems.map((problem) => `- ${problem.message}`));
    }
  });

  it('says with a path and a code what is wrong, as assess() does', () => {
    const codes = (call: () => unknown) => problemsOf(call).map(({path, code}) => [path.join('.'), code]);
    const input = {rulebook: {id: 'cars', version: '2.3.1'}, answers: {click: 'maybe'}};
    expect(codes(() => read(input))).to.deep.equal([
      ['answers.click', 'unknown-reply'],
      ['rulebook', 'other-rulebook'],
    ]);
    expect(codes(() => read([]))).to.deep.equal([['answers', 'not-answers']]);
    expect(messagesOf(() => read([]))).to.deep.equal(['no answers: [object Array]']);
    expect(codes(() => assess({swears: 'yes'} as never, bikes))).to.deep.equal([
      ['answers', 'unknown-finding'],
    ]);
  });

  it('lists every problem in one error', () => {
    const answers = {swears: 'yes', spits: 'no', daily: 'often', road: 'yes', cargo: 'yes'};
    const all = ["'cars'", "'swears'", "'spits'", "'often'", "'road', 'cargo', 'folding'"];
    refused({rulebook: {id: 'cars', version: '2.3.1'}, answers}, ...all);
  });

  for (const [name, input] of Object.entries({
    undefined: undefined,
    null: null,
    'a string': 'click',
    'a number': 1,
    'a list': ['click'],
    'an empty list': [],
    'a map': new Map([['click', 'yes']]),
    'a date': new Date(0),
    'a function': () => ({}),
    'a rulebook': bikes,
    'saved without answers': {rulebook: ours},
    'saved answers that are a list': {rulebook: ours, answers: []},
    'saved answers that are null': {rulebook: ours, answers: null},
    'saved answers that are JSON text': {rulebook: ours, answers: '{}'},
    'answers in answers': {rulebook: ours, answers: {rulebook: ours, answers: {}}},
    'a reply that is a list': {click: ['yes']},
    'a reply without a text': {click: Object.create(null) as unknown},
    'a reply with a broken text': JSON.parse('{"click": {"toString": 1}}') as unknown,
    'a key of every object': {constructor: 'yes'},
  }))
    it(`refuses ${name}`, () => expect(refusal(input)).not.to.be.empty);

  it('refuses a prototype in JSON and changes none', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const plain: unknown = JSON.parse(`{"${key}": {"click": "yes", "polluted": "yes"}}`);
      for (const input of [plain, {rulebook: ours, answers: plain}]) refused(input, key);
    }
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('takes nothing from a prototype', () => expect(read(Object.create({click: 'yes'}))).to.deep.equal({}));

  it('refuses a megabyte of junk in reasonable time and words', () => {
    const keys = Object.fromEntries(
      Array.from({length: 50_000}, (_, index) => [`unknown-finding-${index}`, 'yes']),
    );
    const long = 'x'.repeat(1_000_000);
    const before = performance.now();
    expect(refusal(keys).length).to.be.below(3_000_000);
    const saved = {rulebook: {id: long, version: long}, answers: {}};
    for (const input of [{[long]: 'yes'}, {click: long}, long, saved])
      expect(refusal(input).length).to.be.below(2_000);
    expect(performance.now() - before).to.be.below(2_000);
  });

  it('applies nothing when anything is wrong', () => {
    const input = {click: 'yes', sings: 'yes', swears: 'yes'};
    let result: unknown = 'nothing';
    expect(() => (result = read(input))).to.throw();
    expect(result).to.equal('nothing');
    expect(input).to.deep.equal({click: 'yes', sings: 'yes', swears: 'yes'});
  });
});
