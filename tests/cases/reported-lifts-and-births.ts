import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

/** What is said of a painless pop in a lift. */
export const poppedInALift = {'back-now': ['began-lift-or-twist']} as const satisfies Said;

/** What is said of a sore pop in a lift, with a near faint that passed. */
export const nearFaintInALift = {
  'call-now': ['nearly-fainted'],
  'faint-detail': 'faint-passed',
  'back-now': ['pain-with-pop', 'began-lift-or-twist'],
  'pain-often': 'pain-once-gone',
} as const satisfies Said;

/** What is said of a hug that hurt for a moment. */
export const huggedHurtAMoment = {
  place: 'place-several',
  'back-now': ['pain-with-pop', 'began-pressed-or-treated'],
  'pain-often': 'pain-once-gone',
} as const satisfies Said;

/** What is said of a snap in a sneeze that still hurts. */
export const sneezeAndStuck = {
  'back-now': ['pain-with-pop', 'began-lift-or-twist'],
  'pain-often': 'pain-most-times',
  'pain-where': 'hurts-low',
  'pain-kind': ['pain-cough-or-strain'],
} as const satisfies Said;

/** Backs that popped in something, as people describe them. */
export const reportedLiftsAndBirths: readonly Case[] = [
  {
    id: 'trains-with-weights',
    title: 'Lifts every week; painless pops for years, nothing began in a lift',
    steps: visit({place: 'place-low'}),
    expect: {urgency: 'self-care', screens: 10, explanations: ['joint-cavitation'], moves: 'all'},
    carries: {rows: [33]},
    note: 'Lifting alone is no injury.',
  },
  {
    id: 'popped-in-a-lift',
    title: 'It cracked in a heavy lift; nothing hurts',
    steps: visit(poppedInALift),
    expect: {
      urgency: 'soon',
      screens: 10,
      explanations: ['cannot-be-told', 'acute-injury'],
      moves: 'none',
    },
    carries: {rows: [14], claims: ['S1.26']},
    note: 'Two weeks, not 72 hours, and no moves.',
  },
  {
    id: 'near-faint-in-a-lift',
    title: 'Sore pop in a lift, nearly fainted for a minute, well since, at 30',
    steps: urgentVisit(nearFaintInALift),
    expect: {
      urgency: 'urgent',
      screens: 10,
      redFlags: ['near-faint'],
      explanations: ['acute-injury', 'heart-or-aorta'],
      moves: 'none',
    },
    carries: {rows: [7, 14]},
  },
  {
    id: 'hugged-hurt-a-moment',
    title: 'A hug made the whole back pop; it hurt a moment and has gone',
    steps: visit(huggedHurtAMoment),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      screens: 11,
      explanations: ['irritated-joint-or-soft-tissue'],
      moves: 'all',
      common: ['after-treatment'],
    },
    carries: {rows: [14, 31]},
    note: 'Who was hurt once and is well is not asked what the pain is like.',
  },
  {
    id: 'sneeze-and-stuck',
    title: 'It snapped in a sneeze and still hurts, also on coughing',
    steps: visit(sneezeAndStuck),
    expect: {
      urgency: 'soon',
      by: '72h',
      screens: 13,
      explanations: ['cannot-be-told', 'acute-injury'],
      moves: 'none',
    },
    carries: {rows: [14, 20]},
    note: 'The cough alone is not same-day; with a leg sign it is.',
  },
  {
    id: 'young-dancer',
    title: '17; it hurts after bending back',
    steps: visit({
      age: 'age-16-17',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      screens: 13,
      explanations: ['irritated-joint-or-soft-tissue', 'young-spine'],
      moves: 'none',
    },
    carries: {rows: [19], handOver: ['16-17']},
  },
  {
    id: 'agony-after-birth',
    title: 'Three weeks after a birth, severe pain from lifting the baby',
    steps: urgentVisit({
      place: 'place-upper',
      background: ['birth-recent'],
      'pregnancy-signs': 'none',
      'back-now': ['pain-other-times', 'began-lift-or-twist'],
      'pain-where': 'hurts-upper-new',
      'pain-kind': ['pain-severe'],
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      screens: 11,
      explanations: ['acute-injury', 'fracture', 'after-birth-check'],
      notExplained: ['pregnancy-check'],
      moves: 'none',
    },
    carries: {rows: [14, 19], handOver: ['pregnancy']},
    note: 'A broken bone is named; early labour is not.',
  },
];
