// The first and the last use of each kind in Chromium, fewer of every tenth in the others; `npm run proof -- faults` tries
// them all over the visits.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine} from '../../support/own-pages.mjs';
import {plantFaults} from './planted-faults.mjs';
import {tryFaults} from './try-faults.mjs';

test(
  'whatever an element uses throws, in turn: the safety panel stands there, and nothing of before counts',
  inEachEngine(async (context, engine) => {
    const seen = new Set();
    const turns = (count, site) => {
      if (seen.has(site)) return [];
      seen.add(site);
      if (engine !== 'chromium') return seen.size % 10 === 0 ? [Math.ceil(count / 2), count] : [];
      return site.startsWith('a ') ? [2, Math.ceil(count / 3), Math.ceil(count / 2)] : [1, count];
    };
    const {sites, tried, unused, bad} = await tryFaults(context, {turns, engine});
    assert.deepEqual(unused, []);
    assert.deepEqual(bad, []);
    assert.ok(sites > 50 && tried > (engine === 'chromium' ? 150 : 15), `${tried} at ${sites}`);
  }),
);

test('a fault is planted wherever something imported is used, and nowhere else', () => {
  const text = `
    import {assess, answer as say, type Answers, InputError} from '../core/index.js';
    import type {Reply} from '../core/index.js';
    import {html} from './html.js';
    export function one(answers: Answers, reply: Reply, {assess: other}: {assess: number}) {
      const made = {assess, say: html, other: answers.assess};
      if (other) { const assess = made.assess; return assess(answers); }
      return assess<Reply>(say(answers)) instanceof InputError || new InputError(reply);
    }
    const two = (assess: () => void) => assess();`;
  const {text: planted, sites} = plantFaults(text, 'src/elements/one.ts');
  assert.deepEqual(sites, [
    'one.ts assess',
    'one.ts assess #2',
    'one.ts say',
    'one.ts InputError',
    'one.ts InputError #2',
  ]);
  assert.ok(planted.includes('{assess: popFault("one.ts assess", assess), say: html'));
  assert.ok(planted.includes('new (popFault("one.ts InputError #2", InputError))(reply)'));
});
