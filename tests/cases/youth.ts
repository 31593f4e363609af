import type {Case} from './case.js';
import {visit} from './visit.js';

/** 16 and 17: the tool is for them, and any pain is looked at. */
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
      notExplained: ['growing-spine'],
    },
    carries: {rows: [33], handOver: ['16-17']},
  },
  {
    id: 'one-painful-pop-at-16',
    title: 'One painful pop at 16, now gone, is soon',
    steps: visit({
      age: 'age-16-17',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', redFlags: ['young-with-pain'], toRuleOut: ['growing-spine']},
    carries: {handOver: ['16-17']},
  },
  {
    id: 'ache-at-17',
    title: 'An aching back at 17 is soon',
    steps: visit({age: 'age-16-17', 'back-now': ['pain-other-times'], 'pain-kind': 'none'}),
    expect: {urgency: 'soon', redFlags: ['young-with-pain'], toRuleOut: ['growing-spine']},
    carries: {handOver: ['16-17']},
  },
  {
    id: 'perhaps-an-ache-at-17',
    title: 'Perhaps an aching back at 17 is something to watch',
    steps: visit({age: 'age-16-17', 'back-now': {'pain-other-times': 'unsure'}, 'pain-kind': 'none'}),
    expect: {urgency: 'monitor', suspected: ['young-with-pain'], toRuleOut: ['growing-spine']},
    carries: {handOver: ['16-17']},
  },
];
