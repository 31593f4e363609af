import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

/** What is said of a fusion four months ago that clicks. */
export const fusionNewClicks = {
  background: ['back-surgery'],
  'surgery-detail': ['surgery-under-a-year', 'surgery-metal-or-fusion', 'surgery-noise-new'],
  sound: ['click-every-time'],
} as const satisfies Said;

/** What is said of a back and a neck that pop without pain. */
export const backAndNeck = {
  place: 'place-neck-too',
  'neck-signs': 'none',
  'self-crack': ['crack-once-or-twice-a-day'],
} as const satisfies Said;

/** What is said of only the neck, which was cracked. */
export const neckCrackedNowSick = {
  place: 'place-neck',
  'neck-signs': ['neck-artery-signs'],
} as const satisfies Said;

/** Necks and operated backs as people describe them. */
export const reportedNecksAndOperations: readonly Case[] = [
  {
    id: 'fusion-new-clicks',
    title: 'Fused four months ago; since then a painless click at that place',
    steps: visit(fusionNewClicks),
    expect: {
      urgency: 'soon',
      where: 'surgical-team',
      screens: 11,
      explanations: ['after-surgery', 'metalwork-or-fusion'],
      notExplained: ['crepitus', 'joint-cavitation'],
      moves: 'none',
      common: ['metalwork-or-fusion'],
    },
    carries: {rows: [30]},
    note: 'Never osteoarthritis and never a gas bubble after an operation.',
  },
  {
    id: 'fusion-clunk-early',
    title: 'A clunk in the first year after a fusion',
    steps: visit({
      age: 'age-45-64',
      background: ['back-surgery'],
      'surgery-detail': ['surgery-under-a-year', 'surgery-metal-or-fusion'],
      sound: ['loud-clunk'],
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'surgical-team',
      screens: 11,
      explanations: ['after-surgery', 'metalwork-or-fusion'],
      notExplained: ['instability'],
      moves: 'none',
    },
    carries: {rows: [21, 30]},
  },
  {
    id: 'old-fusion-noise-and-pain',
    title: 'Fusions years ago; grinding and some pain, more each week',
    steps: visit({
      age: 'age-45-64',
      background: ['back-surgery'],
      'surgery-detail': ['surgery-metal-or-fusion', 'surgery-noise-new'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-weeks'],
      pattern: ['getting-worse'],
      sound: ['grinding'],
    }),
    expect: {
      urgency: 'soon',
      where: 'surgical-team',
      screens: 14,
      explanations: ['after-surgery', 'metalwork-or-fusion'],
      notExplained: ['crepitus'],
      moves: 'none',
    },
    carries: {rows: [19, 28, 30]},
  },
  {
    id: 'neck-cracked-now-sick',
    title: 'The neck was cracked; now a strange new neck pain and sickness',
    steps: visit(neckCrackedNowSick, 'neck-signs'),
    expect: {
      urgency: 'emergency',
      screens: 5,
      limits: ['neck'],
      redFlags: ['neck-artery-signs'],
      explanations: ['neck-artery-or-stroke'],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-and-back-treated-headache',
    title: 'Treated today; the neck is sore and a mild headache comes',
    steps: urgentVisit({
      place: 'place-neck-too',
      'neck-signs': ['neck-headache-after', 'neck-hurts-or-stiff'],
      'back-now': ['began-pressed-or-treated'],
    }),
    expect: {
      urgency: 'urgent',
      screens: 9,
      limits: [],
      redFlags: ['neck-headache-after', 'neck-hurts-or-stiff'],
      cautions: ['neck-not-judged', 'watch-after-the-neck-was-cracked'],
      explanations: ['neck-artery-or-stroke'],
      moves: 'none',
      common: ['after-treatment'],
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-habit-no-pain',
    title: 'Cracks only the neck, often; nothing hurts',
    steps: visit(
      {place: 'place-neck', 'neck-signs': 'none', 'other-place-signs': 'none'},
      'other-place-signs',
    ),
    expect: {
      urgency: 'monitor',
      settled: false,
      screens: 6,
      limits: ['neck'],
      cautions: ['watch-after-the-neck-was-cracked'],
      explanations: [],
      moves: 'none',
      common: ['cracking-the-neck'],
    },
    carries: {rows: [36], handOver: ['neck']},
    note: 'A painless habit gains nothing from a visit.',
  },
  {
    id: 'back-and-neck-no-pain',
    title: 'Back and neck pop, cracked once a day, gently',
    steps: visit(backAndNeck),
    expect: {
      urgency: 'self-care',
      screens: 11,
      limits: [],
      cautions: ['cracking-daily', 'neck-not-judged', 'watch-after-the-neck-was-cracked'],
      explanations: ['joint-cavitation'],
      moves: 'all',
      common: ['cracking-the-neck'],
    },
    carries: {rows: [29, 33], handOver: ['neck']},
    note: 'The back is judged. Once or twice a day gives a caution, and no urgency.',
  },
];
