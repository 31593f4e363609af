import type {ChangedCase} from './case.js';
import {urgentVisit, visit} from './visit.js';

// Signs of the first screen that are not in a leg.
const notInTheLegs = [
  'chest-pain-or-breathless',
  'collapse-or-tearing-pain',
  'nearly-fainted',
  'stroke-signs',
  'serious-accident',
  'very-ill',
] as const;

/**
 * Visits in which the person goes back to one of the first screens in the end and says something else. What was said
 * later is kept, so a sign of the first screen meets replies that would not have been asked for after it.
 */
export const goneBack: readonly ChangedCase[] = [
  {
    id: 'back-to-both-legs-with-much-else',
    title: 'Both legs, said in the end, count as a leg sign with cancer, infection, sex and giving way',
    steps: urgentVisit({
      signs: ['sexual-change'],
      background: ['cancer-ever', 'weak-defences-or-injects'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
      pattern: ['gives-way'],
    }),
    changed: [['call-now', ['both-legs-new-or-worse']]],
    expect: {
      urgency: 'emergency',
      redFlags: [
        'both-legs',
        'sexual-change-with-leg-sign',
        'cancer-pain-and-nerve-sign',
        'cancer-and-nerve-sign',
        'infection-and-nerve-sign',
        'giving-way-or-clunk-with-leg-sign',
      ],
      toRuleOut: ['cauda-equina', 'spinal-cord', 'nerve-root'],
    },
    carries: {rows: [4, 5, 9, 10, 21]},
  },
  {
    id: 'back-to-both-legs-with-cancer',
    title: 'Both legs, said in the end, count as a nerve sign with a cancer without pain',
    steps: visit({background: ['cancer-ever']}),
    changed: [['call-now', ['both-legs-new-or-worse']]],
    expect: {
      urgency: 'emergency',
      redFlags: ['both-legs', 'cancer-and-nerve-sign'],
      toRuleOut: ['spinal-cord', 'cancer-related', 'cauda-equina'],
    },
    carries: {rows: [5, 9]},
  },
  {
    id: 'back-to-both-legs-with-a-fever',
    title: 'Both legs, said in the end, count as a nerve sign with a fever',
    steps: visit({signs: ['fever']}),
    changed: [['call-now', ['both-legs-new-or-worse']]],
    expect: {
      urgency: 'emergency',
      redFlags: ['both-legs', 'infection-and-nerve-sign'],
      toRuleOut: ['infection', 'cauda-equina'],
    },
    carries: {rows: [5, 10]},
  },
  {
    id: 'back-to-both-legs-with-an-arm-sign',
    title: 'Both legs, said in the end, count as a leg sign with a numb arm',
    steps: urgentVisit({signs: ['arm-signs']}),
    changed: [['call-now', ['both-legs-new-or-worse']]],
    expect: {
      urgency: 'emergency',
      redFlags: ['both-legs', 'arm-and-leg-signs'],
      toRuleOut: ['spinal-cord', 'cauda-equina'],
    },
    carries: {rows: [5, 13]},
  },
  {
    id: 'back-to-the-chest-with-an-arm-sign',
    title: 'A chest pain and the like, said in the end, are no leg signs with a numb arm',
    steps: urgentVisit({signs: ['arm-signs']}),
    changed: [['call-now', notInTheLegs]],
    expect: {
      urgency: 'emergency',
      redFlags: ['chest-pain', 'arm-signs'],
      notMatched: ['arm-and-leg-signs'],
      notExplained: ['spinal-cord'],
    },
    carries: {rows: [7, 8, 13]},
  },
  {
    id: 'back-to-the-chest-with-cancer',
    title: 'A chest pain and the like, said in the end, are no nerve signs with a cancer',
    steps: visit({background: ['cancer-ever']}),
    changed: [['call-now', notInTheLegs]],
    expect: {
      urgency: 'emergency',
      redFlags: ['chest-pain', 'cancer-without-pain'],
      notMatched: ['cancer-and-nerve-sign'],
      notExplained: ['spinal-cord', 'cancer-related'],
    },
    carries: {rows: [7, 8, 9]},
  },
  {
    id: 'back-to-the-bladder-in-pregnancy',
    title: 'A bladder change, said after bleeding in pregnancy, sends to the general emergency',
    steps: visit(
      {
        background: ['pregnant'],
        'pregnancy-signs': ['waves-bleeding-or-fluid', 'baby-moves-less', 'pregnancy-headache-or-sight'],
      },
      'pregnancy-signs',
    ),
    changed: [['small-changes', ['bladder-change']]],
    expect: {
      urgency: 'emergency',
      redFlags: ['bladder-change', 'pregnancy-waves-bleeding-or-fluid', 'pregnancy-baby-moves-less'],
      toRuleOut: ['cauda-equina', 'pregnancy-check'],
    },
    carries: {rows: [1], handOver: ['pregnancy']},
    note: 'General emergencies come before those of birth.',
  },
  {
    id: 'back-to-both-legs-with-a-thinner',
    title: 'Both legs, said in the end, count with a fall and a blood thinner, and with a cough',
    steps: urgentVisit({
      background: ['bleeds-easily'],
      'back-now': ['began-fall-or-blow', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-cough-or-strain'],
    }),
    changed: [['call-now', ['both-legs-new-or-worse']]],
    expect: {urgency: 'emergency', redFlags: ['bleeding-and-nerve-sign', 'cough-with-leg-sign']},
    carries: {rows: [5, 14, 20]},
  },
  {
    id: 'back-to-a-failing-leg-with-a-thinner',
    title: 'A failing leg, said in the end, counts with a fall and a blood thinner, and with a cough',
    steps: urgentVisit({
      background: ['bleeds-easily'],
      'back-now': ['began-fall-or-blow', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-cough-or-strain'],
    }),
    changed: [['call-now', ['leg-failing-or-unsteady']]],
    expect: {urgency: 'emergency', redFlags: ['bleeding-and-nerve-sign', 'cough-with-leg-sign']},
    carries: {rows: [6, 14, 20]},
  },
  {
    id: 'back-to-the-chest-with-a-thinner',
    title: 'A chest pain and the like, said in the end, are no nerve signs with a fall and a blood thinner',
    steps: urgentVisit({
      background: ['bleeds-easily'],
      'back-now': ['began-fall-or-blow', 'pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-cough-or-strain'],
    }),
    changed: [['call-now', notInTheLegs]],
    expect: {
      urgency: 'emergency',
      redFlags: ['chest-pain', 'bleeding-after-injury'],
      notMatched: ['bleeding-and-nerve-sign', 'cough-with-leg-sign'],
    },
    carries: {rows: [7, 8, 14, 20]},
  },
];
