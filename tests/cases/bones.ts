import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const hurtOnce = {'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'} as const satisfies Said;
const hurtsNowAndThen = {
  'back-now': ['pain-with-pop'],
  'pain-often': 'pain-sometimes',
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;
const hurtsMostTimes = {...hurtsNowAndThen, 'pain-often': 'pain-most-times'} as const satisfies Said;
const aches = {
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** 65 or over, or thin bones, without a fall or a lift. */
export const bones: readonly Case[] = [
  {
    id: 'pain-that-comes-back-at-65',
    title: 'A pop that hurts now and then at 65 or over is soon, within 72 hours',
    steps: visit({...hurtsNowAndThen, age: 'age-65-plus'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['older-with-pain', 'pain-sometimes'],
      notMatched: ['older-with-lasting-pain-or-stoop'],
      toRuleOut: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [16]},
  },
  {
    id: 'pain-most-times-at-65',
    title: 'A pop that hurts most times, or pain that stayed since, at 65 or over is urgent',
    steps: urgentVisit({...hurtsMostTimes, age: 'age-65-plus'}),
    expect: {
      urgency: 'urgent',
      redFlags: ['older-with-lasting-pain-or-stoop', 'older-with-pain'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'ache-at-65',
    title: 'An aching back at 65 or over is soon, within 72 hours, although the pops do not hurt',
    steps: visit({...aches, age: 'age-65-plus'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['older-with-pain'],
      toRuleOut: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [16]},
  },
  {
    id: 'ache-at-64',
    title: 'An aching back at 64 is something to watch',
    steps: visit({...aches, age: 'age-45-64'}),
    expect: {
      urgency: 'monitor',
      redFlags: ['pain-other-times'],
      notMatched: ['older-with-pain'],
      notExplained: ['fracture'],
      moves: 'all',
    },
    carries: {rows: [16, 19]},
  },
  {
    id: 'perhaps-an-ache-at-65',
    title: 'Perhaps an aching back at 65 or over is something to watch',
    steps: visit({...aches, age: 'age-65-plus', 'back-now': {'pain-other-times': 'unsure'}}),
    expect: {
      urgency: 'monitor',
      suspected: ['older-with-pain'],
      toRuleOut: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [16]},
  },
  {
    id: 'severe-ache-at-65',
    title: 'A severe ache at 65 or over is urgent',
    steps: urgentVisit({...aches, age: 'age-65-plus', 'pain-kind': ['pain-severe']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['older-with-lasting-pain-or-stoop', 'pain-severe'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'severe-pain-with-thin-bones',
    title: 'A severe ache with thin bones is urgent',
    steps: urgentVisit({...aches, background: ['bones'], 'pain-kind': ['pain-severe']}),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain', 'pain-severe'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'pain-most-times-with-thin-bones',
    title: 'A pop that hurts most times with thin bones is urgent',
    steps: urgentVisit({...hurtsMostTimes, background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'pain-now-and-then-with-thin-bones',
    title: 'A pop that hurts now and then with thin bones is urgent',
    steps: urgentVisit({...hurtsNowAndThen, background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'ache-with-thin-bones',
    title: 'An aching back with thin bones is urgent',
    steps: urgentVisit({...aches, background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'stoop-at-65',
    title: 'A new stoop at 65 or over is urgent without any pain',
    steps: urgentVisit({age: 'age-65-plus', pattern: ['posture-change']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['older-with-lasting-pain-or-stoop', 'posture-change'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16, 24]},
  },
  {
    id: 'shorter-with-thin-bones',
    title: 'Getting shorter with thin bones is urgent without any pain',
    steps: urgentVisit({background: ['bones'], pattern: ['posture-change']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['thin-bones-with-pain', 'posture-change'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16, 24]},
  },
  {
    id: 'stoop-at-65-not-sure',
    title: 'Perhaps a new stoop at 65 or over is soon, within 72 hours',
    steps: visit({age: 'age-65-plus', pattern: {'posture-change': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['older-with-lasting-pain-or-stoop', 'posture-change'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-with-thin-bones',
    title: 'One painful pop, now gone, with thin bones is urgent',
    steps: urgentVisit({...hurtOnce, background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-with-bones-not-sure',
    title: 'One painful pop, now gone, and perhaps thin bones is soon, within 72 hours',
    steps: visit({...hurtOnce, background: {bones: 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['thin-bones-with-pain'],
      toRuleOut: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-at-65',
    title: 'One painful pop, now gone, at 65 or over is soon',
    steps: visit({...hurtOnce, age: 'age-65-plus'}),
    expect: {
      urgency: 'soon',
      redFlags: ['older-and-one-painful-pop', 'pain-once-gone'],
      notMatched: ['older-with-pain', 'older-with-lasting-pain-or-stoop'],
      toRuleOut: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [16]},
  },
  {
    id: 'one-painful-pop-at-64',
    title: 'One painful pop, now gone, at 64 is something to watch for two weeks',
    steps: visit({...hurtOnce, age: 'age-45-64'}),
    expect: {
      urgency: 'monitor',
      by: '2-weeks',
      redFlags: ['pain-once-gone'],
      notMatched: ['older-and-one-painful-pop'],
      notExplained: ['fracture'],
      moves: 'all',
    },
    carries: {rows: [16, 31]},
  },
  {
    id: 'pain-now-and-then-with-bones-not-sure',
    title: 'A pop that hurts now and then, with perhaps thin bones, is soon within 72 hours',
    steps: visit({...hurtsNowAndThen, background: {bones: 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['thin-bones-with-pain'], toRuleOut: ['fracture']},
    carries: {rows: [16]},
  },
  {
    id: 'not-sure-how-often-it-hurts-at-65',
    title: 'Not sure how often it hurts at 65 or over is soon, within 72 hours',
    steps: visit({...hurtsNowAndThen, age: 'age-65-plus', 'pain-often': 'unsure'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      suspected: ['older-with-lasting-pain-or-stoop', 'older-with-pain', 'older-and-one-painful-pop'],
    },
    carries: {rows: [16]},
  },
  {
    id: 'painless-pop-at-65',
    title: 'A painless pop now and then at 65 or over is harmless too',
    steps: visit({age: 'age-65-plus'}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      sounds: ['joint-cavitation'],
      notExplained: ['fracture'],
      moves: 'all',
    },
    carries: {rows: [16, 33]},
  },
];
