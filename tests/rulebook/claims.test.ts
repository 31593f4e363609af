import {expect} from 'chai';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {claims, type Claim} from '../cases/claims.js';
import {cases} from '../cases/index.js';
import {handOvers} from '../cases/hand-overs.js';
import {rows} from '../cases/rows.js';

const rules = [...backPops.redFlags, ...backPops.cautions, ...backPops.limits, ...backPops.explanations];
const table: readonly (readonly [string, Claim])[] = Object.entries<Claim>(claims);
const ids = (of: readonly {readonly id: string}[]): ReadonlySet<string> => new Set(of.map(({id}) => id));

/** Of every kind. */
const rulesOf = ({
  redFlags = [],
  cautions = [],
  limits = [],
  explanations = [],
}: Claim): readonly string[] => [...redFlags, ...cautions, ...limits, ...explanations];

const carriers = ({
  redFlags = [],
  cautions = [],
  limits = [],
  explanations = [],
  questions = [],
  findings = [],
  advice = [],
}: Claim) =>
  [
    [redFlags, ids(backPops.redFlags)],
    [cautions, ids(backPops.cautions)],
    [limits, ids(backPops.limits)],
    [explanations, ids(backPops.explanations)],
    [questions, ids(backPops.questions)],
    [findings, new Set<string>(backPops.questions.flatMap((question) => question.findings))],
    [advice, new Set(passages())],
  ] as const;

function passages(): readonly string[] {
  const {selfCracking, safetyNet} = en.rulebook;
  const filled = (part: string, words: object): readonly string[] =>
    Object.entries(words as Record<string, string | readonly unknown[]>).flatMap(([key, said]) =>
      said.length > 0 ? [`${part}.${key}`] : [],
    );
  return [...filled('selfCracking', selfCracking), ...filled('safetyNet', safetyNet)];
}

describe('claims of the two source articles', () => {
  it('are all in the table: 47 and 43', () => {
    const numbered = (article: string, last: number) =>
      Array.from({length: last}, (_, at) => `${article}.${at + 1}`);
    expect(Object.keys(claims)).to.deep.equal([...numbered('S1', 47), ...numbered('S2', 43)]);
  });

  for (const [id, claim] of table) {
    it(`${id}: ${claim.says}`, () => {
      expect(claim.says.split(' ').length, 'words').to.be.at.most(12);
      const named = carriers(claim);
      expect(
        named.flatMap(([of]) => of),
        'carriers',
      ).not.to.be.empty;
      for (const [of, known] of named) for (const each of of) expect(known.has(each), each).to.be.true;
    });
  }

  it('have a case wherever they are about a sign, how soon, what is harmless, or a risk', () => {
    const needed = table.filter(([, {kind}]) =>
      ['red-flag', 'urgency', 'benign', 'self-risk'].includes(kind),
    );
    const carried = new Set<string>(cases.flatMap((each) => each.carries.claims ?? []));
    expect(needed.map(([id]) => id).filter((id) => !carried.has(id))).to.deep.equal([]);
  });

  it('are cited by every rule that carries them', () => {
    const wrong = table.flatMap(([id, claim]) =>
      rules
        .filter(
          (rule) =>
            rulesOf(claim).includes(rule.id) &&
            !(rule.evidence as readonly string[]).includes(id.slice(0, 2)),
        )
        .map((rule) => `${id}: ${rule.id}`),
    );
    expect(wrong).to.deep.equal([]);
  });
});

describe('rules', () => {
  const tabled = [...Object.values(rows), ...Object.values(handOvers)];

  it('of the decision table all exist', () => {
    const known = ids(rules);
    expect(tabled.flatMap((row) => row.rules).filter((id) => !known.has(id))).to.deep.equal([]);
  });

  it('all come from a claim, a row of the decision table, or a hand-over', () => {
    const justified = new Set<string>([
      ...table.flatMap(([, claim]) => rulesOf(claim)),
      ...tabled.flatMap((row) => row.rules),
    ]);
    expect(rules.map(({id}) => id).filter((id) => !justified.has(id))).to.deep.equal([]);
  });

  it('that cite a source article carry a claim of it', () => {
    const carried = (article: string): ReadonlySet<string> =>
      new Set(table.flatMap(([id, claim]) => (id.startsWith(article) ? rulesOf(claim) : [])));
    const orphans = (['S1', 'S2'] as const).flatMap((article) => {
      const named = carried(article);
      return rules
        .filter(({id, evidence}) => evidence.includes(article) && !named.has(id))
        .map(({id}) => `${article}: ${id}`);
    });
    expect(orphans).to.deep.equal([]);
  });
});
