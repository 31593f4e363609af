import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const birth = {background: ['birth-recent'], 'pregnancy-signs': 'none'} as const satisfies Said;
const aches = {
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** Gave birth in the last three months. */
export const recentBirth: readonly Case[] = [
  {
    id: 'birth-and-painless',
    title: 'Painless pops after a birth are watched, without any force and without moves',
    steps: visit(birth),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      redFlags: ['pregnancy-without-pain'],
      cautions: ['no-force-in-pregnancy'],
      sounds: ['joint-cavitation'],
      notExplained: ['after-birth-check', 'pregnancy-check'],
      moves: 'none',
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-ache',
    title: 'An aching back after a birth is soon, with the maternity team, and early labour is not named',
    steps: visit({...birth, ...aches}),
    expect: {
      urgency: 'soon',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      toRuleOut: ['after-birth-check'],
      notExplained: ['pregnancy-check', 'fracture'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-severe-ache',
    title: 'Severe pain after a birth, whatever it began in, is urgent, and a break is to be checked',
    steps: urgentVisit({...birth, ...aches, 'pain-kind': ['pain-severe']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-severe-pain'],
      toRuleOut: ['fracture', 'after-birth-check'],
    },
    carries: {rows: [19], handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-bleeding',
    title: 'Heavy bleeding after a birth is an emergency',
    steps: visit({...birth, 'pregnancy-signs': ['waves-bleeding-or-fluid']}, 'pregnancy-signs'),
    expect: {
      urgency: 'emergency',
      where: 'maternity',
      redFlags: ['pregnancy-waves-bleeding-or-fluid'],
      explanations: ['after-birth-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-headache',
    title: 'A bad headache in the six weeks after a birth is an emergency',
    steps: visit({...birth, 'pregnancy-signs': ['pregnancy-headache-or-sight']}, 'pregnancy-signs'),
    expect: {
      urgency: 'emergency',
      where: 'maternity',
      redFlags: ['pregnancy-headache-or-sight'],
      explanations: ['after-birth-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-sore-needle-place',
    title: 'A sore wound or needle place after a birth is urgent, with the maternity team',
    steps: urgentVisit({...birth, 'pregnancy-signs': ['pregnancy-fever-or-pain-peeing']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing'],
      toRuleOut: ['after-birth-check'],
      notExplained: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-fever',
    title: 'A fever after a birth is urgent, with the maternity team',
    steps: urgentVisit({...birth, signs: ['fever']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing'],
      toRuleOut: ['after-birth-check'],
    },
    carries: {rows: [10], handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-a-fall',
    title: 'A painless fall after a birth is soon, within 72 hours, as for anyone',
    steps: visit({...birth, 'back-now': ['began-fall-or-blow']}),
    expect: {urgency: 'soon', by: '72h', redFlags: ['fall-or-blow'], notMatched: ['pregnancy-fall']},
    carries: {rows: [15], handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-tummy-pain',
    title: 'A new pain in the tummy after a birth is soon, within 72 hours',
    steps: visit({...birth, signs: ['tummy-pain']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['tummy-pain'],
      notMatched: ['pregnancy-tummy-pain', 'tummy-pain-from-45'],
      notExplained: ['heart-or-aorta'],
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-birth-and-painless',
    title: 'Perhaps a birth in the last three months, with painless pops, is watched, without moves',
    steps: visit({...birth, background: {'birth-recent': 'unsure'}}),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      suspected: ['pregnancy-without-pain', 'no-force-in-pregnancy'],
      moves: 'none',
    },
    carries: {handOver: ['pregnancy']},
  },
];
