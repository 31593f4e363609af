import type {Case} from './case.js';
import {visit} from './visit.js';

/** Children under 16. */
export const children: readonly Case[] = [
  {
    id: 'child-without-danger-signs',
    title: 'A 14-year-old without danger signs is kindly sent to a doctor, within 72 hours',
    steps: visit({age: 'age-under-16', 'child-signs': 'none'}, 'child-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      screens: 4,
      limits: ['under-16'],
      sounds: [],
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  ...(
    [
      ['child-fever-or-ill', 'child-with-fever', 'A 14-year-old with a fever is urgent'],
      ['child-night-pain', 'child-with-night-pain', 'A 14-year-old with pain at night is urgent'],
      ['child-limp-or-weak-or-numb', 'child-with-limp', 'A child who limps is urgent'],
      ['child-weight-loss', 'child-with-weight-loss', 'A child who loses weight is urgent'],
      ['child-recent-injury', 'child-with-injury', 'A child with a recent injury is urgent'],
    ] as const
  ).map(([sign, id, title]): Case => ({
    id,
    title,
    steps: visit({age: 'age-under-16', 'child-signs': [sign]}, 'child-signs'),
    expect: {
      urgency: 'urgent',
      where: 'child',
      settled: false,
      screens: 4,
      redFlags: ['child-danger-sign'],
      limits: ['under-16'],
      sounds: [],
    },
    carries: {rows: [36], handOver: ['under-16']},
  })),
  {
    id: 'child-not-sure-about-fever',
    title: 'Not sure about a fever in a child is soon, within 72 hours',
    steps: visit({age: 'age-under-16', 'child-signs': {'child-fever-or-ill': 'unsure'}}, 'child-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      limits: ['under-16'],
      suspected: ['child-danger-sign'],
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'child-with-a-bladder-change',
    title: 'A bladder change is an emergency before anyone asks for the age',
    steps: visit({'small-changes': ['bladder-change']}, 'small-changes'),
    expect: {urgency: 'emergency', screens: 2, limits: [], redFlags: ['bladder-change']},
    carries: {rows: [1, 36], handOver: ['under-16'], claims: ['S2.27']},
  },
  {
    id: 'child-after-a-sign-not-sure',
    title: 'A child whose leg may be failing is urgent under the limit',
    steps: visit(
      {
        'call-now': {'leg-failing-or-unsteady': 'unsure'},
        age: 'age-under-16',
        'child-signs': 'none',
      },
      'child-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['under-16'],
      suspected: ['leg-failing'],
      sounds: [],
    },
    carries: {rows: [6, 36], handOver: ['under-16']},
  },
];
