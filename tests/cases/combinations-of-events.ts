import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const low = {'pain-where': 'hurts-low', 'pain-kind': 'none'} as const satisfies Said;
const severe = {...low, 'pain-kind': ['pain-severe']} as const satisfies Said;
const events = [
  ['began-fall-or-blow', 'a fall'],
  ['began-lift-or-twist', 'a lift'],
  ['began-pressed-or-treated', 'a treatment'],
] as const;
const stillHurts = ['pain-sometimes', 'pain-most-times'] as const;
const inWords = (finding: string): string => finding.replace('pain-', '').replaceAll('-', ' ');

/** What it began in, with each kind of pain, with ribs, older age and blood thinners. */
export const combinationsOfEvents: readonly Case[] = [
  ...events.map(([event, what]): Case => ({
    id: `severe-pop-since-${event}`,
    title: `Severe pain with the pops since ${what} is urgent, and a break is to be checked`,
    steps: urgentVisit({...severe, 'back-now': [event, 'pain-with-pop'], 'pain-often': 'pain-sometimes'}),
    expect: {
      urgency: 'urgent',
      redFlags: ['event-with-severe-pain', 'pain-severe'],
      toRuleOut: ['acute-injury', 'fracture'],
    },
    carries: {rows: [14]},
  })),
  {
    id: 'severe-pain-that-began-in-nothing',
    title: 'Severe pain that began in nothing is urgent by itself, and no break is named',
    steps: urgentVisit({
      ...severe,
      'back-now': ['pain-with-pop', 'pain-other-times'],
      'pain-often': 'pain-sometimes',
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['pain-severe'],
      notMatched: ['event-with-severe-pain'],
      notExplained: ['fracture', 'acute-injury'],
    },
    carries: {rows: [14, 19]},
  },
  ...events.flatMap(([event, what]) =>
    stillHurts.map((often): Case => ({
      id: `ribs-since-${event}-${often}`,
      title: `Ribs that hurt ${inWords(often)} since ${what} are soon, within 72 hours`,
      steps: visit({...low, place: 'place-ribs', 'back-now': [event, 'pain-with-pop'], 'pain-often': often}),
      expect: {
        urgency: 'soon',
        by: '72h',
        redFlags: ['rib-after-event'],
        toRuleOut: ['cracked-rib', 'acute-injury'],
        moves: 'none',
      },
      carries: {rows: [14]},
    })),
  ),
  {
    id: 'ribs-that-hurt-and-began-in-nothing',
    title: 'Ribs that hurt and are stiff, and that began in nothing, are watched',
    steps: visit({
      ...low,
      place: 'place-ribs',
      'back-now': ['pain-with-pop', 'pain-other-times', 'stiff-over-minutes'],
      'pain-often': 'pain-sometimes',
      'stiff-how': 'none',
    }),
    expect: {urgency: 'monitor', notMatched: ['rib-after-event'], notExplained: ['cracked-rib']},
    carries: {rows: [14, 19]},
  },
  {
    id: 'ribs-swollen-and-sore',
    title: 'Ribs that are swollen and sore, and that began in nothing, are urgent for the swelling',
    steps: urgentVisit({...low, place: 'place-ribs', 'back-now': ['pain-other-times', 'swelling']}),
    expect: {
      urgency: 'urgent',
      redFlags: ['swelling-with-more'],
      notMatched: ['rib-after-event'],
      notExplained: ['cracked-rib'],
    },
    carries: {rows: [14, 18]},
  },
  ...stillHurts.map((often): Case => ({
    id: `pressed-at-65-${often}`,
    title: `A pop that hurts ${inWords(often)} since someone pressed, at 65 or over, is urgent`,
    steps: urgentVisit({
      ...low,
      age: 'age-65-plus',
      'back-now': ['began-pressed-or-treated', 'pain-with-pop'],
      'pain-often': often,
    }),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], toRuleOut: ['fracture']},
    carries: {rows: [15]},
  })),
  ...stillHurts.map((often): Case => ({
    id: `thinner-and-a-twist-${often}`,
    title: `A pop that hurts ${inWords(often)} since a twist, with a blood thinner, is urgent`,
    steps: urgentVisit({
      ...low,
      background: ['bleeds-easily'],
      'back-now': ['began-lift-or-twist', 'pain-with-pop'],
      'pain-often': often,
    }),
    expect: {urgency: 'urgent', redFlags: ['bleeding-after-injury']},
    carries: {rows: [14]},
  })),
  {
    id: 'thinner-and-a-twist-that-hurt-once',
    title: 'A twist that hurt once and is well, with a blood thinner, is soon, within two weeks',
    steps: visit({
      background: ['bleeds-easily'],
      'back-now': ['began-lift-or-twist', 'pain-with-pop'],
      'pain-often': 'pain-once-gone',
    }),
    expect: {urgency: 'soon', redFlags: ['lift-or-twist'], notMatched: ['bleeding-after-injury']},
    carries: {rows: [14]},
  },
  {
    id: 'thinner-and-a-painful-pop-that-began-in-nothing',
    title: 'A pop that hurts now and then, with a blood thinner, and that began in nothing, is watched',
    steps: visit({
      ...low,
      background: ['bleeds-easily'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-sometimes',
    }),
    expect: {urgency: 'monitor', notMatched: ['bleeding-after-injury'], moves: 'all'},
    carries: {rows: [14, 19]},
  },
  {
    id: 'fall-and-weak-leg-without-a-thinner',
    title: 'A fall and a weak leg, without a blood thinner, are urgent and no emergency',
    steps: urgentVisit({
      signs: ['leg-weakness'],
      'leg-detail': 'leg-mild-and-brief',
      'back-now': ['began-fall-or-blow'],
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['leg-weakness', 'fall-or-blow'],
      notMatched: ['bleeding-and-nerve-sign'],
    },
    carries: {rows: [12, 14]},
  },
];
