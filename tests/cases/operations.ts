import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const oldOperation = {background: ['back-surgery'], 'surgery-detail': 'none'} as const satisfies Said;
const firstYear = {...oldOperation, 'surgery-detail': ['surgery-under-a-year']} as const satisfies Said;
const metal = {...oldOperation, 'surgery-detail': ['surgery-metal-or-fusion']} as const satisfies Said;
const hurtOnce = {'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone'} as const satisfies Said;

const surgicalTeam = {urgency: 'soon', where: 'surgical-team', moves: 'none'} as const;

/** After an operation on the back. */
export const operations: readonly Case[] = [
  {
    id: 'old-operation-painless',
    title: 'Painless pops long after a back operation are watched, without force and without moves',
    steps: visit(oldOperation),
    expect: {
      urgency: 'monitor',
      screens: 11,
      redFlags: ['back-surgery'],
      cautions: ['no-force-after-surgery'],
      explanations: ['after-surgery'],
      notExplained: ['joint-cavitation', 'metalwork-or-fusion', 'cannot-be-told'],
      moves: 'none',
      common: ['metalwork-or-fusion'],
    },
    carries: {rows: [30]},
  },
  {
    id: 'perhaps-an-operation-painless',
    title: 'Perhaps a back operation, with painless pops: the source cannot be told from here',
    steps: visit({...oldOperation, background: {'back-surgery': 'unsure'}}),
    expect: {
      urgency: 'monitor',
      suspected: ['back-surgery', 'no-force-after-surgery'],
      explanations: ['after-surgery'],
      notExplained: ['joint-cavitation'],
      moves: 'none',
    },
    carries: {rows: [30]},
  },
  {
    id: 'old-fusion-painless',
    title: 'Painless pops long after a fusion are watched',
    steps: visit(metal),
    expect: {
      urgency: 'monitor',
      explanations: ['after-surgery'],
      notMatched: ['surgery-with-a-change'],
      moves: 'none',
    },
    carries: {rows: [30]},
  },
  ...(['grinding', 'click-every-time', 'loud-clunk'] as const).map((noise): Case => ({
    id: `old-fusion-${noise}`,
    title: `A repeated noise long after a fusion (${noise}) goes to the surgical team`,
    steps: visit({...metal, sound: [noise]}),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change'],
      explanations: ['after-surgery', 'metalwork-or-fusion'],
      notExplained: ['crepitus', 'instability', 'soft-tissue-snap'],
    },
    carries: {rows: [21, 27, 30]},
  })),
  {
    id: 'old-operation-new-noise',
    title: 'A painless noise where an operation was done long ago goes to the surgical team',
    steps: visit({...oldOperation, 'surgery-detail': ['surgery-noise-new']}),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change'],
      explanations: ['after-surgery', 'metalwork-or-fusion'],
    },
    carries: {rows: [30]},
  },
  {
    id: 'operation-this-year-painless',
    title: 'Painless pops in the first year after a back operation go to the surgical team',
    steps: visit(firstYear),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change'],
      explanations: ['after-surgery', 'metalwork-or-fusion'],
    },
    carries: {rows: [30]},
  },
  {
    id: 'perhaps-operation-this-year-painless',
    title: 'Painless pops, perhaps in the first year after a back operation, are watched',
    steps: visit({...oldOperation, 'surgery-detail': {'surgery-under-a-year': 'unsure'}}),
    expect: {
      urgency: 'monitor',
      where: 'any',
      redFlags: ['back-surgery'],
      suspected: ['surgery-with-a-change'],
      toRuleOut: ['metalwork-or-fusion'],
    },
    carries: {rows: [30]},
  },
  {
    id: 'old-operation-hurt-once',
    title: 'One painful pop, now gone, long after a back operation goes to the surgical team',
    steps: visit({...oldOperation, ...hurtOnce}),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change', 'pain-once-gone'],
      explanations: ['after-surgery', 'metalwork-or-fusion'],
      notExplained: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [30, 31]},
  },
  {
    id: 'old-operation-and-ache',
    title: 'An ache long after a back operation goes to the surgical team',
    steps: visit({
      ...oldOperation,
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {...surgicalTeam, redFlags: ['surgery-with-a-change'], toRuleOut: ['metalwork-or-fusion']},
    carries: {rows: [30]},
  },
  ...(
    [
      ['gives-way', ['after-surgery', 'metalwork-or-fusion']],
      ['getting-worse', ['after-surgery', 'metalwork-or-fusion']],
      ['posture-change', ['after-surgery']],
      ['same-spot', ['after-surgery']],
    ] as const
  ).map(([change, explanations]): Case => ({
    id: `old-operation-${change}`,
    title: `A change long after a back operation (${change}) goes to the surgical team`,
    steps: visit({...oldOperation, pattern: [change]}),
    expect: {...surgicalTeam, redFlags: ['surgery-with-a-change'], explanations},
    carries: {rows: [21, 22, 23, 24, 30]},
    note: 'Not at leisure: another red flag matches.',
  })),
  {
    id: 'old-operation-loud-clunk',
    title: 'A loud clunk long after a back operation goes to the surgical team, and a slip is not named',
    steps: visit({...oldOperation, sound: ['loud-clunk']}),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change', 'loud-clunk'],
      explanations: ['after-surgery'],
      notExplained: ['instability'],
    },
    carries: {rows: [21, 30]},
  },
  {
    id: 'operation-this-year-gives-way',
    title: 'A back that gives way in the first year after an operation is soon, within 72 hours',
    steps: visit({...firstYear, pattern: ['gives-way']}),
    expect: {
      ...surgicalTeam,
      by: '72h',
      redFlags: ['surgery-clunk-in-first-year', 'gives-way'],
      notExplained: ['instability'],
    },
    carries: {rows: [21, 30]},
  },
  {
    id: 'operation-this-year-perhaps-a-clunk',
    title: 'Perhaps a loud clunk in the first year after an operation is soon, with the surgical team',
    steps: visit({...firstYear, sound: {'loud-clunk': 'unsure'}}),
    expect: {
      ...surgicalTeam,
      redFlags: ['surgery-with-a-change'],
      suspected: ['surgery-clunk-in-first-year', 'loud-clunk'],
    },
    carries: {rows: [21, 30]},
  },
  {
    id: 'wound-red-or-leaking',
    title: 'A wound of the back that is red or leaking is urgent, with the surgical team',
    steps: urgentVisit({...oldOperation, 'surgery-detail': ['surgery-wound-or-new-pain']}),
    expect: {
      urgency: 'urgent',
      where: 'surgical-team',
      redFlags: ['surgery-wound-fever-or-new-pain'],
      toRuleOut: ['infection'],
      moves: 'none',
      common: ['metalwork-or-fusion', 'painkiller-heat-belt'],
      notCommon: ['what-is-hurt', 'sacroiliac-joint', 'sitting-posture-one-side'],
    },
    carries: {rows: [10, 30]},
  },
  {
    id: 'wound-perhaps-red-or-leaking',
    title: 'A wound of the back that is perhaps red is soon, within 72 hours, with the surgical team',
    steps: visit({...oldOperation, 'surgery-detail': {'surgery-wound-or-new-pain': 'unsure'}}),
    expect: {
      ...surgicalTeam,
      by: '72h',
      suspected: ['surgery-wound-fever-or-new-pain'],
      toRuleOut: ['infection'],
    },
    carries: {rows: [10, 30]},
  },
  {
    id: 'old-operation-and-fever',
    title: 'A fever long after a back operation is soon, within 72 hours, as for anyone',
    steps: visit({...oldOperation, signs: ['fever']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fever'],
      notMatched: ['surgery-wound-fever-or-new-pain'],
      notExplained: ['infection'],
    },
    carries: {rows: [10, 30]},
  },
  {
    id: 'operation-and-cancer-pain',
    title: 'An ache with cancer and an old back operation is urgent at the usual place',
    steps: urgentVisit({
      ...oldOperation,
      background: ['back-surgery', 'cancer-ever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {urgency: 'urgent', redFlags: ['cancer-and-pain', 'surgery-with-a-change']},
    carries: {rows: [9, 30]},
  },
  {
    id: 'pregnant-with-a-red-wound',
    title: 'A red wound of the back and a fall in pregnancy: the maternity unit comes first',
    steps: urgentVisit({
      background: ['back-surgery', 'pregnant'],
      'pregnancy-signs': 'none',
      'surgery-detail': ['surgery-wound-or-new-pain'],
      'back-now': ['began-fall-or-blow'],
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-fall', 'surgery-wound-fever-or-new-pain'],
    },
    carries: {rows: [15, 30], handOver: ['pregnancy']},
  },
];
