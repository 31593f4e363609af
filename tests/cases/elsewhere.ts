import type {Case} from './case.js';
import {visit, type Said} from './visit.js';

const elsewhereOnly = {place: 'place-elsewhere', 'other-place-signs': 'none'} as const satisfies Said;

/** Only elsewhere than the back, and places that one is not sure of. */
export const elsewhere: readonly Case[] = [
  {
    id: 'hip-without-danger-signs',
    title: 'A hip that pops, and only the hip, without pain: not for this check, and no visit needed',
    steps: visit(elsewhereOnly, 'other-place-signs'),
    expect: {
      urgency: 'monitor',
      settled: false,
      screens: 5,
      limits: ['elsewhere'],
      explanations: [],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'hip-that-hurts',
    title: 'A hip that pops and hurts is soon',
    steps: visit({...elsewhereOnly, 'other-place-signs': ['other-joint-hurts']}, 'other-place-signs'),
    expect: {
      urgency: 'soon',
      settled: false,
      limits: ['elsewhere'],
      redFlags: ['other-joint-hurts'],
      notMatched: ['other-joint-hurts-at-65'],
      explanations: [],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'hip-that-hurts-at-65',
    title: 'A hip that pops and hurts at 65 or over is soon, within 72 hours',
    steps: visit(
      {...elsewhereOnly, age: 'age-65-plus', 'other-place-signs': ['other-joint-hurts']},
      'other-place-signs',
    ),
    expect: {
      urgency: 'soon',
      by: '72h',
      settled: false,
      limits: ['elsewhere'],
      redFlags: ['other-joint-hurts-at-65'],
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'hip-that-perhaps-hurts-at-65',
    title: 'A hip that pops and perhaps hurts at 65 or over is something to watch',
    steps: visit(
      {...elsewhereOnly, age: 'age-65-plus', 'other-place-signs': {'other-joint-hurts': 'unsure'}},
      'other-place-signs',
    ),
    expect: {
      urgency: 'monitor',
      settled: false,
      limits: ['elsewhere'],
      suspected: ['other-joint-hurts-at-65', 'other-joint-hurts'],
    },
    carries: {rows: [36], handOver: ['elsewhere']},
  },
  {
    id: 'hip-and-leg-sign',
    title: 'A popping hip with a weak or numb leg is urgent',
    steps: visit({...elsewhereOnly, 'other-place-signs': ['other-leg-signs']}, 'other-place-signs'),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['elsewhere'],
      redFlags: ['other-arm-or-leg-signs'],
      explanations: [],
    },
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
        'knee-with-weight-loss',
        'A popping knee with weight loss, or pain after a cancer, is urgent',
      ],
      ['other-severe-pain', 'breastbone-with-severe-pain', 'A popping breastbone with severe pain is urgent'],
    ] as const
  ).map(([sign, id, title]): Case => ({
    id,
    title,
    steps: visit({...elsewhereOnly, 'other-place-signs': [sign]}, 'other-place-signs'),
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
      {...elsewhereOnly, 'other-place-signs': {'other-fever-or-hot-swollen': 'unsure'}},
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
    id: 'place-not-sure-and-a-click',
    title: 'Not sure where it clicks: the shoulder blade and the ribs are not named',
    steps: visit({
      place: 'unsure',
      'neck-signs': 'none',
      'other-place-signs': 'none',
      sound: ['click-every-time'],
    }),
    expect: {
      urgency: 'monitor',
      limits: [],
      explanations: ['soft-tissue-snap'],
      notExplained: ['blade-or-ribs'],
      notCommon: ['shoulder-blade-or-ribs', 'cracking-the-neck'],
    },
    carries: {rows: [27, 36]},
    note: 'Not sure where it is supports no explanation.',
  },
  {
    id: 'place-not-sure-and-grinding',
    title: 'Not sure where it grinds: no rough joint is named, for it may be the ribs',
    steps: visit({
      place: 'unsure',
      'neck-signs': 'none',
      'other-place-signs': 'none',
      sound: ['grinding'],
    }),
    expect: {urgency: 'monitor', redFlags: ['grinding'], explanations: ['cannot-be-told']},
    carries: {rows: [27, 36]},
  },
  {
    id: 'place-not-sure-after-a-twist',
    title:
      'Not sure where it is, after a twist, with an ache: a rib is not named, though its rule is suspected',
    steps: visit({
      place: 'unsure',
      'neck-signs': 'none',
      'other-place-signs': 'none',
      'back-now': ['began-lift-or-twist', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist'],
      suspected: ['rib-after-event'],
      toRuleOut: ['acute-injury'],
      notExplained: ['cracked-rib'],
    },
    carries: {rows: [14, 36]},
  },
  {
    id: 'place-not-sure-with-ache',
    title: 'Not sure where it pops, with an ache low down, is something to watch',
    steps: visit({
      place: 'unsure',
      'neck-signs': 'none',
      'other-place-signs': 'none',
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'monitor', redFlags: ['pain-other-times'], notMatched: ['upper-pain-band']},
    carries: {rows: [19, 36]},
    note: 'Where it pops plays no part in what an ache asks for.',
  },
];
