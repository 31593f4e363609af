import type {Case} from './case.js';
import {visit} from './visit.js';

/** The neck, and elsewhere than the back. */
export const otherPlaces: readonly Case[] = [
  {
    id: 'neck-without-danger-signs',
    title: 'A popping neck is not for this tool, and soon',
    steps: visit({place: 'place-neck', 'other-place-signs': 'none'}, 'other-place-signs'),
    expect: {urgency: 'soon', settled: false, screens: 5, limits: ['neck'], sounds: []},
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-and-clumsy-hands',
    title: 'A popping neck with clumsy hands or unsteady legs is an emergency',
    steps: visit(
      {place: 'place-neck', 'other-place-signs': ['other-clumsy-hands-or-unsteady']},
      'other-place-signs',
    ),
    expect: {
      urgency: 'emergency',
      limits: ['neck'],
      redFlags: ['other-clumsy-hands-or-unsteady'],
      sounds: [],
    },
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'neck-and-perhaps-clumsy-hands',
    title: 'A popping neck with perhaps clumsy hands is urgent',
    steps: visit(
      {place: 'place-neck', 'other-place-signs': {'other-clumsy-hands-or-unsteady': 'unsure'}},
      'other-place-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      suspected: ['other-clumsy-hands-or-unsteady'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-and-arm-sign',
    title: 'A popping neck with a weak or numb arm is urgent',
    steps: visit({place: 'place-neck', 'other-place-signs': ['other-arm-signs']}, 'other-place-signs'),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      redFlags: ['other-arm-or-leg-signs'],
      notMatched: ['other-arm-and-leg-signs'],
    },
    carries: {rows: [13, 36], handOver: ['neck'], claims: ['S1.36', 'S1.37']},
  },
  {
    id: 'neck-and-arm-sign-not-sure',
    title: 'A popping neck with perhaps a weak or numb arm is urgent',
    steps: visit(
      {place: 'place-neck', 'other-place-signs': {'other-arm-signs': 'unsure'}},
      'other-place-signs',
    ),
    expect: {urgency: 'urgent', settled: false, limits: ['neck'], suspected: ['other-arm-or-leg-signs']},
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'neck-with-arm-and-leg-signs',
    title: 'A popping neck with signs in an arm and a leg is an emergency',
    steps: visit(
      {place: 'place-neck', 'other-place-signs': ['other-arm-signs', 'other-leg-signs']},
      'other-place-signs',
    ),
    expect: {urgency: 'emergency', limits: ['neck'], redFlags: ['other-arm-and-leg-signs']},
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'neck-with-arm-sign-and-leg-not-sure',
    title: 'A popping neck with an arm sign and perhaps a leg sign is urgent',
    steps: visit(
      {place: 'place-neck', 'other-place-signs': {'other-arm-signs': 'yes', 'other-leg-signs': 'unsure'}},
      'other-place-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      redFlags: ['other-arm-or-leg-signs'],
      suspected: ['other-arm-and-leg-signs'],
    },
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'hip-without-danger-signs',
    title: 'A hip that pops, and only the hip, is not for this tool, and soon',
    steps: visit({place: 'place-elsewhere', 'other-place-signs': 'none'}, 'other-place-signs'),
    expect: {urgency: 'soon', settled: false, screens: 5, limits: ['elsewhere'], sounds: []},
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'hip-and-leg-sign',
    title: 'A popping hip with a weak or numb leg is urgent',
    steps: visit({place: 'place-elsewhere', 'other-place-signs': ['other-leg-signs']}, 'other-place-signs'),
    expect: {urgency: 'urgent', settled: false, limits: ['elsewhere'], redFlags: ['other-arm-or-leg-signs']},
    carries: {rows: [36], handOver: ['elsewhere'], claims: ['S1.37']},
  },
  ...(
    [
      [
        'other-fever-or-hot-swollen',
        'hip-hot-and-swollen',
        'A popping hip that is hot and swollen is urgent',
      ],
      [
        'other-injury-or-cannot-use',
        'hip-that-cannot-be-used',
        'A popping hip that cannot be used is urgent',
      ],
      [
        'other-weight-loss-or-cancer',
        'rib-with-weight-loss',
        'A popping rib with weight loss or cancer is urgent',
      ],
      ['other-severe-pain', 'rib-with-severe-pain', 'A popping rib with severe pain is urgent'],
    ] as const
  ).map(([sign, id, title]): Case => ({
    id,
    title,
    steps: visit({place: 'place-elsewhere', 'other-place-signs': [sign]}, 'other-place-signs'),
    expect: {
      urgency: 'urgent',
      settled: false,
      screens: 5,
      redFlags: ['other-danger-sign'],
      limits: ['elsewhere'],
      sounds: [],
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  })),
  {
    id: 'hip-and-perhaps-a-fever',
    title: 'A popping hip with perhaps a fever is soon, within 72 hours',
    steps: visit(
      {place: 'place-elsewhere', 'other-place-signs': {'other-fever-or-hot-swollen': 'unsure'}},
      'other-place-signs',
    ),
    expect: {
      urgency: 'soon',
      by: '72h',
      settled: false,
      limits: ['elsewhere'],
      suspected: ['other-danger-sign'],
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'not-sure-about-the-place',
    title: 'Not sure where it pops is something to watch, not a refusal',
    steps: visit({place: 'unsure', 'other-place-signs': 'none'}),
    expect: {
      urgency: 'monitor',
      screens: 11,
      limits: [],
      suspected: ['neck', 'elsewhere'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [36], handOver: ['neck', 'elsewhere']},
  },
  {
    id: 'not-sure-about-the-place-with-ache',
    title: 'Not sure where it pops, with an aching back, is soon within 72 hours',
    steps: visit({
      place: 'unsure',
      'other-place-signs': 'none',
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['upper-back-pain']},
    carries: {handOver: ['upper-back']},
  },
];
