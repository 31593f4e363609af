import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Cancer, now or ever. */
export const cancer: readonly Case[] = [
  {
    id: 'cancer-years-ago-and-a-new-ache',
    title: 'Cancer years ago and a new ache in the back is urgent',
    steps: urgentVisit({
      background: ['cancer-ever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-pain'],
      notMatched: ['cancer-pain-and-nerve-sign'],
      toRuleOut: ['cancer-related'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-and-one-painful-pop',
    title: 'Cancer, ever, and one painful pop that has gone is urgent',
    steps: urgentVisit({
      background: ['cancer-ever'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-pain', 'pain-once-gone'],
      toRuleOut: ['cancer-related'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-pain-and-mild-leg-pain',
    title: 'Cancer, a painful back and even a mild leg pain are an emergency',
    steps: visit(
      {
        signs: ['leg-pain'],
        'leg-detail': 'leg-mild-and-brief',
        background: ['cancer-ever'],
        'back-now': ['pain-other-times'],
      },
      'back-now',
    ),
    expect: {
      urgency: 'emergency',
      redFlags: ['cancer-pain-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-painful-pop-and-arm-sign',
    title: 'Cancer, a painful pop and a numb arm are an emergency',
    steps: visit(
      {signs: ['arm-signs'], background: ['cancer-ever'], 'back-now': ['pain-with-pop']},
      'back-now',
    ),
    expect: {urgency: 'emergency', redFlags: ['cancer-pain-and-nerve-sign'], toRuleOut: ['spinal-cord']},
    carries: {rows: [9, 13]},
  },
  {
    id: 'cancer-pain-and-tingling-leg',
    title: 'Cancer, an aching back and a tingling leg are an emergency',
    steps: visit(
      {
        signs: ['leg-tingling-or-numbness'],
        'leg-detail': 'leg-mild-and-brief',
        background: ['cancer-ever'],
        'back-now': ['pain-other-times'],
      },
      'back-now',
    ),
    expect: {
      urgency: 'emergency',
      redFlags: ['cancer-pain-and-nerve-sign', 'cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-pain-and-weak-leg',
    title: 'Cancer, a painful pop and a weak leg are an emergency',
    steps: visit(
      {
        signs: ['leg-weakness'],
        'leg-detail': 'leg-mild-and-brief',
        background: ['cancer-ever'],
        'back-now': ['pain-with-pop'],
      },
      'back-now',
    ),
    expect: {
      urgency: 'emergency',
      redFlags: ['cancer-pain-and-nerve-sign', 'cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'cancer-and-arm-sign-without-pain',
    title: 'Cancer and a numb arm, without back pain, are urgent',
    steps: urgentVisit({signs: ['arm-signs'], background: ['cancer-ever']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-nerve-sign', 'arm-signs'],
      notMatched: ['cancer-pain-and-nerve-sign'],
      toRuleOut: ['cancer-related'],
    },
    carries: {rows: [9, 13]},
  },
  {
    id: 'cancer-and-mild-leg-pain-without-back-pain',
    title: 'Cancer and a mild leg pain, without back pain, are urgent, not soon',
    steps: urgentVisit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: ['cancer-ever'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['cancer-and-nerve-sign', 'leg-pain'],
      notMatched: ['cancer-pain-and-nerve-sign', 'cancer-and-pain'],
      toRuleOut: ['cancer-related'],
    },
    carries: {rows: [9, 11]},
  },
  {
    id: 'cancer-without-pain',
    title: 'Cancer, ever, with painless pops is something to watch',
    steps: visit({background: ['cancer-ever']}),
    expect: {
      urgency: 'monitor',
      redFlags: ['cancer-without-pain'],
      notMatched: ['cancer-and-pain'],
      sounds: ['joint-cavitation'],
      notExplained: ['cancer-related', 'spinal-cord'],
    },
    carries: {rows: [9]},
  },
  {
    id: 'not-sure-cancer-with-pain',
    title: 'Not sure about cancer, with an aching back, is soon within 72 hours',
    steps: visit({
      background: {'cancer-ever': 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['cancer-and-pain'], toRuleOut: ['cancer-related']},
    carries: {rows: [9]},
  },
  {
    id: 'not-sure-cancer-with-pain-and-leg-pain',
    title: 'Not sure about cancer, with an aching back and leg, is urgent',
    steps: urgentVisit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: {'cancer-ever': 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', suspected: ['cancer-pain-and-nerve-sign', 'cancer-and-nerve-sign']},
    carries: {rows: [9]},
  },
  {
    id: 'cancer-pain-and-leg-pain-not-sure',
    title: 'Cancer, an aching back and perhaps a leg pain are urgent',
    steps: urgentVisit({
      signs: {'leg-pain': 'unsure'},
      'leg-detail': 'leg-mild-and-brief',
      background: ['cancer-ever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['cancer-and-pain'], suspected: ['cancer-pain-and-nerve-sign']},
    carries: {rows: [9]},
  },
  {
    id: 'not-sure-cancer-without-pain',
    title: 'Not sure about cancer, with painless pops, is something to watch',
    steps: visit({background: {'cancer-ever': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['cancer-without-pain']},
    carries: {rows: [9]},
  },
  {
    id: 'not-sure-cancer-with-mild-leg-pain',
    title: 'Not sure about cancer, with a mild leg pain and no back pain, is soon within 72 hours',
    steps: visit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: {'cancer-ever': 'unsure'},
    }),
    expect: {urgency: 'soon', by: '72h', redFlags: ['leg-pain'], suspected: ['cancer-and-nerve-sign']},
    carries: {rows: [9, 11]},
  },
];

/** Weight loss, and pain that nothing eases. */
export const weightLossAndNightPain: readonly Case[] = [
  {
    id: 'weight-loss-alone',
    title: 'Losing weight without trying is urgent on its own',
    steps: urgentVisit({signs: ['weight-loss']}),
    expect: {urgency: 'urgent', redFlags: ['weight-loss'], toRuleOut: ['cancer-related']},
    carries: {rows: [17]},
  },
  {
    id: 'not-sure-weight-loss',
    title: 'Not sure about weight loss is soon, within 72 hours',
    steps: visit({signs: {'weight-loss': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['weight-loss'], sounds: ['cannot-be-told']},
    carries: {rows: [17]},
  },
  {
    id: 'night-pain-that-nothing-eases',
    title: 'Pain at night that no position eases is urgent on its own',
    steps: urgentVisit({
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-night-or-rest-never-eases'],
    }),
    expect: {urgency: 'urgent', redFlags: ['pain-never-eases'], toRuleOut: ['cancer-related']},
    carries: {rows: [17]},
  },
  {
    id: 'not-sure-pain-never-eases',
    title: 'Not sure whether anything eases the pain is soon, within 72 hours',
    steps: visit({
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': {'pain-night-or-rest-never-eases': 'unsure'},
    }),
    expect: {urgency: 'soon', by: '72h', suspected: ['pain-never-eases']},
    carries: {rows: [17]},
  },
];
