import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  all,
  any,
  compile,
  defineRulebook,
  evaluate,
  type Answers,
  type Rulebook,
} from '../../src/core/index.js';
import {askedIn, compileMany, encodeMany, evaluateMany, isSettled, statusIn} from '../../src/core/bulk.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from './bikes.js';
import {problemsOf} from './problems-of.js';

/** What one row amounts to, from the results for many. */
const fromMany = (results: ReturnType<typeof evaluateMany>, row: number) => ({
  level: results.urgency[row],
  atMost: results.atMost[row],
  settled: isSettled(results, row),
  readings: [results.low, results.high].map((reading) => ({
    rules: results.compiled.rules.map((_, rule) => statusIn(results, reading, row, rule)),
    top: askedIn(results, reading, row),
  })),
});

/** The same from `evaluate()`. */
const fromOne = (rulebook: Rulebook, row: Uint8Array) => {
  const {level, atMost, low, high} = evaluate(compile(rulebook), row);
  const readings = [low, high].map(({rules, top}) => ({rules: [...rules], top}));
  return {level, atMost, settled: level === atMost, readings};
};

function expectEqual(rulebook: Rulebook, rows: Uint8Array): void {
  const many = compileMany(rulebook);
  const width = many.compiled.findings.length;
  const results = evaluateMany(many, rows);
  expect(results.count).to.equal(rows.length / width);
  for (let row = 0; row < results.count; row++) {
    const own = rows.slice(row * width, (row + 1) * width);
    const [ours, one] = [fromMany(results, row), fromOne(rulebook, own)];
    if (JSON.stringify(ours) !== JSON.stringify(one))
      expect(ours, `row ${row}: ${own.join('')}`).to.deep.equal(one);
  }
}

/** Every row of some codes for the findings of a small rulebook. */
function everyRow(width: number, codes: readonly number[]): Uint8Array {
  const count = codes.length ** width;
  return Uint8Array.from(
    {length: count * width},
    (_, at) => codes[Math.floor(Math.floor(at / width) / codes.length ** (at % width)) % codes.length]!,
  );
}

const small = (given: Partial<Parameters<typeof defineRulebook>[0]>): Rulebook =>
  defineRulebook({
    id: 'small',
    version: '1.0.0',
    questions: [],
    redFlags: [],
    limits: [],
    cautions: [],
    explanations: [],
    evidence: {e: {kind: 'judgement', grade: 'opinion', label: 'e'}},
    ...given,
  });

/** Gates behind gates, conditions in conditions, and each way to ask for an urgency, on six findings. */
const nested = small({
  questions: [
    {id: 'one', pick: 'any', findings: ['a', 'b']},
    {id: 'two', pick: 'any', askIf: any('a', 'b'), findings: ['c']},
    {id: 'three', pick: 'any', askIf: all('b', 'c'), findings: ['d', 'e']},
    {id: 'four', pick: 'any', findings: ['f']},
  ],
  redFlags: [
    {id: 'r1', when: all(any('a', 'd'), any('c', 'e')), urgency: 'emergency', evidence: ['e']},
    {id: 'r2', when: 'e', urgency: 'urgent', ifUnsure: 'urgent', by: 'now', where: 'there', evidence: ['e']},
    {id: 'r3', when: any('d', all('a', 'f')), urgency: 'soon', evidence: ['e']},
  ],
  limits: [{id: 'l1', when: 'f', urgency: 'soon', ifUnsure: 'monitor', by: '72h', evidence: ['e']}],
  cautions: [
    {id: 'c1', when: 'b', evidence: ['e']},
    {id: 'c2', when: all('b', 'f'), urgency: 'monitor', evidence: ['e']},
  ],
  explanations: [
    {id: 'e1', kind: 'sound', when: 'c', evidence: ['e']},
    {id: 'e2', kind: 'sound', when: 'otherwise', evidence: ['e']},
  ],
});

/** Three findings: fewer than are read at once. */
const tiny = small({
  questions: [
    {id: 'one', pick: 'any', findings: ['a']},
    {id: 'two', pick: 'any', askIf: 'a', findings: ['b', 'c']},
  ],
  redFlags: [{id: 'r', when: all('b', 'c'), urgency: 'urgent', evidence: ['e']}],
});

describe('evaluateMany()', () => {
  it('gives what evaluate() gives for every answer that small rulebooks can be given', () => {
    expectEqual(nested, everyRow(6, [0, 1, 2, 3]));
    expectEqual(tiny, everyRow(3, [0, 1, 2, 3]));
  });

  it('gives the same where nothing is unsure, nothing open, or neither', () => {
    for (const codes of [
      [0, 2],
      [0, 1, 2],
      [0, 2, 3],
    ])
      expectEqual(nested, everyRow(6, codes));
  });

  for (const [name, rulebook, numRuns] of [
    ['bikes', bikes, 60],
    ['the rulebook', backPops, 12],
  ] as const)
    it(`gives the same for any answers to ${name}, any number of them`, () => {
      const width = compile(rulebook).findings.length;
      fc.assert(
        fc.property(
          fc.nat(140),
          fc.constantFrom([0, 2], [0, 1, 2, 3], [0, 0, 0, 0, 0, 0, 0, 1, 2, 3], [0, 0, 0, 0, 2, 3]),
          fc.infiniteStream(fc.nat(999)),
          (count, codes, dice) =>
            expectEqual(
              rulebook,
              Uint8Array.from(
                {length: count * width},
                () => codes[(dice.next().value as number) % codes.length]!,
              ),
            ),
        ),
        {numRuns, seed: 1},
      );
    });

  it('takes any number of rows, at any place in a buffer', () => {
    const width = 6;
    const rows = everyRow(width, [0, 1, 2, 3]);
    for (const count of [0, 1, 31, 32, 33, 127, 128, 129, 255, 300]) {
      const moved = new Uint8Array(count * width + 3).subarray(3);
      moved.set(rows.subarray(0, count * width));
      expectEqual(nested, moved);
    }
  });

  it('takes rows of fewer findings than are read at once, any number of them', () => {
    const rows = everyRow(3, [0, 1, 2, 3]);
    const many = Uint8Array.from({length: 300 * 3}, (_, at) => rows[at % rows.length]!);
    for (const count of [127, 128, 129, 300]) expectEqual(tiny, many.slice(0, count * 3));
  });

  it('says nothing of rows that are not there', () => {
    const many = compileMany(nested);
    const {urgency, atMost, low, high} = evaluateMany(many, new Uint8Array(2 * 6).fill(1));
    expect([urgency.length, atMost.length]).to.deep.equal([2, 2]);
    for (const {present, possible, unsure} of [low, high])
      for (const words of [present, possible, unsure])
        expect(words.every((word) => word >>> 2 === 0)).to.equal(true);
  });

  it('takes rules that always hold, and a rulebook that asks nothing', () => {
    const always = small({
      questions: [{id: 'q', pick: 'any', findings: ['a']}],
      redFlags: [{id: 'r', when: all(), urgency: 'soon', evidence: ['e']}],
    });
    expectEqual(always, Uint8Array.of(0, 1, 2, 3));
    expect(evaluateMany(compileMany(small({})), new Uint8Array()).count).to.equal(0);
  });
});

describe('encodeMany()', () => {
  it('gives rows that evaluateMany() takes', () => {
    const many = compileMany(bikes);
    const sets: readonly Answers[] = [{}, {folding: 'yes'}, {'brakes-fail': 'unsure', grind: 'no'}];
    const rows = encodeMany(many, sets);
    expect([...rows]).to.deep.equal(sets.flatMap((answers) => [...many.compiled.encode(answers)]));
    expectEqual(bikes, rows);
  });

  it('refuses what the rulebook does not know', () =>
    expect(() => encodeMany(compileMany(bikes), [{swears: 'yes'}])).to.throw("'swears'"));
});

describe('rows that are refused', () => {
  const many = compileMany(nested);
  const refused = (rows: unknown) => problemsOf(() => evaluateMany(many, rows as Uint8Array));

  it('a part of a row', () =>
    expect(refused(new Uint8Array(13))).to.deep.equal([
      '13 bytes: allowed are rows of 6, one byte for each finding',
    ]));

  it('says what was refused', () =>
    expect(() => evaluateMany(many, new Uint8Array(13))).to.throw(/^rows refused:/));

  it('what is no bytes', () => {
    expect(refused([0, 0, 0, 0, 0, 0])).to.deep.equal(['[object Array]: allowed is a Uint8Array']);
    expect(refused(new Int32Array(6))).to.deep.equal(['[object Int32Array]: allowed is a Uint8Array']);
  });

  it('a byte that is no reply, with its row and its finding', () => {
    for (const [row, finding] of [
      [0, 0],
      [1, 5],
      [127, 3],
      [128, 2],
      [199, 5],
    ] as const)
      for (const [byte, rest] of [
        [4, 0],
        [128, 3],
        [255, 3],
      ] as const) {
        const rows = new Uint8Array(200 * 6).fill(rest);
        rows[row * 6 + finding] = byte;
        expect(refused(rows)).to.deep.equal([
          `row ${row}, '${'abcdef'[finding]}': ${byte}; allowed are 0 (no), 1 (unsure), 2 (yes), 3 (open)`,
        ]);
        expect(() => evaluateMany(many, rows)).to.throw(/^rows refused:/);
      }
  });

  it('names ten, and says how many more there are', () => {
    const problems = refused(new Uint8Array(5 * 6).fill(9));
    expect(problems.length).to.equal(11);
    expect(problems.at(-1)).to.equal('and 20 more');
  });
});
