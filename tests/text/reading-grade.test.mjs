// How hard the English words are to read: Flesch-Kincaid grade, over all strings of every path.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import '../../tools/load-typescript.mjs';
import {gradeOf, proseIn} from './grade-of.mjs';

const {en} = await import('../../src/text/en.ts');
const {stringsIn} = await import('../support/sentences.ts');
const {paths, wordsOfInterface} = await import('./paths.ts');

const HARDEST = 6;

test('the grade tells hard words from easy ones', () => {
  const easy = gradeOf(['The joint may pop.', 'It is a small bubble of gas.']);
  const hard = gradeOf([
    'Cavitation within zygapophyseal articulations necessitates instantaneous intracapsular depressurisation.',
  ]);
  assert.ok(easy < 3, `easy: ${easy}`);
  assert.ok(hard > 20, `hard: ${hard}`);
});

test(`every path is at most grade ${HARDEST}`, () => {
  assert.ok(paths.length > 300);
  for (const {id, strings} of paths) {
    const all = gradeOf([...strings, ...wordsOfInterface]);
    const prose = gradeOf(proseIn(strings));
    assert.ok(all <= HARDEST, `${id}: ${all}`);
    assert.ok(prose <= HARDEST, `${id}, whole sentences only: ${prose}`);
  }
});

test(`every part of the words is at most grade ${HARDEST}`, () => {
  // A title and a place are no part by themselves: they are read with the result and with what to do.
  const {summaryTitle, places, ...rulebook} = en.rulebook;
  const parts = {
    ...rulebook,
    ...en.interface,
    result: {...en.interface.result, summaryTitle},
    dispositions: {...rulebook.dispositions, places},
  };
  for (const [name, part] of Object.entries(parts)) {
    const strings = stringsIn(part).map(({words}) => words);
    assert.ok(gradeOf(strings) <= HARDEST, `${name}: ${gradeOf(strings)}`);
    assert.ok(
      gradeOf(proseIn(strings)) <= HARDEST,
      `${name}, whole sentences only: ${gradeOf(proseIn(strings))}`,
    );
  }
});

test('what to do is easy by itself, for each outcome', () => {
  const {dispositions, otherDispositions, safetyNet} = en.rulebook;
  const others = Object.entries(otherDispositions).map(([name, other]) => [
    name,
    {...dispositions[name.split('/')[0]], ...other},
  ]);
  for (const [name, part] of [...Object.entries(dispositions), ...others, ['the safety net', safetyNet]]) {
    const strings = stringsIn(part).map(({words}) => words);
    assert.ok(gradeOf(strings) <= HARDEST, `${name}: ${gradeOf(strings)}`);
  }
});
