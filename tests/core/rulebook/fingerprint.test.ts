import {expect} from 'chai';
import {defineRulebook, ruleKinds} from '../../../src/core/index.js';
import {fingerprint} from '../../../src/core/rulebook/fingerprint.js';
import {bikes} from '../bikes.js';

const of = (change: (data: Record<string, unknown>) => void = () => undefined): string => {
  const data = JSON.parse(JSON.stringify(bikes)) as Record<string, unknown>;
  change(data);
  return fingerprint(defineRulebook(data as never));
};

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (Object(value) !== value) return value;
  return Object.fromEntries(
    Object.entries(value as object)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
};

describe('fingerprint()', () => {
  it('is sixteen hexadecimal digits, always the same', () => {
    expect(fingerprint(bikes)).to.match(/^[0-9a-f]{16}$/);
    expect(of()).to.equal(fingerprint(bikes));
  });

  it('is sixteen digits where it begins with zeros too', () => {
    const some = Array.from({length: 100}, (_, patch) => of((data) => (data['version'] = `1.0.${patch}`)));
    for (const each of some) expect(each).to.match(/^[0-9a-f]{16}$/);
    expect(some.some((each) => each.startsWith('0'))).to.equal(true);
  });

  it('does not change with the order of keys', () =>
    expect(fingerprint(defineRulebook(turned(bikes) as never))).to.equal(fingerprint(bikes)));

  it('changes with anything a rule, a question or a citation says', () => {
    const seen = new Set([of()]);
    let changes = 0;
    const differs = (change: (data: Record<string, unknown>) => void): void => {
      changes++;
      seen.add(of(change));
    };
    differs((data) => (data['id'] = 'bicycles'));
    differs((data) => (data['version'] = '2.3.2'));
    for (const list of [...ruleKinds, 'questions'])
      for (let at = 0; at < (bikes as unknown as Record<string, unknown[]>)[list]!.length; at++) {
        const item = (data: Record<string, unknown>) => (data[list] as Record<string, unknown>[])[at]!;
        differs((data) => (item(data)['id'] = 'renamed'));
        if (list === 'questions') differs((data) => (item(data)['findings'] as string[]).push('one-more'));
        else {
          differs((data) => void (data[list] as unknown[]).splice(at, 1));
          differs((data) => (item(data)['grade'] = 'strong'));
          differs((data) => (item(data)['when'] = {any: ['click', 'sings', 'grind']}));
        }
        if (list === 'redFlags') {
          differs((data) => (item(data)['by'] = 'weeks'));
          differs((data) => (item(data)['where'] = item(data)['where'] === 'dealer' ? 'roadside' : 'dealer'));
        }
      }
    differs((data) => (data['places'] as string[]).push('the shed'));
    differs((data) => (data['noExerciseWith'] = 'frame-cracked'));
    differs(
      (data) => ((data['evidence'] as Record<string, {label: string}>)['manual']!.label = 'Another manual'),
    );
    expect(seen.size).to.equal(changes + 1);
  });

  it('changes with the order of rules, which says where to go', () =>
    expect(of((data) => (data['redFlags'] as unknown[]).reverse())).not.to.equal(of()));
});
