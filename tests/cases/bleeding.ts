import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const thinner = {background: ['bleeds-easily']} as const satisfies Said;
const aches = {'pain-where': 'hurts-low', 'pain-kind': 'none'} as const satisfies Said;

/** Blood thinners, or an illness that makes you bleed. */
export const bleeding: readonly Case[] = [
  {
    id: 'thinner-and-a-fall',
    title: 'A painless fall with a blood thinner is urgent',
    steps: urgentVisit({...thinner, 'back-now': ['began-fall-or-blow']}),
    expect: {urgency: 'urgent', redFlags: ['bleeding-after-injury', 'fall-or-blow'], moves: 'none'},
    carries: {rows: [14, 15]},
  },
  {
    id: 'thinner-and-a-painless-lift',
    title: 'A painless crack in a lift with a blood thinner is soon, within two weeks',
    steps: visit({...thinner, 'back-now': ['began-lift-or-twist']}),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist'],
      notMatched: ['bleeding-after-injury'],
      cautions: ['no-force-when-bleeding-easily'],
      moves: 'none',
    },
    carries: {rows: [14]},
  },
  {
    id: 'thinner-treated-and-an-ache',
    title: 'An ache since a treatment with a blood thinner is urgent',
    steps: urgentVisit({...thinner, ...aches, 'back-now': ['began-pressed-or-treated', 'pain-other-times']}),
    expect: {urgency: 'urgent', redFlags: ['bleeding-after-injury', 'pressed-or-treated']},
    carries: {rows: [14]},
  },
  {
    id: 'thinner-and-painless-treatment',
    title: 'Painless pops since a treatment, with a blood thinner, need no care, and no moves are shown',
    steps: visit({...thinner, 'back-now': ['began-pressed-or-treated']}),
    expect: {
      urgency: 'self-care',
      cautions: ['no-force-when-bleeding-easily', 'watch-after-the-neck-was-cracked'],
      notMatched: ['bleeding-after-injury'],
      moves: 'none',
    },
    carries: {rows: [14]},
  },
  {
    id: 'perhaps-thinner-and-a-fall',
    title: 'A fall with perhaps a blood thinner is soon, within 72 hours',
    steps: visit({background: {'bleeds-easily': 'unsure'}, 'back-now': ['began-fall-or-blow']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['bleeding-after-injury', 'no-force-when-bleeding-easily'],
      redFlags: ['fall-or-blow'],
      asks: {'bleeding-after-injury': 'soon/72h'},
    },
    carries: {rows: [14, 15]},
  },
  {
    id: 'thinner-and-an-ache',
    title: 'An ache with a blood thinner, and nothing it began in, is something to watch',
    steps: visit({...thinner, ...aches, 'back-now': ['pain-other-times']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-when-bleeding-easily'],
      notMatched: ['bleeding-after-injury', 'bleeding-and-nerve-sign'],
      moves: 'all',
    },
    carries: {rows: [14, 19]},
  },
  ...(
    [
      ['leg-weakness', 'a weak leg', 'lift', 'began-lift-or-twist'],
      ['leg-tingling-or-numbness', 'a tingling leg', 'treatment', 'began-pressed-or-treated'],
    ] as const
  ).map(([sign, what, event, began]): Case => ({
    id: `thinner-${event}-and-${sign}`,
    title: `A ${event}, ${what} and a blood thinner are an emergency without any pain in the back`,
    steps: visit(
      {...thinner, signs: [sign], 'leg-detail': 'leg-mild-and-brief', 'back-now': [began]},
      'back-now',
    ),
    expect: {urgency: 'emergency', redFlags: ['bleeding-and-nerve-sign']},
    carries: {rows: [11, 12, 14]},
  })),
  {
    id: 'thinner-severe-pain-and-arm-sign',
    title: 'Severe pain, a numb arm and a blood thinner are an emergency, whatever it began in',
    steps: visit(
      {
        ...thinner,
        signs: ['arm-signs'],
        'back-now': ['pain-other-times'],
        'pain-where': 'hurts-low',
        'pain-kind': ['pain-severe'],
      },
      'pain-kind',
    ),
    expect: {urgency: 'emergency', redFlags: ['bleeding-and-nerve-sign', 'arm-signs']},
    carries: {rows: [13, 14]},
  },
  {
    id: 'thinner-lift-and-leg-pain',
    title: 'A lift, plain leg pain and a blood thinner are no emergency',
    steps: visit({
      ...thinner,
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['began-lift-or-twist'],
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['leg-pain', 'lift-or-twist'],
      notMatched: ['bleeding-and-nerve-sign', 'bleeding-after-injury'],
    },
    carries: {rows: [11, 14]},
  },
  {
    id: 'thinner-fall-and-perhaps-a-failing-leg',
    title: 'A fall, perhaps a failing leg and a blood thinner are urgent',
    steps: urgentVisit({
      ...thinner,
      'call-now': {'leg-failing-or-unsteady': 'unsure'},
      'back-now': ['began-fall-or-blow'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['bleeding-after-injury'],
      suspected: ['bleeding-and-nerve-sign', 'leg-failing'],
      asks: {'bleeding-and-nerve-sign': 'urgent/today'},
    },
    carries: {rows: [6, 14]},
  },
];
