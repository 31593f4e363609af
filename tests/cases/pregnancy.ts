import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const pregnant = {background: ['pregnant'], 'pregnancy-signs': 'none'} as const satisfies Said;
const aches = {
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;
const hurtOnce = {'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'} as const satisfies Said;

/** Pregnant, or perhaps pregnant. */
export const pregnancy: readonly Case[] = [
  {
    id: 'pregnant-and-painless',
    title: 'Painless pops in pregnancy are watched, without any force and without moves',
    steps: visit(pregnant),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      redFlags: ['pregnancy-without-pain'],
      cautions: ['no-force-in-pregnancy'],
      limits: [],
      sounds: ['joint-cavitation'],
      notExplained: ['pregnancy-check', 'after-birth-check'],
      moves: 'none',
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-painful-pop',
    title: 'One painful pop in pregnancy is soon, with the maternity team',
    steps: visit({...pregnant, ...hurtOnce}),
    expect: {
      urgency: 'soon',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      toRuleOut: ['pregnancy-check'],
      moves: 'none',
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-ache',
    title: 'A back that has ached for long in pregnancy is soon, with the maternity team',
    steps: visit({...pregnant, ...aches}),
    expect: {
      urgency: 'soon',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      notMatched: ['pregnancy-new-pain-after-12-weeks'],
      toRuleOut: ['pregnancy-check'],
      notExplained: ['after-birth-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-new-pain-after-12-weeks',
    title:
      'Back pain that began in the last week, after 12 weeks of pregnancy, is urgent, with the maternity team',
    steps: urgentVisit({...pregnant, ...aches, 'pregnancy-signs': ['new-pain-after-12-weeks']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-new-pain-after-12-weeks', 'pregnancy-pain'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-perhaps-new-pain-after-12-weeks',
    title: 'Perhaps a new back pain after 12 weeks of pregnancy is soon, within 72 hours',
    steps: visit({...pregnant, ...aches, 'pregnancy-signs': {'new-pain-after-12-weeks': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      suspected: ['pregnancy-new-pain-after-12-weeks'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-severe-pain',
    title: 'Severe pain in pregnancy is urgent, and the maternity unit comes first',
    steps: urgentVisit({...pregnant, ...aches, 'pain-kind': ['pain-severe']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-severe-pain', 'pain-severe'],
      toRuleOut: ['pregnancy-check'],
      notExplained: ['fracture'],
    },
    carries: {rows: [19], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-perhaps-severe-pain',
    title: 'Perhaps severe pain in pregnancy is soon, within 72 hours, with the maternity team',
    steps: visit({...pregnant, ...aches, 'pain-kind': {'pain-severe': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'maternity',
      suspected: ['pregnancy-severe-pain', 'pain-severe'],
    },
    carries: {rows: [19], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-pain-most-times',
    title: 'Pain most times in pregnancy is soon, and the maternity unit comes first',
    steps: visit({...pregnant, ...aches, 'back-now': ['pain-with-pop'], 'pain-often': 'pain-most-times'}),
    expect: {urgency: 'soon', where: 'maternity', redFlags: ['pregnancy-pain', 'pain-most-times']},
    carries: {rows: [19], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-perhaps-fell',
    title: 'Pregnant and perhaps fell is soon, within 72 hours, with the maternity team',
    steps: visit({...pregnant, 'back-now': {'began-fall-or-blow': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', where: 'maternity', suspected: ['pregnancy-fall', 'fall-or-blow']},
    carries: {rows: [15], handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-near-faint',
    title: 'Perhaps pregnant, with a near faint that passed, is urgent',
    steps: urgentVisit({
      ...pregnant,
      'call-now': ['nearly-fainted'],
      'faint-detail': 'faint-passed',
      background: {pregnant: 'unsure'},
    }),
    expect: {
      urgency: 'urgent',
      redFlags: ['near-faint'],
      suspected: ['pregnancy-near-faint'],
      asks: {'pregnancy-near-faint': 'soon/72h'},
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-tummy-pain',
    title: 'A new pain in the tummy in pregnancy is urgent, with the maternity team',
    steps: urgentVisit({...pregnant, signs: ['tummy-pain']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-tummy-pain', 'tummy-pain'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-perhaps-tummy-pain',
    title: 'Perhaps a new pain in the tummy in pregnancy is soon, within 72 hours',
    steps: visit({...pregnant, signs: {'tummy-pain': 'unsure'}}),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'maternity',
      suspected: ['pregnancy-tummy-pain', 'tummy-pain'],
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-and-painless',
    title: 'Perhaps pregnant, with painless pops, is something to watch, without moves',
    steps: visit({...pregnant, background: {pregnant: 'unsure'}}),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      suspected: ['pregnancy-without-pain', 'no-force-in-pregnancy'],
      moves: 'none',
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-and-ache',
    title: 'Perhaps pregnant, with an aching back, is something to watch',
    steps: visit({...pregnant, ...aches, background: {pregnant: 'unsure'}}),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      suspected: ['pregnancy-pain'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
];
