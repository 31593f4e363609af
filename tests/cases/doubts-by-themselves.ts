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
    steps: urgentVisit({
      'back-now': ['pain-other-times', 'began-fall-or-blow'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-severe'],
    }),
    expect: {
      urgency: 'urgent',
      asks: {'event-with-severe-pain': 'urgent/today', 'pain-severe': 'urgent/today'},
      toRuleOut: ['acute-injury', 'fracture'],
    },
    carries: {rows: [14], claims: ['S1.26', 'S1.28']},
  },
  {
    id: 'fall-and-perhaps-severe-pain-by-itself',
    title: 'A fall and perhaps severe pain are soon, within 72 hours, for both reasons',
    steps: visit({
      'back-now': ['pain-other-times', 'began-fall-or-blow'],
      'pain-where': 'hurts-low',
      'pain-kind': {'pain-severe': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'event-with-severe-pain': 'soon/72h', 'fall-or-blow': 'soon/72h'},
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
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {
        'older-and-one-painful-pop': 'monitor/weeks',
        'older-with-pain': 'monitor/weeks',
        'older-with-lasting-pain-or-stoop': 'soon/72h',
      },
    },
    carries: {rows: [16]},
  },
  {
    id: 'perhaps-giving-way-with-a-leg-pain',
    title: 'Perhaps a back that gives way, with a leg pain, is soon, within 72 hours, for both',
    steps: visit({
      signs: ['leg-pain'],
      'leg-detail': 'leg-mild-and-brief',
      pattern: {'gives-way': 'unsure'},
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {'giving-way-or-clunk-with-leg-sign': 'soon/72h', 'gives-way': 'monitor/weeks'},
    },
    carries: {rows: [21]},
  },
  {
    id: 'perhaps-a-new-walk-by-itself',
    title: 'Perhaps a new walk, weak or sore, is urgent, though a sore one is something to watch',
    steps: visit({pattern: {'gait-weak-or-unsteady': 'unsure', 'gait-sore-or-stiff': 'unsure'}}, 'pattern'),
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
    title: 'A 12-year-old who perhaps limps is seen within 72 hours, and is watched for the age alone',
    steps: visit({age: 'age-10-15', 'child-signs': {'child-limp-or-weak-or-numb': 'unsure'}}, 'child-signs'),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'child',
      settled: false,
      limits: ['under-16'],
      asks: {'child-danger-sign': 'soon/72h', 'under-16': 'monitor/weeks'},
    },
    carries: {rows: [36], handOver: ['under-16']},
  },
  {
    id: 'neck-with-an-arm-sign-and-perhaps-a-leg-sign',
    title: 'A neck with a numb arm and perhaps a leg sign is urgent for both reasons',
    steps: visit(
      {
        place: 'place-neck',
        'neck-signs': 'none',
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
  {
    id: 'not-sure-where-it-hurts-by-itself',
    title: 'An ache one cannot place is soon, within 72 hours, for what it may be in the upper back',
    steps: visit({'back-now': ['pain-other-times'], 'pain-where': 'unsure', 'pain-kind': 'none'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {
        'upper-pain-band': 'soon/72h',
        'upper-pain-new': 'monitor/weeks',
        'pain-other-times': 'monitor/weeks',
      },
      suspected: ['upper-pain-band', 'upper-pain-new', 'upper-pain-known'],
      notExplained: ['heart-or-aorta'],
    },
    carries: {handOver: ['upper-back']},
    note: 'Not sure where it hurts supports no explanation.',
  },
  {
    id: 'not-sure-where-it-hurts-from-45-by-itself',
    title: 'An ache one cannot place, from 45, may be a new one in the upper back',
    steps: visit({
      age: 'age-45-64',
      'back-now': ['pain-other-times'],
      'pain-where': 'unsure',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      asks: {
        'upper-pain-band': 'soon/72h',
        'upper-pain-new-from-45': 'soon/72h',
        'upper-pain-known-from-45': 'monitor/weeks',
      },
      suspected: ['upper-pain-new-from-45', 'upper-pain-known-from-45'],
    },
    carries: {handOver: ['upper-back']},
  },
];
