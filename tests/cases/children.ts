import type {Case} from './case.js';
import {visit} from './visit.js';

/** Children under 16. */
export const children: readonly Case[] = [
  {
    id: 'child-of-12-nothing-else',
    title: 'A 12-year-old whose pops do not hurt is watched, kindly, and shows this to a parent',
    steps: visit({age: 'age-10-15', 'child-signs': 'none'}, 'child-signs'),
    expect: {
      urgency: 'monitor',
      where: 'child',
      settled: false,
      screens: 4,
      limits: ['under-16'],
      explanations: [],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'child-of-8-nothing-else',
    title: 'An 8-year-old whose pops do not hurt is seen within 72 hours',
    steps: visit({age: 'age-under-10', 'child-signs': 'none'}, 'child-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      screens: 4,
      limits: ['under-10'],
      explanations: [],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  ...(
    [
      ['child-fever-or-ill', 'child-with-fever', 'A 12-year-old with a fever is urgent'],
      ['child-night-pain', 'child-with-night-pain', 'A 12-year-old with pain at night is urgent'],
      ['child-limp-or-weak-or-numb', 'child-with-limp', 'A child who limps is urgent'],
      ['child-weight-loss', 'child-with-weight-loss', 'A child who loses weight is urgent'],
      ['child-recent-injury', 'child-with-injury', 'A child with a recent injury is urgent'],
    ] as const
  ).map(([sign, id, title]): Case => ({
    id,
    title,
    steps: visit({age: 'age-10-15', 'child-signs': [sign]}, 'child-signs'),
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
  ...(
    [
      ['child-pain', 'child-with-pain', 'A 12-year-old whose back hurts is seen within 72 hours'],
      ['child-new-shape', 'child-with-a-new-shape', 'A 12-year-old with a new curve is seen within 72 hours'],
    ] as const
  ).map(([sign, id, title]): Case => ({
    id,
    title,
    steps: visit({age: 'age-10-15', 'child-signs': [sign]}, 'child-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      redFlags: ['child-pain-or-new-shape'],
      limits: ['under-16'],
      explanations: [],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['under-16']},
  })),
  {
    id: 'child-not-sure-about-pain',
    title: 'Not sure whether the back of a 12-year-old hurts is something to watch',
    steps: visit({age: 'age-10-15', 'child-signs': {'child-pain': 'unsure'}}, 'child-signs'),
    expect: {
      urgency: 'monitor',
      where: 'child',
      settled: false,
      limits: ['under-16'],
      suspected: ['child-pain-or-new-shape'],
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'small-child-with-night-pain',
    title: 'An 8-year-old with pain at night is urgent',
    steps: visit({age: 'age-under-10', 'child-signs': ['child-night-pain']}, 'child-signs'),
    expect: {
      urgency: 'urgent',
      where: 'child',
      settled: false,
      limits: ['under-10'],
      redFlags: ['child-danger-sign'],
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'child-not-sure-about-fever',
    title: 'Not sure about a fever in a child is soon, within 72 hours',
    steps: visit({age: 'age-10-15', 'child-signs': {'child-fever-or-ill': 'unsure'}}, 'child-signs'),
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
    id: 'child-after-a-near-faint',
    title: 'A 12-year-old after a near faint that passed is urgent, and the heart is to be checked',
    steps: visit(
      {
        'call-now': ['nearly-fainted'],
        'faint-detail': 'faint-passed',
        age: 'age-10-15',
        'child-signs': 'none',
      },
      'child-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['under-16'],
      redFlags: ['near-faint'],
      explanations: ['heart-or-aorta'],
      moves: 'none',
    },
    carries: {rows: [7, 36], handOver: ['under-16']},
    note: 'A limit still shows what its screening replies ask someone to check.',
  },
  {
    id: 'child-with-night-pain-after-a-near-faint',
    title: 'A 12-year-old with pain at night after a near faint: at equal pace, where children are seen',
    steps: visit(
      {
        'call-now': ['nearly-fainted'],
        'faint-detail': 'faint-passed',
        age: 'age-10-15',
        'child-signs': ['child-night-pain'],
      },
      'child-signs',
    ),
    expect: {
      urgency: 'urgent',
      where: 'child',
      settled: false,
      limits: ['under-16'],
      redFlags: ['near-faint', 'child-danger-sign'],
    },
    carries: {rows: [7, 36], handOver: ['under-16']},
    note: 'At equal pace a place of its own comes before the usual one.',
  },
  {
    id: 'small-child-after-perhaps-a-near-faint',
    title: 'An 8-year-old after perhaps a near faint: at equal pace, where children are seen',
    steps: visit(
      {
        'call-now': {'nearly-fainted': 'unsure'},
        'faint-detail': 'faint-passed',
        age: 'age-under-10',
        'child-signs': 'none',
      },
      'child-signs',
    ),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      limits: ['under-10'],
      suspected: ['near-faint'],
    },
    carries: {rows: [7, 36], handOver: ['under-16']},
  },
  {
    id: 'child-after-a-sign-not-sure',
    title: 'A child whose leg may be failing is urgent under the limit',
    steps: visit(
      {
        'call-now': {'leg-failing-or-unsteady': 'unsure'},
        age: 'age-10-15',
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
