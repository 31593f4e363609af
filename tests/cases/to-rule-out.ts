import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** What someone should check, and what the source of the sound is not said to be. */
export const toRuleOut: readonly Case[] = [
  {
    id: 'road-crash-and-what-to-check',
    title: 'After a road crash a break is to be checked, and the sound is not explained',
    steps: visit({'call-now': ['serious-accident']}, 'call-now'),
    expect: {
      urgency: 'emergency',
      redFlags: ['serious-accident'],
      sounds: [],
      toRuleOut: ['fracture', 'acute-injury'],
    },
    carries: {rows: [8], handOver: ['major-trauma']},
  },
  {
    id: 'perhaps-a-serious-accident-and-a-painful-pop',
    title: 'Perhaps a serious accident and a painful pop: no irritated joint is named',
    steps: urgentVisit({
      'call-now': {'serious-accident': 'unsure'},
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', suspected: ['serious-accident'], sounds: [], toRuleOut: ['fracture']},
    carries: {rows: [8]},
    note: 'An irritated joint is named only where there was no injury.',
  },
  {
    id: 'stroke-signs-explain-no-sound',
    title: 'Signs of a stroke are something to check, not a source of the sound',
    steps: visit({'call-now': ['stroke-signs']}, 'call-now'),
    expect: {urgency: 'emergency', redFlags: ['stroke-signs'], sounds: [], surely: ['neck-artery-or-stroke']},
    carries: {rows: [7], handOver: ['neck']},
  },
  {
    id: 'severe-pain-at-65-and-not-sure-how-often',
    title: 'Severe pain with the pop at 65 or over: a break is to be checked, however often it hurts',
    steps: urgentVisit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'unsure',
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-severe'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['older-with-lasting-pain-or-stoop', 'pain-severe'],
      toRuleOut: ['fracture'],
      sounds: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'perhaps-a-leg-pain-but-lasting',
    title: 'Perhaps a leg pain, but surely one that lasts, is urgent, and a nerve is to be checked',
    steps: urgentVisit({signs: {'leg-pain': 'unsure'}, 'leg-detail': 'leg-strong-or-lasting'}),
    expect: {urgency: 'urgent', redFlags: ['leg-strong-or-lasting'], surely: ['nerve-root']},
    carries: {rows: [11]},
  },
  {
    id: 'perhaps-a-leg-pain-but-in-both-legs-on-walking',
    title: 'Perhaps a leg pain, but steady in both legs on walking: nerves low down are to be checked',
    steps: urgentVisit({signs: {'leg-pain': 'unsure'}, 'leg-detail': 'both-legs-steady-on-walking'}),
    expect: {
      urgency: 'urgent',
      redFlags: ['both-legs-steady-on-walking'],
      surely: ['nerve-root', 'cauda-equina'],
    },
    carries: {rows: [5]},
  },
  {
    id: 'cancer-and-tingling-without-pain',
    title: 'Cancer once and tingling in a leg, without back pain, are urgent, and the cord is to be checked',
    steps: urgentVisit({
      signs: ['leg-tingling-or-numbness'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['cancer-ever'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related', 'nerve-root'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-and-a-weak-leg-without-pain',
    title: 'Cancer once and a weak leg, without back pain, are urgent, and the cord is to be checked',
    steps: urgentVisit({
      signs: ['leg-weakness'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['cancer-ever'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related', 'nerve-root'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-and-a-leg-pain-without-back-pain',
    title: 'Cancer once and a leg pain, without back pain, are urgent, and the cord is to be checked',
    steps: urgentVisit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['cancer-ever'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-and-a-leg-that-may-fail-without-pain',
    title: 'Cancer once and perhaps a failing leg: whether it is related is to be checked',
    steps: urgentVisit({'call-now': {'leg-failing-or-unsteady': 'unsure'}, background: ['cancer-ever']}),
    expect: {
      urgency: 'urgent',
      suspected: ['leg-failing', 'cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related'],
    },
    carries: {rows: [6, 9]},
  },
  {
    id: 'fever-alone-and-what-to-check',
    title: 'A fever alone is soon, and does not name an infection of the spine',
    steps: visit({signs: ['fever']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fever'],
      notExplained: ['infection', 'joint-cavitation'],
    },
    carries: {rows: [10]},
    note: 'An infection of the spine is to be checked with pain, a risk, or a nerve sign beyond leg pain.',
  },
  {
    id: 'fever-and-a-leg-that-may-fail',
    title: 'A fever and perhaps a failing leg: an infection of the spine is to be checked',
    steps: urgentVisit({'call-now': {'leg-failing-or-unsteady': 'unsure'}, signs: ['fever']}),
    expect: {urgency: 'urgent', suspected: ['infection-and-nerve-sign'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'stiff-for-months-and-awake-at-night',
    title:
      'Stiff for three months from before 45, and awake late at night: an inflamed back is to be checked',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-3-months', 'stiff-began-under-45', 'wakes-late-night'],
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['stiff-3-months'],
      notMatched: ['inflammatory-pattern'],
      surely: ['inflammatory-back-pain'],
    },
    carries: {rows: [25]},
  },
  {
    id: 'only-the-neck-perhaps-a-headache-after',
    title: 'Only the neck, perhaps with a new headache: the artery is to be checked, on a doubt too',
    steps: visit(
      {
        place: 'place-neck',
        'neck-signs': {'neck-headache-after': 'unsure'},
        'other-place-signs': 'none',
      },
      'other-place-signs',
    ),
    expect: {
      urgency: 'soon',
      by: '72h',
      settled: false,
      limits: ['neck'],
      explanations: ['neck-artery-or-stroke'],
    },
    carries: {rows: [36], handOver: ['neck']},
    note: 'A limit shows what its screening replies ask someone to check.',
  },
  {
    id: 'elsewhere-after-a-near-faint',
    title: 'Only the knee, and a near faint that passed: urgent, and the heart is to be checked',
    steps: visit(
      {
        'call-now': ['nearly-fainted'],
        'faint-detail': 'faint-passed',
        place: 'place-elsewhere',
        'other-place-signs': 'none',
      },
      'other-place-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['elsewhere'],
      explanations: ['heart-or-aorta'],
      moves: 'none',
    },
    carries: {rows: [7, 36], handOver: ['elsewhere']},
  },
];
