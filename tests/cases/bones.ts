import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** 65 or over, or thin bones, without a fall. */
export const bones: readonly Case[] = [
  {
    id: 'pain-that-comes-back-at-65',
    title: 'A pop that hurts now and then at 65 or over is urgent without a fall',
    steps: urgentVisit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['fracture-risk-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'pain-most-times-with-thin-bones',
    title: 'A pop that hurts most times with thin bones is urgent',
    steps: urgentVisit({
      background: ['bones'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['fracture-risk-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'ache-at-65',
    title: 'An aching back at 65 or over is urgent although the pops do not hurt',
    steps: urgentVisit({age: 'age-65-plus', 'back-now': ['pain-other-times'], 'pain-kind': 'none'}),
    expect: {urgency: 'urgent', redFlags: ['fracture-risk-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'stoop-at-65',
    title: 'A new stoop at 65 or over is urgent without any pain',
    steps: visit({age: 'age-65-plus', pattern: ['posture-change']}, 'pattern'),
    expect: {
      urgency: 'urgent',
      redFlags: ['fracture-risk-with-pain', 'posture-change'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16, 24]},
  },
  {
    id: 'shorter-with-thin-bones',
    title: 'Getting shorter with thin bones is urgent without any pain',
    steps: visit({background: ['bones'], pattern: ['posture-change']}, 'pattern'),
    expect: {
      urgency: 'urgent',
      redFlags: ['fracture-risk-with-pain', 'posture-change'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16, 24]},
  },
  {
    id: 'stoop-at-65-not-sure',
    title: 'Perhaps a new stoop at 65 or over is soon, within 72 hours',
    steps: visit({age: 'age-65-plus', pattern: {'posture-change': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['fracture-risk-with-pain', 'posture-change']},
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-with-thin-bones',
    title: 'One painful pop, now gone, with thin bones is urgent',
    steps: urgentVisit({
      background: ['bones'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['thin-bones-and-one-painful-pop'],
      notMatched: ['fracture-risk-with-pain'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-with-bones-not-sure',
    title: 'One painful pop, now gone, and perhaps thin bones is soon, within 72 hours',
    steps: visit({
      background: {bones: 'unsure'},
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['thin-bones-and-one-painful-pop']},
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-at-65',
    title: 'One painful pop, now gone, at 65 or over is soon',
    steps: visit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['older-and-one-painful-pop', 'pain-once-gone'],
      notMatched: ['fracture-risk-with-pain'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-at-64',
    title: 'One painful pop, now gone, at 64 is something to watch for two weeks',
    steps: visit({
      age: 'age-45-64',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      redFlags: ['pain-once-gone'],
      notMatched: ['older-and-one-painful-pop'],
    },
    carries: {rows: [16, 31]},
  },
  {
    id: 'one-severe-pop-at-65',
    title: 'One severely painful pop at 65 or over is urgent although it has gone',
    steps: urgentVisit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': ['pain-severe'],
    }),
    expect: {urgency: 'urgent', redFlags: ['fracture-risk-with-pain', 'pain-severe']},
    carries: {rows: [16]},
  },
  {
    id: 'pain-now-and-then-with-bones-not-sure',
    title: 'A pop that hurts now and then, with perhaps thin bones, is soon within 72 hours',
    steps: visit({
      background: {bones: 'unsure'},
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['fracture-risk-with-pain']},
    carries: {rows: [16]},
  },
  {
    id: 'not-sure-how-often-it-hurts-at-65',
    title: 'Not sure how often it hurts at 65 or over is soon, within 72 hours',
    steps: visit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'unsure',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['fracture-risk-with-pain', 'older-and-one-painful-pop']},
    carries: {rows: [16]},
  },
  {
    id: 'painless-pop-at-65',
    title: 'A painless pop now and then at 65 or over is harmless too',
    steps: visit({age: 'age-65-plus'}),
    expect: {urgency: 'self-care', screens: 10, sounds: ['joint-cavitation']},
    carries: {rows: [16, 33]},
  },
];
