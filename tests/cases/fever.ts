import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** A fever. */
export const fever: readonly Case[] = [
  {
    id: 'fever-alone',
    title: 'A fever with painless pops is soon, within 72 hours',
    steps: visit({signs: ['fever']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fever'],
      notMatched: ['infection-signs', 'infection-and-nerve-sign'],
      sounds: ['cannot-be-told'],
      notExplained: ['joint-cavitation'],
    },
    carries: {rows: [10]},
  },
  {
    id: 'fever-and-painful-pop',
    title: 'A fever and a painful pop are urgent',
    steps: urgentVisit({
      signs: ['fever'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
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
    id: 'fever-and-ache',
    title: 'A fever and a back that aches at other times are urgent',
    steps: urgentVisit({
      signs: ['fever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['infection-signs'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'fever-and-mild-leg-pain',
    title: 'A fever with a mild leg pain alone is soon within 72 hours, not an emergency',
    steps: visit({signs: ['fever', 'leg-pain'], 'leg-detail': 'leg-mild-and-brief'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fever', 'leg-pain'],
      notMatched: ['infection-and-nerve-sign', 'infection-signs'],
    },
    carries: {rows: [10, 11]},
  },
  {
    id: 'fever-leg-pain-and-back-pain',
    title: 'A fever with leg pain and back pain is urgent, not an emergency',
    steps: urgentVisit({
      signs: ['fever', 'leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['infection-signs'], notMatched: ['infection-and-nerve-sign']},
    carries: {rows: [10, 11]},
  },
  {
    id: 'fever-and-tingling-leg',
    title: 'A fever and a tingling leg are an emergency, with or without pain',
    steps: visit({signs: ['fever', 'leg-tingling-or-numbness']}, 'signs'),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'fever-and-weak-leg',
    title: 'A fever and a weak leg are an emergency',
    steps: visit({signs: ['fever', 'leg-weakness']}, 'signs'),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'fever-and-arm-sign',
    title: 'A fever and a weak arm are an emergency',
    steps: visit({signs: ['fever', 'arm-signs']}, 'signs'),
    expect: {urgency: 'emergency', redFlags: ['infection-and-nerve-sign'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  {
    id: 'not-sure-fever',
    title: 'Not sure about a fever, with painless pops, is something to watch',
    steps: visit({signs: {fever: 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['fever']},
    carries: {rows: [10]},
  },
  {
    id: 'not-sure-fever-with-pain',
    title: 'Not sure about a fever, with an aching back, is soon within 72 hours',
    steps: visit({
      signs: {fever: 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['infection-signs'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
];
