import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const hurtOnce = {
  'back-now': ['began-pressed-or-treated', 'pain-with-pop'],
  'pain-often': 'pain-once-gone',
} as const satisfies Said;
const aches = {
  'back-now': ['began-pressed-or-treated', 'pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** It began as someone pressed, pulled, jumped on or treated the back; and ribs after an event. */
export const pressedOrTreated: readonly Case[] = [
  {
    id: 'treated-and-painless',
    title: 'Painless pops since a treatment are harmless, with the signs of the neck to know',
    steps: visit({'back-now': ['began-pressed-or-treated']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      cautions: ['watch-after-the-neck-was-cracked'],
      notMatched: ['pressed-or-treated'],
      sounds: ['joint-cavitation'],
      notExplained: ['acute-injury'],
      moves: 'all',
      common: ['after-treatment'],
    },
    carries: {rows: [14, 33]},
  },
  {
    id: 'treated-and-an-ache',
    title: 'An ache since a treatment is soon, within 72 hours',
    steps: visit(aches),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['pressed-or-treated'],
      toRuleOut: ['acute-injury'],
      notExplained: ['fracture'],
      moves: 'none',
      common: ['after-treatment'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'treated-and-a-painful-pop',
    title: 'A pop that still hurts since a treatment may be an irritated joint, and is looked at',
    steps: visit({...aches, 'back-now': hurtOnce['back-now'], 'pain-often': 'pain-sometimes'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['pressed-or-treated'],
      sounds: ['irritated-joint-or-soft-tissue'],
      toRuleOut: ['acute-injury'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'treated-and-severe-pain',
    title: 'Severe pain since a treatment is urgent, and a break is to be checked',
    steps: urgentVisit({...aches, 'pain-kind': ['pain-severe']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['event-with-severe-pain'],
      toRuleOut: ['acute-injury', 'fracture'],
      common: ['after-treatment', 'painkiller-heat-belt'],
      notCommon: ['training', 'scan', 'how-long', 'arthritis-wear-or-damage'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'perhaps-treated-and-an-ache',
    title: 'An ache, perhaps since a treatment, is something to watch, without moves',
    steps: visit({...aches, 'back-now': {'began-pressed-or-treated': 'unsure', 'pain-other-times': 'yes'}}),
    expect: {
      urgency: 'monitor',
      suspected: ['pressed-or-treated', 'watch-after-the-neck-was-cracked'],
      toRuleOut: ['acute-injury'],
      moves: 'none',
    },
    carries: {rows: [14]},
  },
  {
    id: 'pressed-with-thin-bones',
    title: 'A painless crack as someone pressed, with thin bones, is soon, within 72 hours',
    steps: visit({background: ['bones'], 'back-now': ['began-pressed-or-treated']}),
    expect: {urgency: 'soon', by: '72h', redFlags: ['pressed-or-treated'], toRuleOut: ['fracture']},
    carries: {rows: [14]},
  },
  {
    id: 'pressed-and-an-ache-with-thin-bones',
    title: 'An ache since someone pressed, with thin bones, is urgent',
    steps: urgentVisit({...aches, background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15]},
  },
  {
    id: 'pressed-and-an-ache-at-65',
    title: 'An ache since someone pressed, at 65 or over, is urgent',
    steps: urgentVisit({...aches, age: 'age-65-plus'}),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15]},
  },
  {
    id: 'pressed-at-65-and-painless',
    title: 'A painless crack as someone pressed, at 65 or over, is harmless',
    steps: visit({age: 'age-65-plus', 'back-now': ['began-pressed-or-treated']}),
    expect: {
      urgency: 'self-care',
      notMatched: ['event-with-fracture-risk', 'pressed-or-treated'],
      notExplained: ['fracture', 'acute-injury'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'pressed-at-65-and-hurt-once',
    title: 'A pop that hurt once as someone pressed, at 65 or over, is soon',
    steps: visit({...hurtOnce, age: 'age-65-plus'}),
    expect: {
      urgency: 'soon',
      redFlags: ['older-and-one-painful-pop'],
      notMatched: ['event-with-fracture-risk', 'pressed-or-treated'],
      toRuleOut: ['fracture'],
    },
    carries: {rows: [15, 16]},
  },
  {
    id: 'rib-after-a-lift-and-an-ache',
    title: 'Ribs that ache since a hard twist are soon, within 72 hours, and a rib is to be checked',
    steps: visit({...aches, place: 'place-ribs', 'back-now': ['began-lift-or-twist', 'pain-other-times']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['rib-after-event', 'lift-or-twist'],
      toRuleOut: ['cracked-rib', 'acute-injury'],
      moves: 'none',
      common: ['shoulder-blade-or-ribs'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'rib-after-a-lift-hurt-once',
    title: 'Ribs that hurt once in a hard twist are soon, within two weeks',
    steps: visit({...hurtOnce, place: 'place-ribs', 'back-now': ['began-lift-or-twist', 'pain-with-pop']}),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist'],
      notMatched: ['rib-after-event'],
      notExplained: ['cracked-rib'],
    },
    carries: {rows: [14]},
  },
  {
    id: 'perhaps-a-rib-after-a-lift',
    title: 'Ribs that perhaps ache since a hard twist are soon, within two weeks',
    steps: visit({
      ...aches,
      place: 'place-ribs',
      'back-now': {'began-lift-or-twist': 'yes', 'pain-other-times': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['lift-or-twist'],
      suspected: ['rib-after-event'],
      toRuleOut: ['cracked-rib'],
    },
    carries: {rows: [14]},
  },
];
