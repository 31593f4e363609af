import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

const always = [
  'arthritis-wear-or-damage',
  'what-is-hurt',
  'training',
  'painkiller-heat-belt',
  'how-long',
  'sitting-posture-one-side',
  'sacroiliac-joint',
] as const;
const all = [
  ...always,
  'scan',
  'relief-and-need',
  'cracking-the-neck',
  'shoulder-blade-or-ribs',
  'after-treatment',
  'metalwork-or-fusion',
  'bendy-scoliosis-disc',
] as const;

/** The common questions that are offered, by how urgent it is and by what was said. */
export const whatPeopleAsk: readonly Case[] = [
  {
    id: 'asked-at-emergency',
    title: 'At an emergency no common question is offered',
    steps: visit(
      {
        place: 'place-neck-too',
        'neck-signs': ['neck-clumsy-hands-or-unsteady'],
      },
      'neck-signs',
    ),
    expect: {urgency: 'emergency', notCommon: all},
    carries: {rows: [13, 36]},
  },
  {
    id: 'asked-at-urgent',
    title: 'At urgent only painkillers, what is normal after a treatment, and metalwork are offered',
    steps: urgentVisit({
      signs: ['weight-loss'],
      place: 'place-neck-too',
      'neck-signs': 'none',
      background: ['back-surgery'],
      'surgery-detail': 'none',
      'back-now': ['began-pressed-or-treated'],
      pattern: ['very-bendy'],
    }),
    expect: {
      urgency: 'urgent',
      common: ['painkiller-heat-belt', 'after-treatment', 'metalwork-or-fusion'],
      notCommon: all.filter(
        (id) => !['painkiller-heat-belt', 'after-treatment', 'metalwork-or-fusion'].includes(id),
      ),
    },
    carries: {rows: [17, 30]},
  },
  {
    id: 'asked-with-something-to-check',
    title: 'Where someone should check something, whether a scan is needed is not offered',
    steps: visit({'back-now': ['began-lift-or-twist']}),
    expect: {urgency: 'soon', toRuleOut: ['acute-injury'], common: always, notCommon: ['scan']},
    carries: {rows: [14]},
  },
  {
    id: 'asked-with-nothing-to-check',
    title: 'Where nothing is to be checked, whether a scan is needed is offered at soon as well',
    steps: visit({
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', common: [...always, 'scan']},
    carries: {rows: [19]},
  },
  {
    id: 'asked-of-only-the-neck',
    title: 'Of only the neck, the questions on the neck are offered with those for everybody',
    steps: visit(
      {place: 'place-neck', 'neck-signs': 'none', 'other-place-signs': 'none'},
      'other-place-signs',
    ),
    expect: {
      urgency: 'monitor',
      settled: false,
      limits: ['neck'],
      common: [...always, 'scan', 'cracking-the-neck', 'after-treatment'],
      notCommon: ['relief-and-need', 'shoulder-blade-or-ribs', 'metalwork-or-fusion', 'bendy-scoliosis-disc'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  ...(['place-upper', 'place-ribs', 'place-several'] as const).map((place): Case => ({
    id: `asked-of-${place}`,
    title: `Of pops with ${place.replace('place-', '')} as the place, the shoulder blade and the ribs are offered`,
    steps: visit({place}),
    expect: {
      urgency: 'self-care',
      common: [...always, 'scan', 'shoulder-blade-or-ribs'],
      notCommon: ['cracking-the-neck', 'after-treatment'],
    },
    carries: {rows: [33]},
  })),
  ...(
    [
      ['crack-now-and-then-gently', 'self-care'],
      ['crack-once-or-twice-a-day', 'self-care'],
      ['crack-many-times-a-day', 'monitor'],
      ['crack-with-force', 'monitor'],
      ['crack-to-cope', 'soon'],
    ] as const
  ).map(([habit, urgency]): Case => ({
    id: `asked-with-${habit}`,
    title: `Who cracks it (${habit.replace('crack-', '').replaceAll('-', ' ')}) is offered what relief means`,
    steps: visit({'self-crack': [habit]}),
    expect: {urgency, common: ['relief-and-need'], notCommon: ['after-treatment']},
    carries: {rows: [26, 29, 35]},
  })),
];
