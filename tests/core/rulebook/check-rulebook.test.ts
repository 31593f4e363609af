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

describe('defineRulebook() refuses, with place, id and reason,', () => {
  it('ids used twice', () => {
    const twice = refusal({questions: [...questions, {id: 'first', pick: 'any', findings: ['g']}]});
    expect(twice).to.include("questions 'first'").and.include('same question');
    const finding = refusal({questions: [...questions, {id: 'fourth', pick: 'any', findings: ['a']}]});
    expect(finding).to.include("'fourth'").and.include("'first'").and.include("finding 'a'");
    const rules = refusal({redFlags: [rule()], explanations: [explanation({id: 'rule'})]});
    expect(rules).to.include("explanations 'rule'").and.include('same rule').and.include("redFlags 'rule'");
  });

  for (const [list, make] of Object.entries({
    redFlags: rule,
    limits: rule,
    cautions: rule,
    explanations: explanation,
  })) {
    it(`an unknown finding in ${list}`, () =>
      expect(refusal({[list]: [make({when: all('a', any('b', 'x'))})]}))
        .to.include(`${list} '${make().id}'`)
        .and.include("'x'")
        .and.include('when'));

    it(`unknown evidence, and none, in ${list}`, () => {
      expect(refusal({[list]: [make({evidence: ['e', 'hearsay']})]}))
        .to.include(`${list} '${make().id}'`)
        .and.include("'hearsay'");
      expect(refusal({[list]: [make({evidence: ['toString']})]})).to.include("'toString'");
      expect(refusal({[list]: [make({evidence: []})]}))
        .to.include(`${list} '${make().id}'`)
        .and.include('no evidence');
    });

    it(`a condition that no answers can satisfy in ${list}`, () => {
      const why = 'no answers can satisfy when';
      expect(refusal({[list]: [make({when: all('c', 'd')})]}), 'one excludes the other')
        .to.include(why)
        .and.include(`${list} '${make().id}'`);
      const asked = [{id: 'only', pick: 'one', findings: ['a', 'b']}];
      expect(
        refusal({questions: asked, [list]: [make({when: all('a', 'b')})]}),
        'everyone is asked',
      ).to.include(why);
      expect(refusal({[list]: [make({when: any(all('a', 'c', 'd'), all('d', 'b', 'c'))})]})).to.include(why);
      expect(refusal({[list]: [make({when: any()})]})).to.include(why);
      expect(refusal({[list]: [make({when: all('a', any())})]})).to.include(why);
    });

    it(`the same condition and urgency twice in ${list}, however it is written`, () => {
      for (const [left, right] of [
        ['a', 'a'],
        [any('a', 'b'), any('b', 'a', 'b')],
        [all('a', any('b', 'c')), any(all('c', 'a'), all('b', 'a'))],
      ])
        expect(refusal({[list]: [make({when: left}), make({id: 'again', when: right})]}))
          .to.include(`${list} 'again'`)
          .and.include('same condition and urgency')
          .and.include(`'${make().id}'`);
    });
  }

  it('the same condition and urgency in two kinds of rule', () =>
    expect(refusal({redFlags: [rule()], cautions: [rule({id: 'caution'})]}))
      .to.include("cautions 'caution'")
      .and.include("redFlags 'rule'"));

  it('a condition that only a gate makes impossible', () => {
    const gated = [...questions, {id: 'fourth', pick: 'any', askIf: 'd', findings: ['g']}];
    expect(refusal({questions: gated, redFlags: [rule({when: all('g', 'c')})]})).to.include(
      'no answers can satisfy when',
    );
    const deep = [...gated, {id: 'fifth', pick: 'any', askIf: 'g', findings: ['h']}];
    expect(refusal({questions: deep, redFlags: [rule({when: all('h', 'c')})]})).to.include(
      'no answers can satisfy when',
    );
  });

  it('an unless that is unknown or impossible', () => {
    expect(refusal({explanations: [explanation({unless: 'x'})]}))
      .to.include("explanations 'sound'")
      .and.include('unless')
      .and.include("'x'");
    expect(refusal({explanations: [explanation({unless: all('c', 'd')})]})).to.include(
      'no answers can satisfy unless',
    );
  });

  it('a question that can never be asked', () => {
    const never = refusal({
      questions: [...questions, {id: 'never', pick: 'any', askIf: all('c', 'd'), findings: ['g']}],
    });
    expect(never).to.include("questions 'never'").and.include('no answers can satisfy askIf');
    expect(refusal({questions: [...questions, {id: 'empty', pick: 'any', findings: []}]}))
      .to.include("questions 'empty'")
      .and.include('never asked');
  });

  it('references forward, to itself, and to nothing', () => {
    for (const askIf of ['a', 'b', 'x', any('a', 'x')]) {
      const forward = refusal({
        questions: [
          {id: 'early', pick: 'any', askIf, findings: ['b']},
          {id: 'late', pick: 'any', findings: ['a']},
        ],
      });
      expect(forward).to.include("questions 'early'").and.include('askIf').and.include('not asked before');
    }
  });

  it('an ifUnsure out of range', () => {
    for (const [urgency, ifUnsure] of [
      ['soon', 'urgent'],
      ['monitor', 'soon'],
      ['urgent', 'self-care'],
      ['urgent', 'later'],
    ])
      for (const list of ['redFlags', 'cautions'])
        expect(refusal({[list]: [rule({urgency, ifUnsure})]}))
          .to.include(`${list} 'rule'`)
          .and.include(`ifUnsure '${ifUnsure}'`);
  });

  it('an urgency that is none', () => {
    for (const urgency of ['self-care', 'later', undefined, null])
      for (const list of ['redFlags', 'limits'])
        expect(refusal({[list]: [rule({urgency})]}))
          .to.include(`${list} 'rule'`)
          .and.include('urgency');
    for (const urgency of ['self-care', 'later'])
      expect(refusal({cautions: [rule({urgency})]}))
        .to.include("cautions 'rule'")
        .and.include(`'${urgency}'`);
  });

  it('a gentle rule that is no red flag, or asks for more than soon', () => {
    for (const list of ['limits', 'cautions'])
      expect(refusal({[list]: [rule({gentle: true})]}))
        .to.include(`${list} 'rule'`)
        .and.include('gentle');
    for (const urgency of ['urgent', 'emergency'])
      expect(refusal({redFlags: [rule({urgency, gentle: true})]})).to.include('at most soon is gentle');
  });

  it('a caution that only speaks and yet says how soon, where, or what unsure asks for', () => {
    for (const more of [{by: '72h'}, {where: 'clinic'}, {ifUnsure: 'monitor'}])
      expect(refusal({places: ['clinic'], cautions: [rule({urgency: undefined, ...more})]}))
        .to.include("cautions 'rule'")
        .and.include('need an urgency');
  });

  it('a common question without evidence, with an id twice, or about what nobody is asked', () => {
    const question = (more: object) => ({commonQuestions: [{id: 'scan', evidence: ['e'], ...more}]});
    expect(refusal(question({evidence: []})))
      .to.include("commonQuestions 'scan'")
      .and.include('no evidence');
    expect(refusal(question({evidence: ['G0']}))).to.include("unknown evidence 'G0'");
    expect(refusal(question({when: 'nowhere'}))).to.include("not asked before: 'nowhere'");
    const twice = {commonQuestions: [...question({}).commonQuestions, ...question({}).commonQuestions]};
    expect(refusal(twice)).to.include("same common question 'scan'");
  });

  it('a `by` that is none, of a rule of any kind', () => {
    for (const list of ['redFlags', 'limits', 'cautions'])
      for (const by of ['tomorrow', 'Today', '', null])
        expect(refusal({[list]: [rule({by})]}))
          .to.include(`${list} 'rule'`)
          .and.include('unknown by')
          .and.include("'now', 'today', '72h', '2-weeks', 'weeks'");
  });

  it('a `where` that is none of its places, of a rule of any kind', () => {
    for (const list of ['redFlags', 'limits', 'cautions']) {
      expect(refusal({places: ['clinic'], [list]: [rule({where: 'clinik'})]}))
        .to.include(`${list} 'rule'`)
        .and.include("'clinik'")
        .and.include("'clinic'");
      expect(refusal({[list]: [rule({where: 'clinic'})]})).to.include('names no places');
      expect(() => define({places: ['clinic'], [list]: [rule({where: 'clinic'})]})).not.to.throw();
    }
    expect(refusal({places: ['clinic', 'clinic']})).to.include("same place 'clinic'");
  });

  it('a drawing that shows a finding of another question', () => {
    const regions = {lower: ['a'], upper: ['b', 'c']};
    expect(refusal({questions: [{...questions[0], regions}, ...questions.slice(1)]}))
      .to.include("questions 'first'")
      .and.include("'upper'")
      .and.include("'c'");
  });

  it('a condition on exercise that nothing can satisfy, or that names what is not asked', () => {
    expect(refusal({noExerciseWith: 'x'}))
      .to.include('noExerciseWith')
      .and.include("'x'");
    expect(refusal({noExerciseWith: all('c', 'd')})).to.include('no answers can satisfy noExerciseWith');
    expect(() => define({noExerciseWith: any('a', 'e')})).not.to.throw();
  });

  it('ids by which no words could be found', () => {
    for (const id of ['', 'a.b', 'soon/72h']) {
      const question = {id: 'fourth', pick: 'any', findings: [id]};
      expect(refusal({questions: [...questions, question]}))
        .to.include("'fourth'")
        .and.include(`'${id}'`);
      expect(refusal({redFlags: [rule({id})]})).to.include("without '.' and '/'");
      expect(refusal({places: [id]})).to.include("without '.' and '/'");
    }
  });

  it('with a path and a code for programs', () => {
    const problems = problemsOf(() =>
      define({redFlags: [rule({where: 'x', by: 'x', evidence: []})], limits: [rule({id: 'l', when: 'x'})]}),
    );
    expect(problems.map(({path, code}) => [path.join('.'), code])).to.deep.equal([
      ['redFlags.rule', 'no-evidence'],
      ['redFlags.rule.by', 'unknown-by'],
      ['redFlags.rule.where', 'unknown-where'],
      ['limits.l.when', 'not-asked-before'],
    ]);
  });

  it('with a path, wherever it is wrong', () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{places: ['clinic', 'clinic']}, 'places.clinic'],
      [{noExerciseWith: 'x'}, 'noExerciseWith'],
      [{questions: [{id: 'q', pick: 'any', findings: ['a'], wayOut: 'z'}]}, 'questions.q.wayOut'],
      [
        {questions: [{id: 'q', pick: 'any', findings: ['a'], regions: {low: ['z']}}]},
        'questions.q.regions.low',
      ],
      [{redFlags: [rule({urgency: 'later'})]}, 'redFlags.rule.urgency'],
      [{redFlags: [rule({ifUnsure: 'later'})]}, 'redFlags.rule.ifUnsure'],
    ];
    for (const [more, path] of wrong)
      expect(problemsOf(() => define(more)).map((problem) => problem.path.join('.'))).to.deep.equal([path]);
    expect(refusal({noExerciseWith: 'x'})).to.match(/^noExerciseWith: /);
  });

  it('no id but that of a finding for meaning something else', () =>
    expect(() => define({redFlags: [rule({id: 'none'})], places: ['unsure']})).not.to.throw());

  it('a way out that is not a finding of its question', () =>
    expect(refusal({questions: [{id: 'first', pick: 'any', findings: ['a'], wayOut: 'z'}]}))
      .to.include("questions 'first'")
      .and.include("'z'"));

  it('findings whose id means something else', () => {
    for (const id of ['none', 'unsure', 'otherwise', 'rulebook', 'constructor', 'toString', '__proto__'])
      expect(refusal({questions: [{id: 'first', pick: 'any', findings: [id]}]}))
        .to.include("questions 'first'")
        .and.include(`'${id}'`);
  });

  it('an impossible condition, each time for that alone', () => {
    const impossible = all('c', 'd');
    const problems = messagesOf(() =>
      define({redFlags: [rule({when: impossible}), rule({id: 'again', when: impossible})]}),
    );
    expect(problems).to.have.length(2);
    for (const problem of problems) expect(problem).to.include('no answers can satisfy when');
  });

  it('all of it at once', () => {
    const problems = messagesOf(() =>
      define({redFlags: [rule({evidence: []}), rule({when: 'x'}), rule({id: 'r', when: all('c', 'd')})]}),
    );
    expect(problems).to.have.length(4);
  });

  it('and says for which rulebook', () =>
    expect(() => define({redFlags: [rule({when: 'x'})]})).to.throw("'own'"));
});
