import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const pregnant = {background: ['pregnant'], 'pregnancy-signs': 'none'} as const satisfies Said;

/** Signs to call about in pregnancy. */
export const pregnancySigns: readonly Case[] = [
  ...(
    [
      ['waves-bleeding-or-fluid', 'pregnancy-waves-bleeding-or-fluid', 'pain in waves, bleeding or fluid'],
      ['baby-moves-less', 'pregnancy-baby-moves-less', 'a baby that moves less'],
      ['pregnancy-headache-or-sight', 'pregnancy-headache-or-sight', 'a bad headache or blurred sight'],
    ] as const
  ).flatMap(([sign, rule, what]): Case[] => [
    {
      id: `pregnant-${sign}`,
      title: `Pregnancy with ${what} is an emergency on that screen`,
      steps: visit({...pregnant, 'pregnancy-signs': [sign]}, 'pregnancy-signs'),
      expect: {
        urgency: 'emergency',
        where: 'maternity',
        screens: 7,
        redFlags: [rule],
        toRuleOut: ['pregnancy-check'],
        moves: 'none',
      },
      carries: {handOver: ['pregnancy']},
    },
    {
      id: `pregnant-${sign}-not-sure`,
      title: `Pregnancy with perhaps ${what} is urgent`,
      steps: urgentVisit({...pregnant, 'pregnancy-signs': {[sign]: 'unsure'}}),
      expect: {urgency: 'urgent', where: 'maternity', suspected: [rule]},
      carries: {handOver: ['pregnancy']},
    },
  ]),
  {
    id: 'perhaps-pregnant-but-bleeding',
    title: 'Perhaps pregnant, but surely bleeding, is an emergency',
    steps: visit(
      {background: {pregnant: 'unsure'}, 'pregnancy-signs': ['waves-bleeding-or-fluid']},
      'pregnancy-signs',
    ),
    expect: {urgency: 'emergency', where: 'maternity', redFlags: ['pregnancy-waves-bleeding-or-fluid']},
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-fever-on-the-signs-screen',
    title: 'A fever in pregnancy is urgent, with the maternity team, without any pain',
    steps: urgentVisit({...pregnant, signs: ['fever']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fever-or-pain-peeing'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {rows: [10], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-pain-on-peeing',
    title: 'Pain on peeing in pregnancy is urgent, with the maternity team',
    steps: urgentVisit({...pregnant, 'pregnancy-signs': ['pregnancy-fever-or-pain-peeing']}),
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
      ...pregnant,
      signs: ['fever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
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
    steps: visit({...pregnant, 'pregnancy-signs': {'pregnancy-fever-or-pain-peeing': 'unsure'}}),
    expect: {urgency: 'soon', by: '72h', where: 'maternity', suspected: ['pregnancy-fever-or-pain-peeing']},
    carries: {handOver: ['pregnancy']},
  },
];
