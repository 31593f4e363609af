import {expect} from 'chai';
import {all, any} from '../../../src/core/index.js';
import {own} from '../own.js';
import {messagesOf, problemsOf} from '../problems-of.js';

const rule = (more: object = {}) => ({id: 'rule', when: 'a', urgency: 'urgent', evidence: ['e'], ...more});
const explanation = (more: object = {}) => ({
  id: 'sound',
  kind: 'sound',
  when: 'a',
  evidence: ['e'],
  ...more,
});
const questions = [
  {id: 'first', pick: 'any', findings: ['a', 'b']},
  {id: 'second', pick: 'one', askIf: 'a', findings: ['c', 'd']},
  {id: 'third', pick: 'any', askIf: any('b', 'c'), findings: ['e', 'f']},
];

const define = (more: object): unknown => own({questions, ...more});

/** The one problem of a rulebook that differs like this from one without problems. */
function refusal(more: object): string {
  const problems = messagesOf(() => define(more));
  expect(problems, problems.join('\n')).to.have.length(1);
  return problems[0]!;
}

describe('defineRulebook() accepts', () => {
  for (const [name, more] of Object.entries({
    'a rulebook without rules': {},
    'the day of a rulebook': {date: '2026-11-29'},
    'rules of every kind': {
      redFlags: [rule()],
      limits: [rule({id: 'limit', when: 'b', urgency: 'soon'})],
      cautions: [
        rule({id: 'caution', when: 'c', urgency: undefined}),
        rule({id: 'raising', when: 'd', urgency: 'monitor'}),
      ],
      explanations: [
        explanation(),
        explanation({id: 'else', when: 'otherwise'}),
        explanation({id: 'check', kind: 'to-rule-out'}),
      ],
    },
    'overlapping rules': {
      redFlags: [
        rule({when: all('a', 'b')}),
        rule({id: 'wide', when: any('a', 'b')}),
        rule({id: 'b', when: 'b'}),
      ],
    },
    'the same condition with another urgency': {redFlags: [rule(), rule({id: 'less', urgency: 'soon'})]},
    'every ifUnsure from monitor to the urgency': {
      redFlags: ['monitor', 'soon', 'urgent'].map((ifUnsure, at) =>
        rule({id: ifUnsure, when: ['a', 'b', 'c'][at], ifUnsure}),
      ),
    },
    'a condition through several gates': {redFlags: [rule({when: all('e', 'c')})]},
    'a gate that one of several findings opens': {redFlags: [rule({when: all('d', 'e', 'b')})]},
    'any of a choice of one that is always asked': {
      questions: [{id: 'first', pick: 'one', findings: ['a', 'e', 'h']}],
      redFlags: ['a', 'e', 'h'].map((when) => rule({id: when, when})),
    },
    'conditions that are the same only when run together': {
      questions: [{id: 'first', pick: 'any', findings: ['a', 'b', 'ab']}],
      redFlags: [rule({when: any('a', 'b')}), rule({id: 'together', when: 'ab'})],
    },
  }))
    it(name, () => expect(() => define(more)).not.to.throw());
});

/** A rulebook with one more question, which is asked last. */
const asking = (more: object) => ({questions: [...questions, {id: 'fourth', pick: 'any', ...more}]});
/** A rulebook with one question alone. */
const only = (more: object) => ({questions: [{id: 'first', pick: 'any', findings: ['a'], ...more}]});
const impossible = 'no answers can satisfy when';
const raising = ['redFlags', 'limits', 'cautions'];

/** Its one problem names all of that. */
function refuses(more: object, ...named: readonly string[]): void {
  const problem = refusal(more);
  for (const part of named) expect(problem).to.include(part);
}

describe('defineRulebook() refuses, with place, id and reason,', () => {
  it('ids used twice', () => {
    refuses(asking({id: 'first', findings: ['g']}), "questions 'first'", 'same question');
    refuses(asking({findings: ['a']}), "'fourth'", "'first'", "finding 'a'");
    const rules = {redFlags: [rule()], explanations: [explanation({id: 'rule'})]};
    refuses(rules, "explanations 'rule'", 'same rule', "redFlags 'rule'");
  });

  for (const [list, make] of Object.entries({
    redFlags: rule,
    limits: rule,
    cautions: rule,
    explanations: explanation,
  })) {
    const made = `${list} '${make().id}'`;
    const when = (condition: unknown) => ({[list]: [make({when: condition})]});
    const evidence = (...ids: readonly string[]) => ({[list]: [make({evidence: ids})]});

    it(`an unknown finding in ${list}`, () => refuses(when(all('a', any('b', 'x'))), made, "'x'", 'when'));

    it(`unknown evidence, and none, in ${list}`, () => {
      refuses(evidence('e', 'hearsay'), made, "'hearsay'");
      refuses(evidence('toString'), "'toString'");
      refuses(evidence(), made, 'no evidence');
    });

    it(`a condition that no answers can satisfy in ${list}`, () => {
      refuses(when(all('c', 'd')), impossible, made);
      // Everyone is asked.
      refuses({...only({pick: 'one', findings: ['a', 'b']}), ...when(all('a', 'b'))}, impossible);
      refuses(when(any(all('a', 'c', 'd'), all('d', 'b', 'c'))), impossible);
      refuses(when(any()), impossible);
      refuses(when(all('a', any())), impossible);
    });

    it(`the same condition and urgency twice in ${list}, however it is written`, () => {
      for (const [left, right] of [
        ['a', 'a'],
        [any('a', 'b'), any('b', 'a', 'b')],
        [all('a', any('b', 'c')), any(all('c', 'a'), all('b', 'a'))],
      ]) {
        const twice = {[list]: [make({when: left}), make({id: 'again', when: right})]};
        refuses(twice, `${list} 'again'`, 'same condition and urgency', `'${make().id}'`);
      }
    });
  }

  it('the same condition and urgency in two kinds of rule', () => {
    const twice = {redFlags: [rule()], cautions: [rule({id: 'caution'})]};
    refuses(twice, "cautions 'caution'", "redFlags 'rule'");
  });

  it('a condition that only a gate makes impossible', () => {
    const gated = asking({askIf: 'd', findings: ['g']});
    refuses({...gated, redFlags: [rule({when: all('g', 'c')})]}, impossible);
    const deep = [...gated.questions, {id: 'fifth', pick: 'any', askIf: 'g', findings: ['h']}];
    refuses({questions: deep, redFlags: [rule({when: all('h', 'c')})]}, impossible);
  });

  it('an unless that is unknown or impossible', () => {
    refuses({explanations: [explanation({unless: 'x'})]}, "explanations 'sound'", 'unless', "'x'");
    refuses({explanations: [explanation({unless: all('c', 'd')})]}, 'no answers can satisfy unless');
  });

  it('a question that can never be asked', () => {
    const never = asking({askIf: all('c', 'd'), findings: ['g']});
    refuses(never, "questions 'fourth'", 'no answers can satisfy askIf');
    refuses(asking({findings: []}), "questions 'fourth'", 'never asked');
  });

  it('references forward, to itself, and to nothing', () => {
    const late = {id: 'late', pick: 'any', findings: ['a']};
    for (const askIf of ['a', 'b', 'x', any('a', 'x')]) {
      const early = {id: 'early', pick: 'any', askIf, findings: ['b']};
      refuses({questions: [early, late]}, "questions 'early'", 'askIf', 'not asked before');
    }
  });

  it('an ifUnsure out of range', () => {
    for (const [urgency, ifUnsure] of [
      ['soon', 'urgent'],
      ['monitor', 'soon'],
      ['urgent', 'self-care'],
      ['urgent', 'later'],
    ] as const)
      for (const list of ['redFlags', 'cautions'])
        refuses({[list]: [rule({urgency, ifUnsure})]}, `${list} 'rule'`, `ifUnsure '${ifUnsure}'`);
  });

  it('an urgency that is none', () => {
    for (const urgency of ['self-care', 'later', undefined, null])
      for (const list of ['redFlags', 'limits'])
        refuses({[list]: [rule({urgency})]}, `${list} 'rule'`, 'urgency');
    for (const urgency of ['self-care', 'later'])
      refuses({cautions: [rule({urgency})]}, "cautions 'rule'", `'${urgency}'`);
  });

  it('a gentle rule that is no red flag, or asks for more than soon', () => {
    for (const list of ['limits', 'cautions'])
      refuses({[list]: [rule({gentle: true})]}, `${list} 'rule'`, 'gentle');
    for (const urgency of ['urgent', 'emergency'])
      refuses({redFlags: [rule({urgency, gentle: true})]}, 'at most soon is gentle');
  });

  it('a date that is no day, whole and alone', () => {
    for (const date of ['yesterday', '2026-1-29', '12026-11-29', '2026-11-291', ' 2026-11-29', ''])
      expect(problemsOf(() => define({date}))[0]).to.deep.include({path: ['date'], code: 'out-of-range'});
    refuses({date: 'yesterday'}, "'yesterday' is no day; write it as '2026-11-29'");
  });

  it('with the path to what is wrong', () => {
    const pathOf = (more: object) => problemsOf(() => define(more))[0]!.path;
    const speaks = rule({urgency: undefined, by: '72h'});
    expect(pathOf({cautions: [speaks]})).to.deep.equal(['cautions', 'rule', 'urgency']);
    expect(pathOf({redFlags: [rule({gentle: true})]})).to.deep.equal(['redFlags', 'rule', 'gentle']);
    const asked = {id: 'scan', evidence: ['e'], when: 'nobody'};
    expect(pathOf({commonQuestions: [asked]})).to.deep.equal(['commonQuestions', 'scan', 'when']);
  });

  it('a caution that only speaks and yet says how soon, where, or what unsure asks for', () => {
    for (const more of [{by: '72h'}, {where: 'clinic'}, {ifUnsure: 'monitor'}])
      refuses(
        {places: ['clinic'], cautions: [rule({urgency: undefined, ...more})]},
        "cautions 'rule'",
        'need an urgency',
      );
  });

  it('a common question without evidence, with an id twice, or about what nobody is asked', () => {
    const question = (more: object) => ({commonQuestions: [{id: 'scan', evidence: ['e'], ...more}]});
    refuses(question({evidence: []}), "commonQuestions 'scan'", 'no evidence');
    refuses(question({evidence: ['G0']}), "unknown evidence 'G0'");
    refuses(question({when: 'nowhere'}), "not asked before: 'nowhere'");
    const twice = {commonQuestions: [...question({}).commonQuestions, ...question({}).commonQuestions]};
    refuses(twice, "same common question 'scan'");
  });

  it('a `by` that is none, of a rule of any kind', () => {
    const known = "'now', 'today', '72h', '2-weeks', 'weeks'";
    for (const list of raising)
      for (const by of ['tomorrow', 'Today', '', null])
        refuses({[list]: [rule({by})]}, `${list} 'rule'`, 'unknown by', known);
  });

  it('a `where` that is none of its places, of a rule of any kind', () => {
    const places = ['clinic'];
    for (const list of raising) {
      refuses({places, [list]: [rule({where: 'clinik'})]}, `${list} 'rule'`, "'clinik'", "'clinic'");
      refuses({[list]: [rule({where: 'clinic'})]}, 'names no places');
      expect(() => define({places, [list]: [rule({where: 'clinic'})]})).not.to.throw();
    }
    refuses({places: ['clinic', 'clinic']}, "same place 'clinic'");
  });

  it('a drawing that shows a finding of another question', () => {
    const drawn = {...questions[0], regions: {lower: ['a'], upper: ['b', 'c']}};
    refuses({questions: [drawn, ...questions.slice(1)]}, "questions 'first'", "'upper'", "'c'");
  });

  it('a condition on exercise that nothing can satisfy, or that names what is not asked', () => {
    refuses({noExerciseWith: 'x'}, 'noExerciseWith: ', "'x'");
    refuses({noExerciseWith: all('c', 'd')}, 'no answers can satisfy noExerciseWith');
    expect(() => define({noExerciseWith: any('a', 'e')})).not.to.throw();
  });

  it('ids by which no words could be found', () => {
    for (const id of ['', 'a.b', 'soon/72h']) {
      refuses(asking({findings: [id]}), "'fourth'", `'${id}'`);
      refuses({redFlags: [rule({id})]}, "without '.' and '/'");
      refuses({places: [id]}, "without '.' and '/'");
    }
  });

  it('with a path and a code for programs', () => {
    const flag = rule({where: 'x', by: 'x', evidence: []});
    const limit = rule({id: 'l', when: 'x'});
    const problems = problemsOf(() => define({redFlags: [flag], limits: [limit]}));
    expect(problems.map(({path, code}) => [path.join('.'), code])).to.deep.equal([
      ['redFlags.rule', 'no-evidence'],
      ['redFlags.rule.by', 'unknown-by'],
      ['redFlags.rule.where', 'unknown-where'],
      ['limits.l.when', 'not-asked-before'],
    ]);
  });

  it('with a path, wherever it is wrong', () => {
    for (const [path, more] of Object.entries({
      'places.clinic': {places: ['clinic', 'clinic']},
      noExerciseWith: {noExerciseWith: 'x'},
      'questions.first.wayOut': only({wayOut: 'z'}),
      'questions.first.regions.low': only({regions: {low: ['z']}}),
      'redFlags.rule.urgency': {redFlags: [rule({urgency: 'later'})]},
      'redFlags.rule.ifUnsure': {redFlags: [rule({ifUnsure: 'later'})]},
    }))
      expect(problemsOf(() => define(more)).map((problem) => problem.path.join('.'))).to.deep.equal([path]);
    expect(refusal({noExerciseWith: 'x'})).to.match(/^noExerciseWith: /);
  });

  it('no id but that of a finding for meaning something else', () =>
    expect(() => define({redFlags: [rule({id: 'none'})], places: ['unsure']})).not.to.throw());

  it('a way out that is not a finding of its question', () =>
    refuses(only({wayOut: 'z'}), "questions 'first'", "'z'"));

  it('findings whose id means something else', () => {
    for (const id of ['none', 'unsure', 'otherwise', 'rulebook', 'constructor', 'toString', '__proto__'])
      refuses(only({findings: [id]}), "questions 'first'", `'${id}'`);
  });

  it('an impossible condition, each time for that alone', () => {
    const redFlags = [rule({when: all('c', 'd')}), rule({id: 'again', when: all('c', 'd')})];
    const problems = messagesOf(() => define({redFlags}));
    expect(problems).to.have.length(2);
    for (const problem of problems) expect(problem).to.include(impossible);
  });

  it('all of it at once', () => {
    const redFlags = [rule({evidence: []}), rule({when: 'x'}), rule({id: 'r', when: all('c', 'd')})];
    expect(messagesOf(() => define({redFlags}))).to.have.length(4);
  });

  it('and says for which rulebook', () =>
    expect(() => define({redFlags: [rule({when: 'x'})]})).to.throw("'own'"));
});
