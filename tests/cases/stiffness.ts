import type {Case} from './case.js';
import {visit} from './visit.js';

/** Stiffness: for minutes, for long, and the inflammatory pattern. */
export const stiffness: readonly Case[] = [
  {
    id: 'stiff-for-a-minute-after-sitting',
    title: 'A painless pop after long sitting, with stiffness that goes in a minute, is harmless',
    steps: visit(),
    expect: {
      urgency: 'self-care',
      screens: 10,
      sounds: ['joint-cavitation'],
      notMatched: ['stiff-over-minutes'],
    },
    carries: {rows: [32], claims: ['S2.12', 'S2.13']},
    note: 'Only stiffness that lasts longer than minutes is asked for.',
  },
  {
    id: 'stiff-for-longer',
    title: 'Stiffness that lasts longer than minutes is something to watch',
    steps: visit({'back-now': ['stiff-over-minutes'], 'stiff-how': 'none'}),
    expect: {urgency: 'monitor', redFlags: ['stiff-over-minutes'], sounds: ['joint-cavitation']},
    carries: {rows: [25], claims: ['S2.12']},
  },
  {
    id: 'not-sure-stiff',
    title: 'Not sure about stiffness is something to watch',
    steps: visit({'back-now': {'stiff-over-minutes': 'unsure'}, 'stiff-how': 'none'}),
    expect: {urgency: 'monitor', suspected: ['stiff-over-minutes']},
    carries: {rows: [25]},
  },
  {
    id: 'stiff-three-months',
    title: 'Stiffness for more than three months is soon',
    steps: visit({'back-now': ['stiff-over-minutes'], 'stiff-how': ['stiff-3-months']}),
    expect: {
      urgency: 'soon',
      redFlags: ['stiff-3-months'],
      notMatched: ['inflammatory-pattern'],
      notExplained: ['inflammatory-back-pain', 'joint-cavitation'],
    },
    carries: {rows: [25], claims: ['S2.12']},
  },
  {
    id: 'perhaps-stiff-but-three-months',
    title: 'Perhaps stiff, but if so for three months, is soon',
    steps: visit({'back-now': {'stiff-over-minutes': 'unsure'}, 'stiff-how': ['stiff-3-months']}),
    expect: {urgency: 'soon', redFlags: ['stiff-3-months']},
    carries: {rows: [25]},
  },
  {
    id: 'inflammatory-pattern',
    title: 'Half an hour of morning stiffness for three months, begun under 45, is soon and named',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-30-min-eases-moving', 'stiff-3-months', 'stiff-began-under-45'],
    }),
    expect: {urgency: 'soon', redFlags: ['inflammatory-pattern'], toRuleOut: ['inflammatory-back-pain']},
    carries: {rows: [25]},
  },
  {
    id: 'inflammatory-pattern-with-broken-nights',
    title: 'The same stiffness that also wakes late at night is soon and named',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': [
        'stiff-30-min-eases-moving',
        'stiff-3-months',
        'stiff-began-under-45',
        'wakes-late-night',
      ],
    }),
    expect: {urgency: 'soon', redFlags: ['inflammatory-pattern'], toRuleOut: ['inflammatory-back-pain']},
    carries: {rows: [25]},
  },
  {
    id: 'inflammatory-pattern-not-sure',
    title: 'The same stiffness, perhaps begun under 45, is soon',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': {
        'stiff-30-min-eases-moving': 'yes',
        'stiff-3-months': 'yes',
        'stiff-began-under-45': 'unsure',
      },
    }),
    expect: {urgency: 'soon', redFlags: ['stiff-3-months'], suspected: ['inflammatory-pattern']},
    carries: {rows: [25]},
  },
  {
    id: 'stiff-three-months-begun-later',
    title: 'Half an hour of stiffness for three months, begun later in life, is soon and not named',
    steps: visit({
      age: 'age-45-64',
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-30-min-eases-moving', 'stiff-3-months'],
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['stiff-3-months'],
      notMatched: ['inflammatory-pattern'],
      notExplained: ['inflammatory-back-pain'],
    },
    carries: {rows: [25]},
  },
  {
    id: 'stiff-three-months-but-not-in-the-morning',
    title: 'Stiffness for three months, begun under 45, that goes sooner than half an hour is not named',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-3-months', 'stiff-began-under-45'],
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['stiff-3-months'],
      notMatched: ['inflammatory-pattern'],
      notExplained: ['inflammatory-back-pain'],
    },
    carries: {rows: [25]},
  },
  {
    id: 'inflammatory-pattern-months-not-sure',
    title: 'Half an hour of morning stiffness, perhaps for three months, is something to watch',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': {
        'stiff-30-min-eases-moving': 'yes',
        'stiff-3-months': 'unsure',
        'stiff-began-under-45': 'yes',
      },
    }),
    expect: {urgency: 'monitor', suspected: ['inflammatory-pattern', 'stiff-3-months']},
    carries: {rows: [25]},
  },
  {
    id: 'stiff-half-an-hour-for-weeks',
    title: 'Half an hour of morning stiffness for a few weeks is something to watch',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-30-min-eases-moving', 'stiff-began-under-45'],
    }),
    expect: {
      urgency: 'monitor',
      redFlags: ['stiff-over-minutes'],
      notMatched: ['inflammatory-pattern', 'stiff-3-months'],
      notExplained: ['inflammatory-back-pain'],
    },
    carries: {rows: [25]},
  },
  {
    id: 'not-sure-three-months',
    title: 'Not sure whether the stiffness has lasted three months is something to watch',
    steps: visit({'back-now': ['stiff-over-minutes'], 'stiff-how': {'stiff-3-months': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['stiff-3-months']},
    carries: {rows: [25]},
  },
];
