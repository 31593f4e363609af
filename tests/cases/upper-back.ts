import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** The upper back, and several places at once: pain there counts more. */
export const upperBack: readonly Case[] = [
  {
    id: 'painless-upper-pop',
    title: 'A painless pop between the shoulder blades is as harmless as a lower one',
    steps: visit({place: 'place-upper'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      notMatched: ['upper-back-pain'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [33], handOver: ['upper-back'], claims: ['S1.2']},
  },
  {
    id: 'painless-pops-in-several-places',
    title: 'Painless pops in several places of the back are as harmless as in one',
    steps: visit({place: 'place-several', sound: 'pops-in-a-row'}),
    expect: {urgency: 'self-care', screens: 10, sounds: ['joint-cavitation']},
    carries: {rows: [33], handOver: ['upper-back']},
  },
  {
    id: 'painful-upper-pop',
    title: 'A pop between the shoulder blades that hurts is urgent',
    steps: urgentVisit({
      place: 'place-upper',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['upper-back-pain']},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'upper-back-ache',
    title: 'An ache between the shoulder blades is urgent although the pops do not hurt',
    steps: urgentVisit({place: 'place-upper', 'back-now': ['pain-other-times'], 'pain-kind': 'none'}),
    expect: {urgency: 'urgent', redFlags: ['upper-back-pain']},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'several-places-and-pain',
    title: 'Pops in several places with pain are urgent',
    steps: urgentVisit({place: 'place-several', 'back-now': ['pain-other-times'], 'pain-kind': 'none'}),
    expect: {urgency: 'urgent', redFlags: ['upper-back-pain']},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'upper-back-pain-not-sure',
    title: 'Pops between the shoulder blades with perhaps an ache are soon, within 72 hours',
    steps: visit({place: 'place-upper', 'back-now': {'pain-other-times': 'unsure'}, 'pain-kind': 'none'}),
    expect: {urgency: 'soon', by: '72h', suspected: ['upper-back-pain']},
    carries: {handOver: ['upper-back']},
  },
];
