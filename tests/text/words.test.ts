import {expect} from 'chai';
import {assess, ruleKinds, type Assessment, type Question} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {FindingText} from '../../src/text/text.js';
import {cases} from '../cases/index.js';
import {sentencesOf, stringsIn, wordsOf} from '../support/sentences.js';
import {answersAfter, dispositionFor} from '../support/shown-strings.js';
import {neverSaid} from './never-said.js';

const text = en.rulebook;
const everything = stringsIn(en);
const ofTheRulebook = stringsIn(text);
const findings: Readonly<Record<string, FindingText>> = text.findings;
const questions: readonly Question[] = backPops.questions;

/** Where a string breaks a rule, with the string. */
const where = (said: readonly {path: string; words: string}[], breaks: (words: string) => boolean) =>
  said.filter(({words}) => breaks(words)).map(({path, words}) => `${path}: ${words}`);

describe('every sentence', () => {
  it('has at most 20 words', () => {
    const long = (sentence: string) => wordsOf(sentence).length > 20;
    expect(where(everything, (words) => sentencesOf(words).some(long))).to.deep.equal([]);
  });

  it('says something, and is plain text', () => {
    expect(where(everything, (words) => words.trim() === '' || words !== words.trim())).to.deep.equal([]);
    expect(where(everything, (words) => /[<>]|&\w+;|\*\*|\]\(|\n| {2}/.test(words))).to.deep.equal([]);
  });

  it('never frightens, never promises, never diagnoses', () => {
    for (const [pattern, sample] of neverSaid) expect(sample).to.match(pattern);
    for (const [pattern] of neverSaid)
      expect(
        where(everything, (words) => pattern.test(words)),
        String(pattern),
      ).to.deep.equal([]);
  });

  it('speaks of medicine in everyday words', () => {
    const stiff =
      /\b(urin(e|ate|ary)|stools?|defecat\w*|genital\w*|perine\w*|anus|abdom\w*|paraesthesia|paresthesia|dysfunction|incontinen\w*|analges\w*|acute|chronic|syndrome|symptoms?)\b/i;
    expect(where(ofTheRulebook, (words) => stiff.test(words))).to.deep.equal([]);
  });

  it('uses only the placeholders it may', () => {
    const placeholders = (words: string) => words.match(/\{[^}]*\}?/g) ?? [];
    expect(
      where(ofTheRulebook, (words) =>
        placeholders(words).some((each) => !['{number}', '{advice}', '{sign}'].includes(each)),
      ),
    ).to.deep.equal([]);
    expect(where(ofTheRulebook, (words) => words.includes('{sign}'))).to.deep.equal([
      `safetyNet.sayOnPhone: ${text.safetyNet.sayOnPhone}`,
    ]);
    // The words for Great Britain hold a whole clause, so nothing may follow them.
    expect(where(ofTheRulebook, (words) => /\{advice\}(?!\.$)/.test(words))).to.deep.equal([]);
  });
});

describe('the words of the rulebook', () => {
  it('name every question, finding and rule, and nothing else', () => {
    const ids = (of: readonly {readonly id: string}[]) => of.map(({id}) => id);
    expect(text.questions).to.have.all.keys(ids(questions));
    expect(text.findings).to.have.all.keys(questions.flatMap((question) => [...question.findings]));
    for (const part of ruleKinds) expect(text[part], part).to.have.all.keys(ids(backPops[part]));
  });

  it('give a word picture wherever a reply may be asked again', () => {
    const without = questions
      .filter(({pick}) => pick === 'any')
      .flatMap(({findings: offered, wayOut}) => offered.filter((finding) => finding !== wayOut))
      .filter((finding) => !findings[finding]?.example);
    expect(without).to.deep.equal([]);
  });

  it('tell questions apart, choices of a question, and rules', () => {
    const twice = (words: readonly string[]) => words.filter((each, at) => words.indexOf(each) !== at);
    expect(twice(Object.values(text.questions).map(({ask}) => ask))).to.deep.equal([]);
    for (const {id, findings: offered} of questions)
      expect(twice(offered.map((finding) => findings[finding]?.label ?? '')), id).to.deep.equal([]);
    for (const rules of [text.redFlags, text.limits, text.cautions, text.explanations])
      expect(twice(Object.values<{readonly name: string}>(rules).map(({name}) => name))).to.deep.equal([]);
  });

  it('grade each caution about cracking as the opinion it is', () => {
    for (const [id, {why}] of Object.entries(text.cautions)) {
      const isOpinion = backPops.cautions.some((caution) => caution.id === id && caution.grade === 'opinion');
      expect(/\bThis is opinion\b/.test(why), id).to.equal(isOpinion);
    }
    expect(text.selfCracking.gentleIsFine).to.match(/no study/);
  });

  it('say that calling about the baby is our own judgement', () => {
    expect(text.redFlags['pregnancy-baby-moves-less'].why).to.include('our own judgement');
  });

  it('always list the signs of squeezed nerves low in the back', () => {
    const list = text.safetyNet.emergency.join('\n');
    for (const sign of [
      /bottom, buttocks, inner thighs or private parts/,
      /\bpeeing or pooing/,
      /\bsex\b/,
      /both legs/,
      /leg that fails/,
    ])
      expect(list).to.match(sign);
  });

  it('give reasons that hold at any pace', () => {
    const pace = /\b(today|tonight|now|the same day|within|hours?|promptly|at once|2 weeks)\b/i;
    expect('Someone should look today.').to.match(pace);
    for (const part of ruleKinds)
      expect(
        where(stringsIn(text[part], part), (words) => pace.test(words)).filter((said) =>
          /\.why: /.test(said),
        ),
      ).to.deep.equal([]);
  });

  it('say the sign first on the phone, whichever rule decides, and never only a back problem', () => {
    expect(text.safetyNet.sayOnPhone).to.match(/^Say: “\{sign\}\. /);
    for (const [id, {name}] of Object.entries(text.redFlags))
      if (backPops.redFlags.some((flag) => flag.id === id && flag.urgency === 'emergency'))
        expect(name, id).not.to.match(/back problem|\b(leg|nerve) sign\b|[.?!]$/);
  });

  it('send nobody by car where the ambulance has to come, and keep still who had an accident', () => {
    for (const id of [
      'chest-pain',
      'collapse-or-tearing-pain',
      'faint-other',
      'near-faint-at-65-or-round-the-ribs',
      'stroke-signs',
      'serious-accident',
    ] as const)
      expect(text.redFlags[id].note, id).to.match(/ambulance; do not go by car/);
    expect(text.redFlags['serious-accident'].note).to.match(/Keep still.*lift or twist/);
  });

  it('explain no noise after an operation by a joint that ages, or by a gas bubble', () => {
    const {name, say} = text.explanations['after-surgery'];
    expect(`${name} ${say}`).not.to.match(/arthritis|bubble|gas/i);
  });

  it('tell Great Britain of the line that Northern Ireland does not have', () => {
    expect(en.interface.common.adviceIn['GB']).to.match(/^111; .*Northern Ireland/);
  });

  it('need at most 700 words on the question screens of a harmless pop', () => {
    const harmless = cases.find(({id}) => id === 'harmless-pop');
    expect(harmless?.steps).to.have.lengthOf(10);
    const words = harmless!.steps.flatMap(([asked]) => {
      const {ask, hint = '', ...rest} = text.questions[asked];
      expect(['why', 'unsure']).to.include.members(Object.keys(rest));
      const {findings: offered} = questions.find(({id}) => id === asked)!;
      return [
        ask,
        hint,
        ...offered.flatMap((finding) => [findings[finding]?.label ?? '', findings[finding]?.hint ?? '']),
      ].flatMap(wordsOf);
    });
    // What stands on every screen (none of these, not sure, the buttons) is not read anew each time.
    expect(words.length).to.be.within(500, 700);
  });
});

describe('what to do', () => {
  const outcomes = cases.map(({steps}) => assess(answersAfter(steps), backPops));
  const named = ({urgency, by, where: place}: Assessment) => [urgency, by, place].filter(Boolean).join('/');
  const reachable = new Map(
    outcomes.filter(({urgency}) => urgency).map((outcome) => [named(outcome), outcome]),
  );

  it('is known for every urgency, time and place that the cases reach', () => {
    expect([...reachable.keys()].sort()).to.deep.equal(
      [
        'emergency/now',
        'emergency/now/maternity',
        'monitor/2-weeks',
        'monitor/weeks',
        'monitor/weeks/child',
        'monitor/weeks/maternity',
        'monitor/weeks/surgical-team',
        'self-care',
        'soon/2-weeks',
        'soon/2-weeks/maternity',
        'soon/2-weeks/no-hurry',
        'soon/2-weeks/surgical-team',
        'soon/72h',
        'soon/72h/child',
        'soon/72h/maternity',
        'soon/72h/surgical-team',
        'urgent/today',
        'urgent/today/child',
        'urgent/today/maternity',
        'urgent/today/surgical-team',
      ].sort(),
    );
  });

  for (const [name, {urgency, by, where: place}] of reachable) {
    it(`says how soon and where: ${name}`, () => {
      const disposition = dispositionFor(text, urgency!, by, place);
      const times = {
        now: /^Now$/,
        today: /^Today$/,
        '72h': /72 hours/,
        '2-weeks': /2 weeks/,
        weeks: /2 to 6 weeks/,
      };
      expect(disposition.when).to.match(by ? times[by] : /No visit needed/);
      if (place)
        expect(`${disposition.title} ${disposition.where}`).to.match(
          {
            child: /child/,
            maternity: /maternity/,
            'surgical-team': /team that did the operation/,
            'no-hurry': /without hurry/,
          }[place]!,
        );
      expect(disposition.todo.length).to.be.within(3, 6);
      if (urgency === 'emergency') {
        expect(disposition.title).to.include('{number}');
        expect(disposition.todo).to.include('Do not drive yourself.');
        expect(disposition.todo.join(' ')).to.match(/medicines list and someone with you/);
      }
      if (urgency === 'urgent' || (urgency === 'soon' && place !== 'no-hurry'))
        expect(disposition.todo).to.include('If you cannot be seen in time, call {advice}.');
      if ((urgency === 'soon' || urgency === 'monitor') && place !== 'child')
        expect(disposition.todo.join(' ')).to.match(/keep moving.*warmth.*stop what makes it worse/is);
    });
  }

  it('has no words that no outcome uses', () => {
    const used = outcomes.flatMap(({urgency, by, where: place}) => [
      `${urgency}/${by}/${place}`,
      `${urgency}/${place}`,
      `${urgency}/${by}`,
    ]);
    expect(Object.keys(text.otherDispositions).filter((name) => !used.includes(name))).to.deep.equal([]);
  });
});
