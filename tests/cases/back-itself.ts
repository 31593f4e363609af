import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Swelling, a new shape, giving way, a loud clunk. */
export const backItself: readonly Case[] = [
  {
    id: 'painless-swelling',
    title: 'A painless swelling where it cracks is soon',
    steps: visit({'back-now': ['swelling']}),
    expect: {
      urgency: 'soon',
      redFlags: ['swelling'],
      notMatched: ['swelling-with-more'],
      sounds: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [18], claims: ['S2.23']},
  },
  {
    id: 'swelling-and-painful-pop',
    title: 'A swelling and a painful pop are urgent',
    steps: urgentVisit({
      'back-now': ['swelling', 'pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['swelling-with-more']},
    carries: {rows: [18], claims: ['S2.23']},
  },
  {
    id: 'swelling-and-ache',
    title: 'A swelling and an ache are urgent',
    steps: urgentVisit({'back-now': ['swelling', 'pain-other-times'], 'pain-kind': 'none'}),
    expect: {urgency: 'urgent', redFlags: ['swelling-with-more']},
    carries: {rows: [18]},
  },
  {
    id: 'swelling-and-fever',
    title: 'A swelling and a fever are urgent without any pain',
    steps: urgentVisit({signs: ['fever'], 'back-now': ['swelling']}),
    expect: {urgency: 'urgent', redFlags: ['swelling-with-more', 'fever']},
    carries: {rows: [18]},
  },
  {
    id: 'swelling-after-a-knock',
    title: 'A painless swelling after a knock is urgent',
    steps: urgentVisit({'back-now': ['swelling', 'injury-recent']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['swelling-with-more', 'injury-recent'],
      toRuleOut: ['acute-injury'],
      notExplained: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [18]},
  },
  {
    id: 'not-sure-swelling',
    title: 'Not sure about a swelling is something to watch',
    steps: visit({'back-now': {swelling: 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['swelling']},
    carries: {rows: [18]},
  },
  {
    id: 'not-sure-swelling-with-ache',
    title: 'Perhaps a swelling, with an ache, is soon within 72 hours',
    steps: visit({'back-now': {swelling: 'unsure', 'pain-other-times': 'yes'}, 'pain-kind': 'none'}),
    expect: {urgency: 'soon', by: '72h', suspected: ['swelling-with-more']},
    carries: {rows: [18]},
  },
  {
    id: 'new-shape',
    title: 'A back that has changed its shape is urgent without any pain',
    steps: urgentVisit({'back-now': ['new-shape']}),
    expect: {urgency: 'urgent', redFlags: ['new-shape']},
    carries: {rows: [18]},
  },
  {
    id: 'not-sure-new-shape',
    title: 'Not sure whether the back has changed its shape is soon, within 72 hours',
    steps: visit({'back-now': {'new-shape': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', suspected: ['new-shape']},
    carries: {rows: [18]},
  },
  {
    id: 'back-gives-way',
    title: 'A back that gives way is soon',
    steps: visit({'back-now': ['gives-way']}),
    expect: {
      urgency: 'soon',
      redFlags: ['gives-way'],
      notMatched: ['giving-way-or-clunk-with-leg-sign', 'leg-weakness', 'leg-failing'],
      toRuleOut: ['instability'],
      sounds: ['cannot-be-told'],
    },
    carries: {rows: [21], claims: ['S1.24', 'S1.30']},
    note: 'A back that gives way is not a leg that gives way.',
  },
  {
    id: 'back-gives-way-and-mild-leg-pain',
    title: 'A back that gives way and even a mild leg pain are urgent',
    steps: urgentVisit({signs: ['leg-pain'], 'leg-detail': 'leg-mild-and-brief', 'back-now': ['gives-way']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['giving-way-or-clunk-with-leg-sign'],
      toRuleOut: ['instability', 'nerve-root'],
    },
    carries: {rows: [21]},
  },
  {
    id: 'back-gives-way-and-tingling-leg',
    title: 'A back that gives way and a tingling leg are urgent for both reasons',
    steps: urgentVisit({
      signs: ['leg-tingling-or-numbness'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['gives-way'],
    }),
    expect: {urgency: 'urgent', redFlags: ['giving-way-or-clunk-with-leg-sign', 'leg-tingling-or-numbness']},
    carries: {rows: [11, 21]},
  },
  {
    id: 'back-and-leg-give-way',
    title: 'A back that gives way and a weak leg are urgent for both reasons',
    steps: urgentVisit({
      signs: ['leg-weakness'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['gives-way'],
    }),
    expect: {urgency: 'urgent', redFlags: ['giving-way-or-clunk-with-leg-sign', 'gives-way', 'leg-weakness']},
    carries: {rows: [12, 21]},
  },
  {
    id: 'back-gives-way-and-leg-not-sure',
    title: 'A back that gives way and perhaps a mild leg pain are soon, within 72 hours',
    steps: visit({
      signs: {'leg-pain': 'unsure'},
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['gives-way'],
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['gives-way'],
      suspected: ['giving-way-or-clunk-with-leg-sign', 'leg-pain'],
    },
    carries: {rows: [21]},
  },
  {
    id: 'not-sure-back-gives-way',
    title: 'Not sure whether the back gives way is something to watch',
    steps: visit({'back-now': {'gives-way': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['gives-way']},
    carries: {rows: [21]},
  },
  {
    id: 'loud-clunk',
    title: 'A loud clunk again and again is soon without any pain',
    steps: visit({sound: 'loud-clunk-again-and-again'}),
    expect: {
      urgency: 'soon',
      redFlags: ['loud-clunk'],
      toRuleOut: ['instability'],
      sounds: ['cannot-be-told'],
    },
    carries: {rows: [21], claims: ['S1.24', 'S1.29']},
  },
  {
    id: 'loud-clunk-and-mild-leg-pain',
    title: 'A loud clunk and a mild leg pain are urgent',
    steps: visit(
      {signs: ['leg-pain'], 'leg-detail': 'leg-mild-and-brief', sound: 'loud-clunk-again-and-again'},
      'sound',
    ),
    expect: {
      urgency: 'urgent',
      redFlags: ['giving-way-or-clunk-with-leg-sign', 'loud-clunk'],
      toRuleOut: ['instability'],
    },
    carries: {rows: [21]},
  },
];
