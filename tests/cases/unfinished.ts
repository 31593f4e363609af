import type {Case} from './case.js';
import {visit} from './visit.js';

/** Visits that break off: what is open is never read as a no that reassures. */
export const unfinished: readonly Case[] = [
  {
    id: 'broken-off-after-two-screens',
    title: 'Two screens without any sign say nothing yet',
    steps: visit({}, 'small-changes'),
    expect: {urgency: undefined, settled: false, ended: false, sounds: []},
    carries: {rows: [33]},
  },
  {
    id: 'broken-off-before-the-last-screen',
    title: 'A harmless pop without the last screen is not reassured yet',
    steps: visit({}, 'sound'),
    expect: {
      urgency: undefined,
      settled: false,
      ended: false,
      notExplained: ['joint-cavitation', 'cannot-be-told'],
    },
    carries: {rows: [33]},
    note: 'Cracking to cope is still open, and it would make the pop worth a look.',
  },
  {
    id: 'broken-off-with-leg-pain',
    title: 'A mild leg pain counts at once, and more may come',
    steps: visit({signs: ['leg-pain'], 'leg-detail': 'leg-mild-and-brief'}, 'leg-detail'),
    expect: {urgency: 'soon', by: '72h', settled: false, ended: false, redFlags: ['leg-pain']},
    carries: {rows: [11]},
  },
  {
    id: 'broken-off-with-a-weak-foot',
    title: 'A weak foot is urgent, and the questions go on while an emergency is possible',
    steps: visit({signs: ['leg-weakness'], 'leg-detail': 'leg-mild-and-brief'}, 'background'),
    expect: {urgency: 'urgent', settled: false, ended: false, redFlags: ['leg-weakness']},
    carries: {rows: [12]},
  },
];
