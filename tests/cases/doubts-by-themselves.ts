import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/**
 * What one match asks for by itself, where another one asks for as much or more. The result shows each match with its own
 * urgency, so a reader sees it although it does not decide.
 */
export const doubtsByThemselves: readonly Case[] = [
  {
    id: 'perhaps-sexual-change-with-a-leg-pain',
    title: 'Perhaps a change in sex, with a leg pain, is urgent for both reasons',
    steps: urgentVisit({
      signs: {'sexual-change': 'unsure', 'leg-pain': 'yes'},
      'leg-detail': 'leg-mild-and-brief',
    }),
    expect: {
      urgency: 'urgent',
      asks: {
        'sexual-change-with-leg-sign': 'urgent/today',
        'sexual-change': 'urgent/today',
        'leg-pain': 'soon/72h',
      },
    },
    carries: {rows: [4]},
    note: 'Row 4 with a leg sign is an emergency, so a doubt about it is one level lower.',
  },
  {
    id: 'leg-pain-and-not-sure-of-what-kind',
    title: 'A leg pain of a kind one cannot tell is urgent for each kind it may be',
    steps: urgentVisit({signs: ['leg-pain'], 'leg-detail': 'unsure'}),
    expect: {
      urgency: 'urgent',
      asks: {
        'both-legs-otherwise': 'urgent/today',
        'both-legs-steady-on-walking': 'urgent/today',
        'leg-strong-or-lasting': 'urgent/today',
        'leg-pain': 'soon/72h',
      },
    },
    carries: {rows: [5, 11]},
    note: 'Row 5 in doubt on this screen is urgent, as is row 11 but for its mild branch.',
  },
  {
    id: 'perhaps-an-arm-sign-with-a-leg-pain',
    title: 'Perhaps a numb arm, with a leg pain, is urgent for both reasons',
    steps: urgentVisit({
      signs: {'arm-signs': 'unsure', 'leg-pain': 'yes'},
      'leg-detail': 'leg-mild-and-brief',
    }),
    expect: {urgency: 'urgent', asks: {'arm-and-leg-signs': 'urgent/today', 'arm-signs': 'urgent/today'}},
    carries: {rows: [13]},
  },
  {
    id: 'perhaps-cancer-with-a-leg-pain',
    title: 'Perhaps a cancer once, with a leg pain, is soon, within 72 hours, for both reasons',
    steps: visit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      background: {'cancer-ever': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'cancer-and-nerve-sign': 'soon/72h', 'cancer-without-pain': 'monitor/weeks'},
    },
    carries: {rows: [9]},
  },
  {
    id: 'perhaps-a-fever-with-tingling',
    title: 'Perhaps a fever, with tingling in a leg, is urgent for both reasons',
    steps: urgentVisit({
      signs: {fever: 'unsure', 'leg-tingling-or-numbness': 'yes'},
      'leg-detail': 'leg-mild-and-brief',
    }),
    expect: {urgency: 'urgent', asks: {'infection-and-nerve-sign': 'urgent/today', fever: 'monitor/weeks'}},
    carries: {rows: [10, 11]},
  },
  {
    id: 'fall-and-severe-pain-by-itself',
    title: 'A fall with severe pain is urgent for the fall as well as for the pain',
    steps: urgentVisit({'back-now': ['pain-other-times', 'injury-recent'], 'pain-kind': ['pain-severe']}),
    expect: {
      urgency: 'urgent',
      asks: {'injury-with-severe-pain': 'urgent/today', 'pain-severe': 'urgent/today'},
      toRuleOut: ['acute-injury', 'fracture'],
    },
    carries: {rows: [14], claims: ['S1.26', 'S1.28']},
  },
  {
    id: 'fall-and-perhaps-severe-pain-by-itself',
    title: 'A fall and perhaps severe pain are soon, within 72 hours, for both reasons',
    steps: visit({
      'back-now': ['pain-other-times', 'injury-recent'],
      'pain-kind': {'pain-severe': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'injury-with-severe-pain': 'soon/72h', 'injury-recent': 'soon/72h'},
    },
    carries: {rows: [14, 15]},
  },
  {
    id: 'how-often-it-hurts-at-65-by-itself',
    title: 'At 65 or over, perhaps one pop that hurt and has gone, is by itself something to watch',
    steps: visit({
      age: 'age-65-plus',
      'back-now': ['pain-with-pop'],
      'pain-often': 'unsure',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'older-and-one-painful-pop': 'monitor/weeks', 'fracture-risk-with-pain': 'soon/72h'},
    },
    carries: {rows: [16]},
  },
  {
    id: 'perhaps-giving-way-with-a-leg-pain',
    title: 'Perhaps a back that gives way, with a leg pain, is soon, within 72 hours, for both',
    steps: visit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': {'gives-way': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'giving-way-or-clunk-with-leg-sign': 'soon/72h', 'gives-way': 'monitor/weeks'},
    },
    carries: {rows: [21]},
  },
  {
    id: 'new-walk-and-not-sure-why-by-itself',
    title: 'A new walk for a reason one cannot tell is urgent, though a sore one is something to watch',
    steps: visit({pattern: ['gait-change'], 'gait-why': 'unsure'}, 'gait-why'),
    expect: {
      urgency: 'urgent',
      asks: {'leg-failing': 'urgent/today', 'gait-sore-or-stiff': 'monitor/weeks'},
    },
    carries: {rows: [6, 24]},
  },
  {
    id: 'inflammatory-pattern-by-itself',
    title: 'Long stiffness that moving eases is soon by its pattern as well as by its length',
    steps: visit({
      'back-now': ['stiff-over-minutes'],
      'stiff-how': ['stiff-30-min-eases-moving', 'stiff-3-months', 'stiff-began-under-45'],
    }),
    expect: {
      urgency: 'soon',
      asks: {'inflammatory-pattern': 'soon/2-weeks', 'stiff-3-months': 'soon/2-weeks'},
      sounds: ['cannot-be-told'],
      toRuleOut: ['inflammatory-back-pain'],
    },
    carries: {rows: [25]},
  },
  {
    id: 'child-and-perhaps-a-limp',
    title: 'A child who perhaps limps is seen within 72 hours for both reasons',
    steps: visit(
      {age: 'age-under-16', 'child-signs': {'child-limp-or-weak-or-numb': 'unsure'}},
      'child-signs',
    ),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      limits: ['under-16'],
      asks: {'child-danger-sign': 'soon/72h', 'under-16': 'soon/72h'},
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'neck-with-an-arm-sign-and-perhaps-a-leg-sign',
    title: 'A neck with a numb arm and perhaps a leg sign is urgent for both reasons',
    steps: visit(
      {
        place: 'place-neck',
        'other-place-signs': {'other-arm-signs': 'yes', 'other-leg-signs': 'unsure'},
      },
      'other-place-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      asks: {'other-arm-and-leg-signs': 'urgent/today', 'other-arm-or-leg-signs': 'urgent/today'},
    },
    carries: {rows: [13, 36], handOver: ['neck']},
  },
];
