import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** How often it hurts, with the pops and between them. */
export const pain: readonly Case[] = [
  {
    id: 'one-painful-pop-now-gone',
    title: 'One painful pop that has gone is something to watch for two weeks',
    steps: visit({'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'}),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      redFlags: ['pain-once-gone'],
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: ['joint-cavitation', 'fracture'],
      moves: 'all',
      common: ['what-is-hurt', 'training', 'scan', 'how-long', 'painkiller-heat-belt'],
    },
    carries: {rows: [31], claims: ['S1.23']},
    note: 'The threshold is pain that keeps coming; once is watched, never reassured.',
  },
  {
    id: 'pain-now-and-then',
    title: 'A pop that hurts now and then is something to watch',
    steps: visit({
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'monitor',
      redFlags: ['pain-sometimes'],
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: [
        'joint-cavitation',
        'fracture',
        'cancer-related',
        'young-spine',
        'pregnancy-check',
        'infection',
      ],
    },
    carries: {rows: [19], claims: ['S1.23']},
  },
  {
    id: 'pain-most-times',
    title: 'A pop that hurts most times is soon',
    steps: visit({
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['pain-most-times'],
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: ['fracture', 'cancer-related', 'young-spine', 'pregnancy-check', 'infection'],
    },
    carries: {rows: [19], claims: ['S1.23', 'S2.18', 'S2.20']},
  },
  {
    id: 'not-sure-how-often',
    title: 'Not sure how often the pop hurts is something to watch for two weeks',
    steps: visit({
      'back-now': ['pain-with-pop'],
      'pain-often': 'unsure',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      suspected: ['pain-most-times', 'pain-sometimes', 'pain-once-gone'],
    },
    carries: {rows: [19, 31]},
  },
  {
    id: 'ache-at-other-times',
    title: 'An ache at other times, with painless pops, is something to watch',
    steps: visit({'back-now': ['pain-other-times'], 'pain-where': 'hurts-low', 'pain-kind': 'none'}),
    expect: {
      urgency: 'monitor',
      redFlags: ['pain-other-times'],
      sounds: ['joint-cavitation'],
      notExplained: ['fracture', 'cancer-related', 'young-spine', 'pregnancy-check', 'infection'],
    },
    carries: {rows: [19]},
  },
  {
    id: 'not-sure-ache-at-other-times',
    title: 'Not sure about an ache at other times is something to watch',
    steps: visit({
      'back-now': {'pain-other-times': 'unsure'},
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'monitor', suspected: ['pain-other-times']},
    carries: {rows: [19]},
  },
  {
    id: 'not-sure-pain-with-the-pop',
    title: 'Not sure whether the pop hurts opens both screens about pain, and is watched',
    steps: visit({
      'back-now': {'pain-with-pop': 'unsure'},
      'pain-often': 'unsure',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      suspected: ['pain-most-times', 'pain-sometimes'],
      notExplained: ['joint-cavitation'],
    },
    carries: {rows: [19]},
  },
  {
    id: 'perhaps-a-painful-pop-at-night',
    title: 'Perhaps a painful pop, but surely pain at night that nothing eases, is urgent',
    steps: urgentVisit({
      'back-now': {'pain-with-pop': 'unsure'},
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-night-or-rest-never-eases'],
    }),
    expect: {urgency: 'urgent', redFlags: ['pain-never-eases']},
    carries: {rows: [17]},
  },
];
