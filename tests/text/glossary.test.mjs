// Medical words are explained where they are used, on every path and in every string.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import '../../tools/load-typescript.mjs';

const {everyString, everyday, glossary, paths, unexplained} = await import('./paths.ts');

test('every medical word is explained where it is used', () => {
  assert.ok(paths.length > 300 && everyString.length > 500);
  for (const {id, strings} of [{id: 'every string', strings: everyString}, ...paths])
    assert.deepEqual(unexplained(strings), [], id);
});

test('no word is in the lists for nothing', () => {
  const all = everyString.join('\n');
  for (const {word, explained} of glossary) assert.ok(word.test(all) && explained.test(all), word.source);
  for (const word of everyday) assert.match(all, new RegExp(`\\b${word}`, 'i'));
});

test('an unexplained word would be found', () => {
  assert.equal(unexplained(['It may be sciatica.']).length, 1);
  assert.equal(unexplained(['It may be spondylitis.']).length, 1);
  assert.equal(unexplained(['Pain down a leg (sciatica).', 'A disc.']).length, 0);
});
