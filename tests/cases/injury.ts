import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** A fall, a knock or a heavy lift. */
export const injury: readonly Case[] = [
  {
    id: 'painless-crack-after-a-fall',
    title: 'A painless crack after a fall is soon, within 72 hours',
    steps: visit({'back-now': ['injury-recent']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      screens: 10,
      redFlags: ['injury-recent'],
      toRuleOut: ['acute-injury'],
      sounds: ['cannot-be-told'],
      notExplained: ['joint-cavitation', 'irritated-joint-or-soft-tissue', 'fracture'],
    },
    carries: {rows: [15], claims: ['S1.26', 'S2.29']},
  },
  {
    id: 'fall-and-some-pain',
    title: 'A fall and some pain with the pops is soon, within 72 hours',
    steps: visit({
      'back-now': ['injury-recent', 'pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['injury-recent', 'pain-sometimes'],
      toRuleOut: ['acute-injury'],
      notExplained: ['irritated-joint-or-soft-tissue', 'joint-cavitation'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'heavy-lift-and-severe-pain',
    title: 'A pop during a heavy lift with severe pain is urgent',
    steps: urgentVisit({
      'back-now': ['injury-recent', 'pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-kind': ['pain-severe'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['injury-with-severe-pain', 'injury-recent'],
      toRuleOut: ['acute-injury'],
      notExplained: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [14], claims: ['S1.26', 'S1.28']},
  },
  {
    id: 'injury-and-severe-pain-between-pops',
    title: 'A fall and severe pain that is not tied to the pops is urgent',
    steps: urgentVisit({'back-now': ['injury-recent', 'pain-other-times'], 'pain-kind': ['pain-severe']}),
    expect: {urgency: 'urgent', redFlags: ['injury-with-severe-pain']},
    carries: {rows: [14]},
  },
  {
    id: 'injury-and-pain-severe-not-sure',
    title: 'A fall and perhaps severe pain is soon, within 72 hours',
    steps: visit({'back-now': ['injury-recent', 'pain-other-times'], 'pain-kind': {'pain-severe': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', redFlags: ['injury-recent'], suspected: ['injury-with-severe-pain']},
    carries: {rows: [14]},
  },
  {
    id: 'fall-at-65',
    title: 'A painless crack after a fall at 65 or over is urgent',
    steps: urgentVisit({age: 'age-65-plus', 'back-now': ['injury-recent']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['injury-with-fracture-risk'],
      toRuleOut: ['acute-injury', 'fracture'],
    },
    carries: {rows: [15], claims: ['S2.29']},
  },
  {
    id: 'fall-at-64',
    title: 'A painless crack after a fall at 64 is soon, within 72 hours',
    steps: visit({age: 'age-45-64', 'back-now': ['injury-recent']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['injury-recent'],
      notMatched: ['injury-with-fracture-risk'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'fall-with-thin-bones',
    title: 'A painless crack after a fall, with long use of steroids, is urgent',
    steps: urgentVisit({background: ['bones'], 'back-now': ['injury-recent']}),
    expect: {urgency: 'urgent', redFlags: ['injury-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15]},
  },
  {
    id: 'fall-with-bones-not-sure',
    title: 'A fall and perhaps thin bones is soon, within 72 hours',
    steps: visit({background: {bones: 'unsure'}, 'back-now': ['injury-recent']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['injury-recent'],
      suspected: ['injury-with-fracture-risk', 'no-force-with-this-back'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'not-sure-injury',
    title: 'Not sure about a fall or heavy lift is something to watch',
    steps: visit({'back-now': {'injury-recent': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['injury-recent'], toRuleOut: ['acute-injury']},
    carries: {rows: [15]},
  },
  {
    id: 'not-sure-injury-at-65',
    title: 'Not sure about a fall at 65 or over is soon, within 72 hours',
    steps: visit({age: 'age-65-plus', 'back-now': {'injury-recent': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['injury-with-fracture-risk', 'injury-recent']},
    carries: {rows: [15]},
  },
];
