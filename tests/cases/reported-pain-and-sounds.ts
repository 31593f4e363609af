import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

/** What is said of a desk ache between the shoulder blades. */
export const deskAche = {
  place: 'place-upper',
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-upper-known',
  'pain-kind': 'none',
} as const satisfies Said;

/** What is said of a new pain in the upper back. */
export const upperPainNew = {...deskAche, 'pain-where': 'hurts-upper-new'} as const satisfies Said;

/** What is said of a soft snap, always at one point. */
export const oneSpotSnap = {pattern: ['same-spot'], sound: ['snap-same-point']} as const satisfies Said;

/** Aches and noises as people describe them. */
export const reportedPainAndSounds: readonly Case[] = [
  {
    id: 'desk-ache-between-blades',
    title: 'A long known mild ache between the shoulder blades that moving eases',
    steps: visit(deskAche),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      screens: 12,
      explanations: ['joint-cavitation'],
      moves: 'all',
      common: ['shoulder-blade-or-ribs'],
    },
    carries: {rows: [19], handOver: ['upper-back']},
  },
  {
    id: 'upper-pain-new',
    title: 'New upper back pain that changes with moving, at 30',
    steps: visit(upperPainNew),
    expect: {urgency: 'soon', by: '72h', screens: 12, explanations: ['cannot-be-told'], moves: 'none'},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'upper-pain-round-the-ribs',
    title: 'Upper back pain that goes round the ribs or hurts on each breath',
    steps: urgentVisit({...deskAche, 'pain-where': 'hurts-upper-band'}),
    expect: {urgency: 'urgent', screens: 10, explanations: ['heart-or-aorta'], moves: 'none'},
    carries: {handOver: ['upper-back']},
    note: 'Also when it stays the same whatever one does.',
  },
  {
    id: 'blade-clicks-each-time',
    title: 'The shoulder blade clicks each time the arm goes up; painless',
    steps: visit({place: 'place-ribs', sound: ['click-every-time']}),
    expect: {
      urgency: 'monitor',
      screens: 10,
      explanations: ['soft-tissue-snap', 'blade-or-ribs'],
      notExplained: ['crepitus'],
      moves: 'all',
      common: ['shoulder-blade-or-ribs'],
    },
    carries: {rows: [27]},
    note: 'Never early osteoarthritis.',
  },
  {
    id: 'one-spot-snap',
    title: 'A soft snap, always at one point; painless',
    steps: visit(oneSpotSnap),
    expect: {
      urgency: 'soon',
      where: 'no-hurry',
      screens: 10,
      explanations: ['soft-tissue-snap'],
      moves: 'all',
    },
    carries: {rows: [22, 34], claims: ['S2.30']},
    note: 'Only a source article asks for a look, so the explanation stays.',
  },
  {
    id: 'clunk-again-and-again',
    title: 'A loud clunk, again and again',
    steps: visit({sound: ['loud-clunk']}),
    expect: {urgency: 'soon', screens: 10, explanations: ['cannot-be-told', 'instability'], moves: 'none'},
    carries: {rows: [21], claims: ['S1.24', 'S1.29']},
    note: 'No bending moves while a slip is to be checked.',
  },
];
