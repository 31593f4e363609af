import type {Case} from './case.js';
import {visit} from './visit.js';

/** 16 and 17: the check is for them, and any pain is looked at. */
export const youth: readonly Case[] = [
  {
    id: 'painless-pop-at-16',
    title: 'A painless pop now and then at 16 is harmless',
    steps: visit({age: 'age-16-17'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      limits: [],
      sounds: ['joint-cavitation'],
      notExplained: ['young-spine'],
      moves: 'all',
    },
    carries: {rows: [33], handOver: ['16-17']},
  },
  {
    id: 'one-painful-pop-at-16',
    title: 'One painful pop at 16, now gone, is soon, and no moves are shown',
    steps: visit({age: 'age-16-17', 'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'}),
    expect: {
      urgency: 'soon',
      redFlags: ['young-with-pain'],
      toRuleOut: ['young-spine'],
      moves: 'none',
    },
    carries: {rows: [31], handOver: ['16-17']},
  },
  {
    id: 'ache-at-17',
    title: 'An aching back at 17 is soon',
    steps: visit({
      age: 'age-16-17',
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', redFlags: ['young-with-pain'], toRuleOut: ['young-spine'], moves: 'none'},
    carries: {handOver: ['16-17']},
  },
  {
    id: 'perhaps-an-ache-at-17',
    title: 'Perhaps an aching back at 17 is something to watch, without moves',
    steps: visit({
      age: 'age-16-17',
      'back-now': {'pain-other-times': 'unsure'},
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'monitor',
      suspected: ['young-with-pain'],
      toRuleOut: ['young-spine'],
      moves: 'none',
    },
    carries: {handOver: ['16-17']},
  },
  {
    id: 'sharp-pain-below-the-ribs-at-17',
    title: 'Pain round the ribs at 17 is urgent',
    steps: visit(
      {
        age: 'age-16-17',
        'back-now': ['pain-other-times'],
        'pain-where': 'hurts-upper-band',
        'pain-kind': 'none',
      },
      'pattern',
    ),
    expect: {
      urgency: 'urgent',
      redFlags: ['upper-pain-band', 'young-with-pain'],
      toRuleOut: ['heart-or-aorta', 'young-spine'],
    },
    carries: {handOver: ['16-17', 'upper-back']},
  },
];
