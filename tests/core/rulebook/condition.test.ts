import {expect} from 'chai';
import {all, any, findingsIn, type Condition} from '../../../src/core/index.js';
import {ways} from '../../../src/core/rulebook/condition.js';
import {holds} from '../../laws/oracle.js';

const letters = ['a', 'b', 'c', 'd', 'e'];
const subsets = Array.from(
  {length: 2 ** letters.length},
  (_, bits) => new Set(letters.filter((_letter, at) => (bits >> at) & 1)),
);

describe('a condition', () => {
  it('is plain data', () => {
    expect(all('a', any('b', 'c'))).to.deep.equal({all: ['a', {any: ['b', 'c']}]});
    expect(JSON.parse(JSON.stringify(any('a', all('b', 'c'))))).to.deep.equal(any('a', all('b', 'c')));
  });

  it('names its findings, each once', () =>
    expect([...findingsIn(all('a', any('b', all('a', 'c'))))].sort()).to.deep.equal(['a', 'b', 'c']));
});

describe('the ways of a condition to hold', () => {
  it('of a finding is the finding', () => expect(ways('a')).to.deep.equal([['a']]));
  it('of any is one for each', () => expect(ways(any('a', 'b'))).to.deep.equal([['a'], ['b']]));
  it('of all is one with all', () => expect(ways(all('a', 'b', 'a'))).to.deep.equal([['a', 'b']]));
  it('of all of any is every choice', () =>
    expect(ways(all(any('a', 'b'), any('c', 'd')))).to.deep.equal([
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ]));

  for (const condition of [
    'a',
    any('a', 'b', 'c'),
    all('a', 'b', 'c'),
    all(any('a', 'b'), any('b', 'c'), 'd'),
    any(all('a', 'b'), all('c', any('d', 'e')), 'e'),
    any(any('a', all('b', any('c', all('d', 'e')))), all('a', 'e')),
    all(all('a', any('b')), any(all('c'), 'd')),
  ] as const satisfies readonly Condition[])
    it(`hold exactly where the plain reading does: ${JSON.stringify(condition)}`, () => {
      for (const subset of subsets)
        expect(ways(condition).some((way) => way.every((finding) => subset.has(finding)))).to.equal(
          holds(condition, (finding) => subset.has(finding)),
          [...subset].join(),
        );
    });
});
