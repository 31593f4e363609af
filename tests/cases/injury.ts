import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

/** Pain that still comes with the pops, and where and what it is. */
const stillHurts = {
  'pain-often': 'pain-sometimes',
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** The sound or the pain began in a fall, a knock, a heavy lift or a hard twist. */
export const injury: readonly Case[] = [
  {
    id: 'painless-crack-after-a-fall',
    title: 'A painless crack after a fall is soon, within 72 hours',
    steps: visit({'back-now': ['began-fall-or-blow']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      screens: 10,
      redFlags: ['fall-or-blow'],
      toRuleOut: ['acute-injury'],
      sounds: ['cannot-be-told'],
      notExplained: ['joint-cavitation', 'irritated-joint-or-soft-tissue', 'fracture'],
      moves: 'none',
    },
    carries: {rows: [15], claims: ['S1.26', 'S2.29']},
  },
  {
    id: 'fall-and-some-pain',
    title: 'A fall and some pain with the pops is soon, within 72 hours',
    steps: visit({...stillHurts, 'back-now': ['began-fall-or-blow', 'pain-with-pop']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fall-or-blow', 'pain-sometimes'],
      toRuleOut: ['acute-injury'],
      notExplained: ['irritated-joint-or-soft-tissue', 'joint-cavitation'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'heavy-lift-and-some-pain',
    title: 'A pop that began in a heavy lift and hurts now and then is soon, within two weeks',
    steps: visit({...stillHurts, 'back-now': ['began-lift-or-twist', 'pain-with-pop']}),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist', 'pain-sometimes'],
      notMatched: ['fall-or-blow', 'pressed-or-treated'],
      toRuleOut: ['acute-injury'],
      notExplained: ['irritated-joint-or-soft-tissue', 'joint-cavitation', 'fracture'],
      moves: 'none',
    },
    carries: {rows: [14], claims: ['S1.26']},
  },
  {
    id: 'heavy-lift-and-severe-pain',
    title: 'A pop during a heavy lift with severe pain is urgent',
    steps: urgentVisit({
      'back-now': ['began-lift-or-twist', 'pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-severe'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['event-with-severe-pain', 'lift-or-twist'],
      toRuleOut: ['acute-injury', 'fracture'],
      notExplained: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [14], claims: ['S1.26', 'S1.28']},
  },
  {
    id: 'injury-and-severe-pain-between-pops',
    title: 'A fall and severe pain that is not tied to the pops is urgent',
    steps: urgentVisit({
      'back-now': ['began-fall-or-blow', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-severe'],
    }),
    expect: {urgency: 'urgent', redFlags: ['event-with-severe-pain'], toRuleOut: ['fracture']},
    carries: {rows: [14]},
  },
  {
    id: 'injury-and-pain-severe-not-sure',
    title: 'A fall and perhaps severe pain is soon, within 72 hours',
    steps: visit({
      'back-now': ['began-fall-or-blow', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': {'pain-severe': 'unsure'},
    }),
    expect: {urgency: 'soon', by: '72h', redFlags: ['fall-or-blow'], suspected: ['event-with-severe-pain']},
    carries: {rows: [14]},
  },
  {
    id: 'fall-at-65',
    title: 'A painless crack after a fall at 65 or over is urgent',
    steps: urgentVisit({age: 'age-65-plus', 'back-now': ['began-fall-or-blow']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['event-with-fracture-risk'],
      toRuleOut: ['acute-injury', 'fracture'],
    },
    carries: {rows: [15], claims: ['S2.29']},
  },
  {
    id: 'fall-at-64',
    title: 'A painless crack after a fall at 64 is soon, within 72 hours',
    steps: visit({age: 'age-45-64', 'back-now': ['began-fall-or-blow']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fall-or-blow'],
      notMatched: ['event-with-fracture-risk'],
      notExplained: ['fracture'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'lift-at-64',
    title: 'A painless crack in a lift at 64 is soon, within two weeks',
    steps: visit({age: 'age-45-64', 'back-now': ['began-lift-or-twist']}),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist'],
      notMatched: ['lift-with-fracture-risk'],
      notExplained: ['fracture'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'lift-and-an-ache-with-thin-bones',
    title: 'A crack in a lift, and an ache since, with thin bones is urgent',
    steps: urgentVisit({
      background: ['bones'],
      'back-now': ['began-lift-or-twist', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15, 16]},
  },
  {
    id: 'fall-with-thin-bones',
    title: 'A painless crack after a fall, with long use of steroids, is urgent',
    steps: urgentVisit({background: ['bones'], 'back-now': ['began-fall-or-blow']}),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15]},
  },
  {
    id: 'fall-with-bones-not-sure',
    title: 'A fall and perhaps thin bones is soon, within 72 hours',
    steps: visit({background: {bones: 'unsure'}, 'back-now': ['began-fall-or-blow']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fall-or-blow'],
      suspected: ['event-with-fracture-risk', 'no-force-with-thin-bones'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'not-sure-injury',
    title: 'Not sure about a fall or knock is something to watch',
    steps: visit({'back-now': {'began-fall-or-blow': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['fall-or-blow'], toRuleOut: ['acute-injury'], moves: 'none'},
    carries: {rows: [15]},
  },
  {
    id: 'not-sure-lift',
    title: 'Not sure whether it began in a lift is something to watch',
    steps: visit({'back-now': {'began-lift-or-twist': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['lift-or-twist'], toRuleOut: ['acute-injury'], moves: 'none'},
    carries: {rows: [14]},
  },
  {
    id: 'not-sure-injury-at-65',
    title: 'Not sure about a fall at 65 or over is soon, within 72 hours',
    steps: visit({age: 'age-65-plus', 'back-now': {'began-fall-or-blow': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['event-with-fracture-risk', 'fall-or-blow']},
    carries: {rows: [15]},
  },
  {
    id: 'not-sure-lift-at-65',
    title: 'Perhaps a painless crack in a lift at 65 or over is something to watch',
    steps: visit({age: 'age-65-plus', 'back-now': {'began-lift-or-twist': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['lift-with-fracture-risk', 'lift-or-twist']},
    carries: {rows: [15]},
  },
];
