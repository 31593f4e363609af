import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const onlyTheNeck = {
  place: 'place-neck',
  'neck-signs': 'none',
  'other-place-signs': 'none',
} as const satisfies Said;

/** The neck: alone it is a limit, beside the back it is asked about, and the back is judged. */
export const neck: readonly Case[] = [
  ...(
    [
      ['neck-fever-and-stiff', 'a fever and a very stiff neck', 'infection'],
      ['neck-clumsy-hands-or-unsteady', 'clumsy hands or unsteady legs', 'spinal-cord'],
    ] as const
  ).flatMap(([sign, what, explanation]): Case[] => [
    {
      id: `only-the-neck-${sign}`,
      title: `A popping neck with ${what} is an emergency on that screen`,
      steps: visit({place: 'place-neck', 'neck-signs': [sign]}, 'neck-signs'),
      expect: {
        urgency: 'emergency',
        screens: 5,
        limits: ['neck'],
        redFlags: [sign],
        explanations: [explanation],
        moves: 'none',
      },
      carries: {rows: [36], handOver: ['neck']},
    },
    {
      id: `only-the-neck-${sign}-not-sure`,
      title: `A popping neck with perhaps ${what} is urgent`,
      steps: visit({...onlyTheNeck, 'neck-signs': {[sign]: 'unsure'}}, 'other-place-signs'),
      expect: {
        urgency: 'urgent',
        settled: false,
        limits: ['neck'],
        suspected: [sign],
        explanations: [explanation],
        moves: 'none',
      },
      carries: {rows: [36], handOver: ['neck']},
    },
  ]),
  {
    id: 'back-and-neck-cracked-now-sick',
    title: 'Back and neck; the neck was cracked, and now dizziness: an emergency on that screen',
    steps: visit({place: 'place-neck-too', 'neck-signs': ['neck-artery-signs']}, 'neck-signs'),
    expect: {
      urgency: 'emergency',
      screens: 5,
      limits: [],
      redFlags: ['neck-artery-signs'],
      explanations: ['neck-artery-or-stroke'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'back-and-neck-cracked-sick-not-sure',
    title: 'Back and neck; the neck was cracked, and now perhaps dizziness: urgent, and the back goes on',
    steps: urgentVisit({place: 'place-neck-too', 'neck-signs': {'neck-artery-signs': 'unsure'}}),
    expect: {urgency: 'urgent', suspected: ['neck-artery-signs'], explanations: ['neck-artery-or-stroke']},
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'back-and-neck-fell',
    title: 'Back and neck; the neck was hurt in a fall: urgent',
    steps: urgentVisit({place: 'place-neck-too', 'neck-signs': ['neck-injury']}),
    expect: {urgency: 'urgent', redFlags: ['neck-injury'], moves: 'none'},
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'only-the-neck-fell',
    title: 'Only the neck, hurt in a fall: urgent',
    steps: visit({...onlyTheNeck, 'neck-signs': ['neck-injury']}, 'other-place-signs'),
    expect: {urgency: 'urgent', settled: false, limits: ['neck'], redFlags: ['neck-injury']},
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'back-and-neck-fell-not-sure',
    title: 'Back and neck; the neck was perhaps hurt in a fall: soon, within 72 hours',
    steps: visit({place: 'place-neck-too', 'neck-signs': {'neck-injury': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['neck-injury'], moves: 'none'},
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'back-and-neck-headache-not-sure',
    title: 'Back and neck; perhaps a new headache since a treatment: soon, within 72 hours',
    steps: visit({place: 'place-neck-too', 'neck-signs': {'neck-headache-after': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['neck-headache-after'],
      toRuleOut: ['neck-artery-or-stroke'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'back-and-neck-that-is-stiff',
    title: 'Back and neck pop; the neck is stiff: watched for two weeks, and the pop is explained',
    steps: visit({place: 'place-neck-too', 'neck-signs': ['neck-hurts-or-stiff']}),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      screens: 11,
      limits: [],
      redFlags: ['neck-hurts-or-stiff'],
      notMatched: ['neck-alone-hurts-or-stiff'],
      explanations: ['joint-cavitation'],
      notExplained: ['neck-artery-or-stroke'],
      moves: 'all',
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'only-the-neck-perhaps-stiff',
    title: 'Only the neck, perhaps stiff: something to watch',
    steps: visit({...onlyTheNeck, 'neck-signs': {'neck-hurts-or-stiff': 'unsure'}}, 'other-place-signs'),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      settled: false,
      limits: ['neck'],
      suspected: ['neck-alone-hurts-or-stiff', 'neck-hurts-or-stiff'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-and-arm-sign',
    title: 'A popping neck with a weak or numb arm is urgent',
    steps: visit({...onlyTheNeck, 'other-place-signs': ['other-arm-signs']}, 'other-place-signs'),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      redFlags: ['other-arm-or-leg-signs'],
      notMatched: ['other-arm-and-leg-signs'],
      explanations: [],
    },
    carries: {rows: [13, 36], handOver: ['neck'], claims: ['S1.36', 'S1.37']},
  },
  {
    id: 'neck-and-arm-sign-not-sure',
    title: 'A popping neck with perhaps a weak or numb arm is urgent',
    steps: visit({...onlyTheNeck, 'other-place-signs': {'other-arm-signs': 'unsure'}}, 'other-place-signs'),
    expect: {urgency: 'urgent', settled: false, limits: ['neck'], suspected: ['other-arm-or-leg-signs']},
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'neck-with-arm-and-leg-signs',
    title: 'A popping neck with signs in an arm and a leg is an emergency',
    steps: visit(
      {...onlyTheNeck, 'other-place-signs': ['other-arm-signs', 'other-leg-signs']},
      'other-place-signs',
    ),
    expect: {
      urgency: 'emergency',
      limits: ['neck'],
      redFlags: ['other-arm-and-leg-signs'],
      explanations: ['spinal-cord'],
    },
    carries: {rows: [13, 36], handOver: ['neck']},
  },
  {
    id: 'neck-with-arm-sign-and-leg-not-sure',
    title: 'A popping neck with an arm sign and perhaps a leg sign is urgent',
    steps: visit(
      {...onlyTheNeck, 'other-place-signs': {'other-arm-signs': 'yes', 'other-leg-signs': 'unsure'}},
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
];
