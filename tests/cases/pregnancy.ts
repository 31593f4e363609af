import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Pregnant, or gave birth in the last weeks. */
export const pregnancy: readonly Case[] = [
  {
    id: 'pregnant-and-painless',
    title: 'Painless pops in pregnancy are watched, without any force',
    steps: visit({background: ['pregnant-or-birth'], 'pregnancy-signs': 'none'}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-in-pregnancy'],
      limits: [],
      sounds: ['joint-cavitation'],
      notExplained: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-after-12-weeks-and-painless',
    title: 'Painless pops after 12 weeks of pregnancy are watched',
    steps: visit({background: ['pregnant-or-birth'], 'pregnancy-signs': ['over-12-weeks']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-in-pregnancy'],
      notMatched: ['pregnancy-pain-after-12-weeks'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-painful-pop',
    title: 'A painful pop in early pregnancy is soon, with the maternity team',
    steps: visit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': 'none',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-ache',
    title: 'An aching back in early pregnancy is soon, with the maternity team',
    steps: visit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': 'none',
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {urgency: 'soon', where: 'maternity', redFlags: ['pregnancy-pain']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-after-12-weeks-and-ache',
    title: 'Any pain after 12 weeks of pregnancy is urgent, with the maternity team',
    steps: urgentVisit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': ['over-12-weeks'],
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-pain-after-12-weeks'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-after-12-weeks-and-painful-pop',
    title: 'One painful pop after 12 weeks of pregnancy is urgent, with the maternity team',
    steps: urgentVisit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': ['over-12-weeks'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', where: 'maternity', redFlags: ['pregnancy-pain-after-12-weeks']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-weeks-not-sure',
    title: 'Pregnant, aching and not sure how many weeks is soon, within 72 hours',
    steps: visit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': {'over-12-weeks': 'unsure'},
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      suspected: ['pregnancy-pain-after-12-weeks'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-fever-on-the-signs-screen',
    title: 'A fever in pregnancy is urgent, with the maternity team, without any pain',
    steps: urgentVisit({signs: ['fever'], background: ['pregnant-or-birth'], 'pregnancy-signs': 'none'}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-pain-on-peeing',
    title: 'Pain on peeing in pregnancy is urgent, with the maternity team',
    steps: urgentVisit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': ['pregnancy-fever-or-pain-peeing'],
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-with-fever-and-ache',
    title: 'A fever and an aching back in pregnancy are urgent, with the maternity team',
    steps: urgentVisit({
      signs: ['fever'],
      background: ['pregnant-or-birth'],
      'pregnancy-signs': 'none',
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing', 'infection-signs'],
    },
    carries: {rows: [10], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-pain-on-peeing-not-sure',
    title: 'Not sure about pain on peeing in pregnancy is soon, within 72 hours',
    steps: visit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': {'pregnancy-fever-or-pain-peeing': 'unsure'},
    }),
    expect: {urgency: 'soon', by: '72h', where: 'maternity', suspected: ['pregnancy-fever-or-pain-peeing']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-with-waves',
    title: 'Pain in waves, bleeding or fluid in pregnancy is an emergency',
    steps: visit(
      {background: ['pregnant-or-birth'], 'pregnancy-signs': ['waves-bleeding-or-fluid']},
      'pregnancy-signs',
    ),
    expect: {
      urgency: 'emergency',
      where: 'maternity',
      redFlags: ['pregnancy-waves-bleeding-or-fluid'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'baby-moves-less',
    title: 'A baby that moves less is an emergency',
    steps: visit(
      {background: ['pregnant-or-birth'], 'pregnancy-signs': ['baby-moves-less']},
      'pregnancy-signs',
    ),
    expect: {
      urgency: 'emergency',
      where: 'maternity',
      redFlags: ['pregnancy-baby-moves-less'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'not-sure-waves',
    title: 'Not sure about waves, bleeding or fluid in pregnancy is urgent',
    steps: urgentVisit({
      background: ['pregnant-or-birth'],
      'pregnancy-signs': {'waves-bleeding-or-fluid': 'unsure'},
    }),
    expect: {urgency: 'urgent', where: 'maternity', suspected: ['pregnancy-waves-bleeding-or-fluid']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'not-sure-baby-moves-less',
    title: 'Not sure whether the baby moves less is urgent',
    steps: urgentVisit({background: ['pregnant-or-birth'], 'pregnancy-signs': {'baby-moves-less': 'unsure'}}),
    expect: {urgency: 'urgent', where: 'maternity', suspected: ['pregnancy-baby-moves-less']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-but-bleeding',
    title: 'Perhaps pregnant, but surely bleeding, is an emergency',
    steps: visit(
      {background: {'pregnant-or-birth': 'unsure'}, 'pregnancy-signs': ['waves-bleeding-or-fluid']},
      'pregnancy-signs',
    ),
    expect: {urgency: 'emergency', where: 'maternity', redFlags: ['pregnancy-waves-bleeding-or-fluid']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-and-painless',
    title: 'Perhaps pregnant, with painless pops, is something to watch',
    steps: visit({background: {'pregnant-or-birth': 'unsure'}, 'pregnancy-signs': 'none'}),
    expect: {urgency: 'monitor', suspected: ['no-force-in-pregnancy']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'perhaps-pregnant-and-ache',
    title: 'Perhaps pregnant, with an aching back, is something to watch',
    steps: visit({
      background: {'pregnant-or-birth': 'unsure'},
      'pregnancy-signs': 'none',
      'back-now': ['pain-other-times'],
      'pain-kind': 'none',
    }),
    expect: {urgency: 'monitor', where: 'any', suspected: ['pregnancy-pain'], toRuleOut: ['pregnancy-check']},
    carries: {handOver: ['pregnancy']},
  },
];
