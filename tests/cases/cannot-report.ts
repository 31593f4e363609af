import type {Case} from './case.js';
import {visit} from './visit.js';

/** Answering for someone who cannot say what they feel. */
export const cannotReport: readonly Case[] = [
  {
    id: 'cannot-report-and-nothing-seen',
    title: 'For someone who cannot say, with nothing seen, it is soon and the rest stays open',
    steps: visit({'small-changes': ['cannot-report'], 'seen-signs': 'none'}, 'seen-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      settled: false,
      screens: 3,
      limits: ['cannot-report'],
      explanations: [],
      moves: 'none',
    },
    carries: {handOver: ['cannot-report']},
  },
  {
    id: 'cannot-report-and-wetting',
    title: 'For someone who cannot say, wetting or soiling is an emergency',
    steps: visit(
      {'small-changes': ['cannot-report'], 'seen-signs': ['seen-wetting-soiling-or-no-pee']},
      'seen-signs',
    ),
    expect: {
      urgency: 'emergency',
      limits: ['cannot-report'],
      redFlags: ['seen-wetting-soiling-or-no-pee'],
      explanations: ['cauda-equina'],
      moves: 'none',
    },
    carries: {rows: [1, 2], handOver: ['cannot-report'], claims: ['S2.27', 'S2.28']},
  },
  {
    id: 'cannot-report-and-walking-worse',
    title: 'For someone who cannot say, walking that got worse is an emergency',
    steps: visit({'small-changes': ['cannot-report'], 'seen-signs': ['seen-walking-worse']}, 'seen-signs'),
    expect: {
      urgency: 'emergency',
      limits: ['cannot-report'],
      redFlags: ['seen-walking-worse'],
      explanations: ['spinal-cord'],
    },
    carries: {rows: [6], handOver: ['cannot-report']},
  },
  {
    id: 'cannot-report-and-very-ill',
    title: 'For someone who cannot say, looking very ill is an emergency',
    steps: visit({'small-changes': ['cannot-report'], 'seen-signs': ['seen-very-ill']}, 'seen-signs'),
    expect: {
      urgency: 'emergency',
      limits: ['cannot-report'],
      redFlags: ['seen-very-ill'],
      explanations: ['infection'],
    },
    carries: {rows: [10], handOver: ['cannot-report']},
  },
  {
    id: 'cannot-report-and-hurt',
    title: 'For someone who cannot say, a hurt or pain on moving is urgent',
    steps: visit(
      {'small-changes': ['cannot-report'], 'seen-signs': ['seen-hurt-or-hurts-to-move']},
      'seen-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['cannot-report'],
      redFlags: ['seen-hurt-or-hurts-to-move'],
      sounds: [],
    },
    carries: {handOver: ['cannot-report']},
  },
  {
    id: 'cannot-report-and-wetting-not-sure',
    title: 'For someone who cannot say, perhaps wetting is an emergency',
    steps: visit(
      {'small-changes': ['cannot-report'], 'seen-signs': {'seen-wetting-soiling-or-no-pee': 'unsure'}},
      'seen-signs',
    ),
    expect: {urgency: 'emergency', limits: ['cannot-report'], suspected: ['seen-wetting-soiling-or-no-pee']},
    carries: {rows: [1, 2], handOver: ['cannot-report']},
  },
  ...(
    [
      ['seen-walking-worse', 'walking that perhaps got worse'],
      ['seen-very-ill', 'looking perhaps very ill'],
      ['seen-hurt-or-hurts-to-move', 'perhaps a hurt'],
    ] as const
  ).map(([sign, what]): Case => ({
    id: `cannot-report-${sign}-not-sure`,
    title: `For someone who cannot say, ${what} is urgent`,
    steps: visit({'small-changes': ['cannot-report'], 'seen-signs': {[sign]: 'unsure'}}, 'seen-signs'),
    expect: {urgency: 'urgent', settled: false, limits: ['cannot-report'], suspected: [sign]},
    carries: {handOver: ['cannot-report']},
  })),
];
