import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const aches = {'back-now': ['pain-other-times'], 'pain-kind': 'none'} as const satisfies Said;

/** The upper back: where it hurts counts, not where it pops. And new pain in the tummy. */
export const upperBack: readonly Case[] = [
  {
    id: 'painless-upper-pop',
    title: 'A painless pop between the shoulder blades is as harmless as a lower one',
    steps: visit({place: 'place-upper'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      sounds: ['joint-cavitation'],
      notExplained: ['blade-or-ribs'],
      moves: 'all',
    },
    carries: {rows: [33], handOver: ['upper-back'], claims: ['S1.2']},
  },
  {
    id: 'painless-pops-in-several-places',
    title: 'Painless pops in several places of the back are as harmless as in one',
    steps: visit({place: 'place-several'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      sounds: ['joint-cavitation'],
      common: ['shoulder-blade-or-ribs'],
    },
    carries: {rows: [33], handOver: ['upper-back']},
  },
  {
    id: 'painless-pop-of-the-ribs',
    title: 'A painless pop of the ribs is as harmless as one of the back',
    steps: visit({place: 'place-ribs'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      limits: [],
      sounds: ['joint-cavitation'],
      common: ['shoulder-blade-or-ribs'],
    },
    carries: {rows: [33]},
  },
  {
    id: 'painless-pop-of-the-pelvis',
    title: 'A painless pop of the pelvis or the dimple is as harmless as one of the low back',
    steps: visit({place: 'place-seat'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      limits: [],
      sounds: ['joint-cavitation'],
      common: ['sacroiliac-joint'],
      notCommon: ['shoulder-blade-or-ribs', 'cracking-the-neck'],
    },
    carries: {rows: [33]},
  },
  {
    id: 'painful-upper-pop-now-gone',
    title: 'A pop between the shoulder blades that hurt once is watched, as any other',
    steps: visit({place: 'place-upper', 'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'}),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      redFlags: ['pain-once-gone'],
      sounds: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [31], handOver: ['upper-back']},
  },
  {
    id: 'low-pops-and-a-band',
    title: 'Pops low down and pain round the ribs are urgent: where it pops plays no part',
    steps: urgentVisit({...aches, 'pain-where': 'hurts-upper-band'}),
    expect: {urgency: 'urgent', redFlags: ['upper-pain-band'], toRuleOut: ['heart-or-aorta'], moves: 'none'},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'upper-pops-and-a-low-ache',
    title: 'Pops between the shoulder blades and an ache low down are something to watch',
    steps: visit({...aches, place: 'place-upper', 'pain-where': 'hurts-low'}),
    expect: {
      urgency: 'monitor',
      redFlags: ['pain-other-times'],
      notMatched: ['upper-pain-new', 'upper-pain-known', 'upper-pain-band'],
      notExplained: ['heart-or-aorta'],
    },
    carries: {rows: [19], handOver: ['upper-back']},
  },
  {
    id: 'painful-pops-in-several-places',
    title: 'Pops in several places that hurt newly in the upper back are soon, within 72 hours',
    steps: visit({
      place: 'place-several',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-upper-new',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', redFlags: ['upper-pain-new', 'pain-sometimes']},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'known-upper-ache-that-got-severe',
    title: 'A known ache between the shoulder blades that is severe is urgent',
    steps: urgentVisit({...aches, 'pain-where': 'hurts-upper-known', 'pain-kind': ['pain-severe']}),
    expect: {urgency: 'urgent', redFlags: ['pain-severe', 'upper-pain-known']},
    carries: {rows: [19], handOver: ['upper-back']},
  },
  {
    id: 'tummy-pain-at-30',
    title: 'New pain in the tummy with it, at 30, is soon, within 72 hours',
    steps: visit({signs: ['tummy-pain']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['tummy-pain'],
      notMatched: ['tummy-pain-from-45'],
      notExplained: ['heart-or-aorta', 'joint-cavitation'],
      moves: 'none',
    },
    carries: {rows: [7]},
  },
  {
    id: 'tummy-pain-at-70',
    title: 'New pain in the tummy with it, at 70, is urgent',
    steps: urgentVisit({age: 'age-65-plus', signs: ['tummy-pain']}),
    expect: {urgency: 'urgent', redFlags: ['tummy-pain-from-45'], toRuleOut: ['heart-or-aorta']},
    carries: {rows: [7]},
  },
  {
    id: 'perhaps-tummy-pain-at-60',
    title: 'Perhaps a new pain in the tummy, at 60, is soon, within 72 hours',
    steps: visit({age: 'age-45-64', signs: {'tummy-pain': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['tummy-pain-from-45', 'tummy-pain'],
      toRuleOut: ['heart-or-aorta'],
    },
    carries: {rows: [7]},
  },
  {
    id: 'perhaps-tummy-pain-at-30',
    title: 'Perhaps a new pain in the tummy, at 30, is something to watch',
    steps: visit({signs: {'tummy-pain': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['tummy-pain']},
    carries: {rows: [7]},
  },
];
