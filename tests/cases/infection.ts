import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Weak defences, street drugs, a recent infection or operation. */
export const infection: readonly Case[] = [
  {
    id: 'infection-risk-and-ache',
    title: 'Weak defences and an aching back are urgent without any fever',
    steps: urgentVisit({
      background: ['weak-defences-or-injects'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['infection-signs'],
      notMatched: ['infection-and-nerve-sign'],
      toRuleOut: ['infection'],
    },
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-and-painful-pop',
    title: 'A recent infection and a painful pop are urgent',
    steps: urgentVisit({
      background: ['recent-infection-or-operation'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['infection-signs'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'fever-and-infection-risk-without-pain',
    title: 'A fever after a recent operation is urgent without any pain',
    steps: urgentVisit({signs: ['fever'], background: ['recent-infection-or-operation']}),
    expect: {urgency: 'urgent', redFlags: ['infection-signs', 'fever'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-pain-and-tingling',
    title: 'Injected drugs, an aching back and a tingling leg are an emergency',
    steps: visit(
      {
        signs: ['leg-tingling-or-numbness'],
        'leg-detail': 'leg-mild-and-brief',
        background: ['weak-defences-or-injects'],
        'back-now': ['pain-other-times'],
      },
      'back-now',
    ),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-pain-and-weak-leg',
    title: 'A recent operation, an aching back and a weak leg are an emergency',
    steps: visit(
      {
        signs: ['leg-weakness'],
        'leg-detail': 'leg-mild-and-brief',
        background: ['recent-infection-or-operation'],
        'back-now': ['pain-other-times'],
      },
      'back-now',
    ),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign']},
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-painful-pop-and-arm-sign',
    title: 'Weak defences, a painful pop and a weak arm are an emergency',
    steps: visit(
      {signs: ['arm-signs'], background: ['weak-defences-or-injects'], 'back-now': ['pain-with-pop']},
      'back-now',
    ),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign']},
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-pain-and-mild-leg-pain',
    title: 'Weak defences, an aching back and a mild leg pain are urgent, not an emergency',
    steps: urgentVisit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['weak-defences-or-injects'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['infection-signs'], notMatched: ['infection-and-nerve-sign']},
    carries: {rows: [10, 11]},
  },
  {
    id: 'infection-risk-and-tingling-without-pain',
    title: 'Weak defences and a tingling leg, without back pain, are urgent',
    steps: urgentVisit({
      signs: ['leg-tingling-or-numbness'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['weak-defences-or-injects'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['leg-tingling-or-numbness', 'infection-risk-without-pain'],
      notMatched: ['infection-and-nerve-sign', 'infection-signs'],
    },
    carries: {rows: [10, 11]},
  },
  {
    id: 'not-sure-infection-risk-pain-and-tingling',
    title: 'Perhaps weak defences, with an aching back and a tingling leg, is urgent',
    steps: urgentVisit({
      signs: ['leg-tingling-or-numbness'],
      'leg-detail': 'leg-mild-and-brief',
      background: {'weak-defences-or-injects': 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', suspected: ['infection-and-nerve-sign', 'infection-signs']},
    carries: {rows: [10]},
  },
  {
    id: 'infection-risk-without-pain',
    title: 'Weak defences with painless pops are something to watch',
    steps: visit({background: ['weak-defences-or-injects']}),
    expect: {
      urgency: 'monitor',
      redFlags: ['infection-risk-without-pain'],
      sounds: ['joint-cavitation'],
      notExplained: ['infection'],
      moves: 'all',
    },
    carries: {rows: [10]},
  },
  {
    id: 'not-sure-infection-risk',
    title: 'Not sure about weak defences, with painless pops, is something to watch',
    steps: visit({background: {'weak-defences-or-injects': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['infection-risk-without-pain']},
    carries: {rows: [10]},
  },
  {
    id: 'recent-operation-without-pain',
    title: 'A recent operation, not on the back, with painless pops is watched, without moves',
    steps: visit({background: ['recent-infection-or-operation']}),
    expect: {
      urgency: 'monitor',
      redFlags: ['infection-risk-without-pain'],
      sounds: ['joint-cavitation'],
      notExplained: ['after-surgery', 'infection'],
      moves: 'none',
    },
    carries: {rows: [10]},
  },
  {
    id: 'perhaps-a-recent-operation-and-an-ache',
    title: 'Perhaps a recent operation, with an aching back, is soon within 72 hours',
    steps: visit({
      background: {'recent-infection-or-operation': 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['infection-signs'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
];
