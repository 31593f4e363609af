import {expect} from 'chai';
import type {Answers} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {cases, casesBySubject, changedCases, type Case} from '../cases/index.js';
import {differences, walk} from '../cases/differences.js';
import {handOvers} from '../cases/hand-overs.js';
import {rows} from '../cases/rows.js';

/** The answers after the steps of a case. */
const answersOf = (each: Case): Answers => walk(each, backPops).answers;

describe('cases', () => {
  for (const [subject, some] of Object.entries<readonly Case[]>(casesBySubject)) {
    describe(subject, () => {
      for (const each of some)
        it(`${each.title} (${each.id})`, () => expect(differences(each, backPops)).to.deep.equal([]));
    });
  }

  describe('Going back in the end', () => {
    for (const each of changedCases)
      it(`${each.title} (${each.id})`, () => expect(differences(each, backPops)).to.deep.equal([]));
  });
});

describe('what a case can show', () => {
  const named = (id: string): Case => [...cases, ...changedCases].find((each) => each.id === id)!;
  const expecting = (id: string, other: Partial<Case['expect']>): readonly string[] => {
    const each = named(id);
    return differences({...each, expect: {...each.expect, ...other}}, backPops);
  };

  it('is any outcome that is not the one expected', () => {
    const wrong: readonly (readonly [string, Partial<Case['expect']>])[] = [
      ['harmless-pop', {urgency: 'monitor'}],
      ['harmless-pop', {by: 'weeks'}],
      ['harmless-pop', {where: 'child'}],
      ['harmless-pop', {settled: false}],
      ['harmless-pop', {ended: false}],
      ['harmless-pop', {screens: 9}],
      ['harmless-pop', {screens: 11}],
      ['harmless-pop', {moves: 'none'}],
      ['harmless-pop', {common: ['metalwork-or-fusion']}],
      ['harmless-pop', {notCommon: ['scan']}],
      ['harmless-pop', {explanations: []}],
      ['harmless-pop', {explanations: ['joint-cavitation', 'crepitus']}],
      ['very-bendy-painless', {moves: 'all'}],
      ['broken-off-before-the-last-screen', {moves: 'all'}],
      ['harmless-pop', {redFlags: ['fever']}],
      ['harmless-pop', {suspected: ['fever']}],
      ['harmless-pop', {sounds: []}],
      ['harmless-pop', {sounds: ['joint-cavitation', 'crepitus']}],
      ['harmless-pop', {toRuleOut: ['fracture']}],
      ['harmless-pop', {surely: ['fracture']}],
      ['harmless-pop', {notExplained: ['joint-cavitation']}],
      ['fixed-spot-and-fever', {notMatched: ['same-spot']}],
      ['many-small-things', {cautions: ['cracking-often']}],
      ['child-and-perhaps-a-limp', {limits: []}],
      ['child-and-perhaps-a-limp', {asks: {'child-danger-sign': 'monitor/weeks'}}],
      ['back-to-both-legs-with-cancer', {urgency: 'urgent'}],
    ];
    for (const [id, other] of wrong)
      expect(expecting(id, other), `${id} ${JSON.stringify(other)}`).not.to.be.empty;
    for (const [id] of wrong) expect(expecting(id, {}), id).to.be.empty;
  });

  it('is a question that is not the next, and a choice that is not offered', () => {
    const {steps, ...rest} = named('harmless-pop');
    expect(differences({...rest, steps: steps.slice(1)}, backPops)).to.have.lengthOf(1);
    expect(differences({...rest, steps: [['call-now', 'unsure']]}, backPops)).to.have.lengthOf(1);
  });
});

describe('the set of cases', () => {
  const uncovered = (ids: readonly string[], named: (each: Case) => readonly string[]): readonly string[] => {
    const covered = new Set(cases.flatMap(named));
    return ids.filter((id) => !covered.has(id));
  };
  const matching = [...backPops.redFlags, ...backPops.limits, ...backPops.cautions].map(({id}) => id);
  const explaining = backPops.explanations.map(({id}) => id);

  it('has hundreds of cases, each with an id and a title of its own', () => {
    expect(cases.length).to.be.above(500);
    for (const {id} of cases) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const everyId = [...cases, ...changedCases].map(({id}) => id);
    expect(new Set(everyId).size).to.equal(everyId.length);
    expect(new Set(cases.map(({title}) => title)).size).to.equal(cases.length);
  });

  it('stands for something in every case', () => {
    const idle = cases.filter(
      ({carries: {rows = [], claims = [], handOver = []}}) =>
        rows.length + claims.length + handOver.length === 0,
    );
    expect(idle.map(({id}) => id)).to.deep.equal([]);
  });

  it('has every red flag, limit and caution, present', () => {
    const named = ({expect: {redFlags = [], limits = [], cautions = []}}: Case) => [
      ...redFlags,
      ...limits,
      ...cautions,
    ];
    expect(uncovered(matching, named)).to.deep.equal([]);
  });

  it('has every red flag, limit and caution, hanging on an unsure reply', () => {
    // Screens that nobody can be unsure on: an age, and the way out of the second screen.
    const certain = ['under-10', 'under-16', 'cannot-report'];
    expect(uncovered(matching, ({expect: {suspected = []}}) => suspected)).to.have.members(certain);
  });

  it('has every explanation, shown and not shown', () => {
    const named = ({expect: {sounds = [], toRuleOut = [], explanations: all = []}}: Case) => [
      ...sounds,
      ...toRuleOut,
      ...all,
    ];
    expect(uncovered(explaining, named)).to.deep.equal([]);
    expect(uncovered(explaining, ({expect: {notExplained = []}}) => notExplained)).to.deep.equal([]);
  });

  it('has every common question, offered and not offered', () => {
    const asked = backPops.commonQuestions!.map(({id}) => id);
    expect(asked).to.have.lengthOf(14);
    expect(uncovered(asked, ({expect: {common = []}}) => common)).to.deep.equal([]);
    expect(uncovered(asked, ({expect: {notCommon = []}}) => notCommon)).to.deep.equal([]);
  });

  it('has every disposition: how urgent, how soon, and where to go', () => {
    const usual = ['emergency', 'urgent', 'soon', 'monitor', 'self-care'];
    const sooner = ['soon/72h', 'monitor/2-weeks'];
    const elsewhere = [
      ...['emergency', 'urgent', 'soon', 'soon/72h', 'monitor'].map((pace) => `${pace}/maternity`),
      ...['urgent', 'soon', 'soon/72h'].map((pace) => `${pace}/surgical-team`),
      ...['urgent', 'soon/72h', 'monitor'].map((pace) => `${pace}/child`),
      'soon/no-hurry',
    ];
    const disposition = ({expect: {urgency, by, where}}: Case): readonly string[] => [
      [urgency, by, where].filter(Boolean).join('/'),
    ];
    expect(uncovered([...usual, ...sooner, ...elsewhere], disposition)).to.deep.equal([]);
    expect(uncovered(['all', 'strength-only', 'none'], ({expect: {moves}}) => [moves ?? ''])).to.deep.equal(
      [],
    );
  });

  it('has every row of the decision table and every hand-over', () => {
    expect(uncovered(Object.keys(rows), ({carries}) => (carries.rows ?? []).map(String))).to.deep.equal([]);
    expect(uncovered(Object.keys(handOvers), ({carries}) => carries.handOver ?? [])).to.deep.equal([]);
  });

  it('says every finding that is not neutral', () => {
    const said = (each: Case) =>
      Object.entries(answersOf(each)).flatMap(([finding, reply]) => (reply === 'yes' ? [finding] : []));
    expect(
      uncovered(
        backPops.questions.flatMap(({findings}) => findings),
        said,
      ),
    ).to.deep.equal([]);
  });

  it('leaves open what someone cannot say, and never makes it a no', () => {
    const answers = answersOf(cases.find(({id}) => id === 'cannot-report-and-nothing-seen')!);
    expect(answers).to.include({'cannot-report': 'yes'});
    expect(answers).not.to.have.any.keys('saddle-change', 'bladder-change', 'bowel-change');
  });

  it('keeps every visit short', () => {
    for (const {
      id,
      steps,
      expect: {urgency},
    } of cases) {
      expect(steps.length, id).to.be.at.most(urgency === 'self-care' ? 11 : 20);
    }
  });

  it('ends every emergency of the first two screens there', () => {
    const early = cases.filter(({steps, expect: {urgency}}) => urgency === 'emergency' && steps.length <= 2);
    const signs = early.flatMap((each) =>
      Object.entries(answersOf(each)).flatMap(([finding, reply]) => (reply === 'no' ? [] : [finding])),
    );
    const [callNow, smallChanges] = backPops.questions;
    const emergencies = [...callNow!.findings, ...smallChanges!.findings].filter(
      (finding) => finding !== 'cannot-report',
    );
    expect(signs).to.include.members(emergencies);
  });
});
