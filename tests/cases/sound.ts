import type {Case} from './case.js';
import {visit, type Said} from './visit.js';

const hurtsNowAndThen = {
  'back-now': ['pain-with-pop'],
  'pain-often': 'pain-sometimes',
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** Pops, snaps and soft clicks. */
export const sound: readonly Case[] = [
  {
    id: 'harmless-pop',
    title: 'A painless pop now and then, that cannot be made again at once, is harmless',
    steps: visit(),
    expect: {
      urgency: 'self-care',
      screens: 10,
      explanations: ['joint-cavitation'],
      notExplained: ['cannot-be-told', 'crepitus', 'soft-tissue-snap', 'facet-repositioning'],
      moves: 'all',
      common: [
        'arthritis-wear-or-damage',
        'what-is-hurt',
        'training',
        'scan',
        'painkiller-heat-belt',
        'how-long',
        'sitting-posture-one-side',
        'sacroiliac-joint',
      ],
      notCommon: [
        'relief-and-need',
        'cracking-the-neck',
        'shoulder-blade-or-ribs',
        'after-treatment',
        'metalwork-or-fusion',
        'bendy-scoliosis-disc',
      ],
    },
    carries: {
      rows: [33],
      claims: ['S1.1', 'S1.4', 'S1.5', 'S1.7', 'S1.10', 'S2.1', 'S2.3', 'S2.12', 'S2.13', 'S2.15', 'S2.17'],
    },
  },
  {
    id: 'row-of-pops',
    title: 'A painless row of pops in one stretch is harmless, and still gas',
    steps: visit({sound: ['pop-clean'], 'self-crack': ['crack-now-and-then-gently']}),
    expect: {urgency: 'self-care', screens: 10, sounds: ['joint-cavitation']},
    carries: {rows: [33], claims: ['S2.1']},
    note: 'The same choice: a clean pop, or a few in a row; not again at once, or never tried.',
  },
  {
    id: 'frequent-painless-pops-by-themselves',
    title: 'Frequent painless pops that come by themselves are harmless: only made pops are counted',
    steps: visit({'self-crack': 'none'}),
    expect: {urgency: 'self-care', screens: 10, notMatched: ['cracking-often'], sounds: ['joint-cavitation']},
    carries: {rows: [29, 33], claims: ['S1.1', 'S1.4']},
  },
  {
    id: 'felt-but-not-heard',
    title: 'A pop that is only felt, not heard, is as harmless as a loud one',
    steps: visit({place: 'place-low'}),
    expect: {urgency: 'self-care', screens: 10, sounds: ['joint-cavitation']},
    carries: {rows: [33], claims: ['S1.2']},
  },
  {
    id: 'pop-that-hurts-now-and-then',
    title: 'A clean pop that hurts now and then is watched, and not called a gas bubble',
    steps: visit(hurtsNowAndThen),
    expect: {
      urgency: 'monitor',
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: ['joint-cavitation'],
    },
    carries: {rows: [19]},
  },
  {
    id: 'soft-snap',
    title: 'A painless soft snap at the same point of a movement, now and then, is harmless',
    steps: visit({sound: ['snap-same-point']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      notMatched: ['same-spot', 'grinding', 'click-every-time'],
      explanations: ['soft-tissue-snap'],
    },
    carries: {rows: [34], claims: ['S1.11', 'S1.13', 'S2.9']},
  },
  {
    id: 'soft-shift',
    title: 'A painless soft click on moving, of no clear kind, is harmless',
    steps: visit({sound: ['soft-shift']}),
    expect: {urgency: 'self-care', screens: 10, explanations: ['facet-repositioning']},
    carries: {rows: [34], claims: ['S2.10']},
  },
  {
    id: 'several-harmless-sounds',
    title: 'A clean pop, a soft snap and a soft shift together are harmless, and all explained',
    steps: visit({sound: ['pop-clean', 'snap-same-point', 'soft-shift']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      explanations: ['joint-cavitation', 'soft-tissue-snap', 'facet-repositioning'],
    },
    carries: {rows: [33, 34]},
  },
  {
    id: 'none-of-the-sounds',
    title: 'A painless noise like none of these needs no care, and its source cannot be told',
    steps: visit({sound: 'none'}),
    expect: {urgency: 'self-care', screens: 10, explanations: ['cannot-be-told']},
    carries: {rows: [33]},
  },
  {
    id: 'perhaps-a-clean-pop',
    title: 'Perhaps a clean pop: no gas bubble is told on a doubt',
    steps: visit({sound: {'pop-clean': 'unsure'}}),
    expect: {urgency: 'self-care', screens: 10, explanations: ['cannot-be-told']},
    carries: {rows: [33]},
  },
  {
    id: 'painful-snap',
    title: 'A soft snap that hurts now and then is watched, and not called a harmless snap',
    steps: visit({...hurtsNowAndThen, sound: ['snap-same-point']}),
    expect: {
      urgency: 'monitor',
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: ['soft-tissue-snap'],
    },
    carries: {rows: [19, 34]},
  },
  {
    id: 'painful-soft-shift',
    title: 'A soft click that hurts now and then is watched, and not called a harmless shift',
    steps: visit({...hurtsNowAndThen, sound: ['soft-shift']}),
    expect: {
      urgency: 'monitor',
      sounds: ['irritated-joint-or-soft-tissue'],
      notExplained: ['facet-repositioning'],
    },
    carries: {rows: [19, 34]},
  },
  {
    id: 'soft-shift-getting-worse',
    title: 'A soft click, worse week by week, is soon at leisure, and still explained',
    steps: visit({pattern: ['getting-worse'], sound: ['soft-shift']}),
    expect: {urgency: 'soon', where: 'no-hurry', explanations: ['facet-repositioning']},
    carries: {rows: [23, 34]},
  },
  {
    id: 'soft-shift-and-a-fever',
    title: 'A soft click with a fever is soon, and no harmless shift is told',
    steps: visit({signs: ['fever'], sound: ['soft-shift', 'snap-same-point']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      explanations: ['cannot-be-told'],
      notExplained: ['facet-repositioning', 'soft-tissue-snap'],
    },
    carries: {rows: [10, 34]},
  },
  {
    id: 'relief-after-a-harmless-pop',
    title: 'A harmless pop that brings relief for a while stays harmless',
    steps: visit({'self-crack': ['crack-now-and-then-gently']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      notMatched: ['cracking-to-cope'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [33, 35], claims: ['S2.14', 'S2.38']},
  },
];
