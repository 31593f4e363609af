import type {Case} from './case.js';
import {
  huggedHurtAMoment,
  nearFaintInALift,
  poppedInALift,
  sneezeAndStuck,
} from './reported-lifts-and-births.js';
import {backAndNeck, fusionNewClicks, neckCrackedNowSick} from './reported-necks-and-operations.js';
import {deskAche, oneSpotSnap, upperPainNew} from './reported-pain-and-sounds.js';
import {urgentVisit, visit} from './visit.js';

/** A reported back with one reply changed, and what that makes of it. */
export const oneReplyChanged: readonly Case[] = [
  {
    id: 'upper-pain-new-from-45',
    title: 'New upper back pain that changes with moving, at 50',
    steps: urgentVisit({...upperPainNew, age: 'age-45-64'}),
    expect: {urgency: 'urgent', redFlags: ['upper-pain-new-from-45'], moves: 'none'},
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'near-faint-in-any-other-way',
    title: 'A near faint in any other way is an emergency on the second screen',
    steps: visit({'call-now': ['nearly-fainted'], 'faint-detail': 'faint-other'}, 'faint-detail'),
    expect: {
      urgency: 'emergency',
      screens: 2,
      redFlags: ['faint-other'],
      explanations: ['heart-or-aorta'],
      moves: 'none',
    },
    carries: {rows: [7]},
  },
  {
    id: 'near-faint-of-a-kind-not-sure',
    title: 'Not sure what kind of near faint it was is an emergency on the second screen',
    steps: visit({'call-now': ['nearly-fainted'], 'faint-detail': 'unsure'}, 'faint-detail'),
    expect: {urgency: 'emergency', screens: 2, suspected: ['faint-other'], moves: 'none'},
    carries: {rows: [7]},
  },
  {
    id: 'near-faint-in-a-lift-pregnant',
    title: 'Sore pop in a lift, with a near faint that passed, in pregnancy',
    steps: urgentVisit({...nearFaintInALift, background: ['pregnant'], 'pregnancy-signs': 'none'}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-near-faint', 'near-faint'],
      moves: 'none',
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'near-faint-in-a-lift-at-65',
    title: 'A near faint that passed, at 65 or over, is an emergency on the screen that asks the age',
    steps: visit({'call-now': ['nearly-fainted'], 'faint-detail': 'faint-passed', age: 'age-65-plus'}, 'age'),
    expect: {urgency: 'emergency', screens: 4, redFlags: ['near-faint-at-65-or-round-the-ribs']},
    carries: {rows: [7]},
  },
  {
    id: 'neck-cracked-sick-not-sure',
    title: 'The neck was cracked; not sure about a strange pain or sickness',
    steps: visit(
      {...neckCrackedNowSick, 'neck-signs': {'neck-artery-signs': 'unsure'}, 'other-place-signs': 'none'},
      'other-place-signs',
    ),
    expect: {
      urgency: 'urgent',
      settled: false,
      limits: ['neck'],
      suspected: ['neck-artery-signs'],
      toRuleOut: ['neck-artery-or-stroke'],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'neck-habit-and-it-hurts',
    title: 'Cracks only the neck, and it hurts or is stiff',
    steps: visit(
      {place: 'place-neck', 'neck-signs': ['neck-hurts-or-stiff'], 'other-place-signs': 'none'},
      'other-place-signs',
    ),
    expect: {
      urgency: 'soon',
      settled: false,
      limits: ['neck'],
      redFlags: ['neck-alone-hurts-or-stiff'],
      moves: 'none',
    },
    carries: {rows: [36], handOver: ['neck']},
  },
  {
    id: 'popped-in-a-lift-at-65',
    title: 'A painless crack in a heavy lift at 65 or over is soon, within 72 hours',
    steps: visit({...poppedInALift, age: 'age-65-plus'}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['lift-with-fracture-risk'],
      toRuleOut: ['acute-injury', 'fracture'],
      moves: 'none',
    },
    carries: {rows: [15]},
  },
  {
    id: 'popped-in-a-lift-with-thin-bones',
    title: 'A painless crack in a heavy lift with thin bones is soon, within 72 hours',
    steps: visit({...poppedInALift, background: ['bones']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['lift-with-fracture-risk'],
      toRuleOut: ['acute-injury', 'fracture'],
      moves: 'none',
    },
    carries: {rows: [15]},
  },
  ...(
    [
      ['at-65', {age: 'age-65-plus'}],
      ['with-thin-bones', {background: ['bones']}],
    ] as const
  ).map(([id, said]): Case => ({
    id: `popped-in-a-lift-hurt-once-${id}`,
    title: `A crack in a heavy lift ${id.replaceAll('-', ' ')}, with a pain that has gone, is urgent`,
    steps: urgentVisit({
      ...said,
      'back-now': ['pain-with-pop', 'began-lift-or-twist'],
      'pain-often': 'pain-once-gone',
    }),
    expect: {urgency: 'urgent', redFlags: ['event-with-fracture-risk'], moves: 'none'},
    carries: {rows: [15, 16]},
  })),
  {
    id: 'popped-in-a-fall',
    title: 'It cracked in a fall in place of a lift; nothing hurts',
    steps: visit({...poppedInALift, 'back-now': ['began-fall-or-blow']}),
    expect: {urgency: 'soon', by: '72h', toRuleOut: ['acute-injury'], moves: 'none'},
    carries: {rows: [15], claims: ['S2.29']},
  },
  {
    id: 'desk-ache-from-45',
    title: 'A long known mild ache between the shoulder blades, at 50',
    steps: visit({...deskAche, age: 'age-45-64'}),
    expect: {
      urgency: 'soon',
      redFlags: ['upper-pain-known-from-45'],
      explanations: ['cannot-be-told'],
      moves: 'all',
    },
    carries: {handOver: ['upper-back']},
  },
  {
    id: 'hugged-and-it-still-hurts',
    title: 'A hug made the whole back pop, and it has hurt most times since',
    steps: visit({
      ...huggedHurtAMoment,
      'pain-often': 'pain-most-times',
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['pressed-or-treated'],
      toRuleOut: ['acute-injury'],
      moves: 'none',
    },
    carries: {rows: [14]},
  },
  {
    id: 'sneeze-and-a-leg',
    title: 'It snapped in a sneeze, hurts on coughing, and a mild pain goes down a leg',
    steps: urgentVisit({...sneezeAndStuck, signs: ['leg-pain'], 'leg-detail': 'leg-mild-and-brief'}),
    expect: {urgency: 'urgent', redFlags: ['cough-with-leg-sign'], toRuleOut: ['nerve-root'], moves: 'none'},
    carries: {rows: [11, 20]},
  },
  {
    id: 'one-spot-snap-and-an-ache',
    title: 'A soft snap, always at one point, and an ache for weeks',
    steps: visit({
      ...oneSpotSnap,
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': ['pain-weeks'],
    }),
    expect: {urgency: 'soon', redFlags: ['pain-weeks', 'same-spot'], explanations: ['cannot-be-told']},
    carries: {rows: [19, 22]},
    note: 'Not at leisure any more, and the snap is withheld.',
  },
  {
    id: 'fusion-new-clicks-and-a-fever',
    title: 'Fused four months ago; it clicks, and there is a fever',
    steps: urgentVisit({
      signs: ['fever'],
      background: fusionNewClicks.background,
      'surgery-detail': fusionNewClicks['surgery-detail'],
    }),
    expect: {
      urgency: 'urgent',
      where: 'surgical-team',
      redFlags: ['surgery-wound-fever-or-new-pain'],
      toRuleOut: ['infection', 'metalwork-or-fusion'],
      moves: 'none',
    },
    carries: {rows: [10, 30]},
  },
  {
    id: 'old-operation-and-clicks',
    title: 'A back operation long ago, without metal; a painless click each time',
    steps: visit({...fusionNewClicks, 'surgery-detail': 'none'}),
    expect: {urgency: 'monitor', explanations: ['after-surgery'], moves: 'none'},
    carries: {rows: [27, 30]},
  },
  {
    id: 'back-and-neck-many-times-a-day',
    title: 'Back and neck pop without pain, cracked many times a day',
    steps: visit({...backAndNeck, 'self-crack': ['crack-many-times-a-day']}),
    expect: {
      urgency: 'monitor',
      cautions: ['cracking-often', 'neck-not-judged', 'watch-after-the-neck-was-cracked'],
    },
    carries: {rows: [29], handOver: ['neck']},
  },
  {
    id: 'painless-pops-place-not-sure',
    title: 'Painless pops for years, not sure where',
    steps: visit({place: 'unsure', 'neck-signs': 'none', 'other-place-signs': 'none'}),
    expect: {
      urgency: 'monitor',
      screens: 12,
      limits: [],
      suspected: ['neck', 'elsewhere', 'neck-not-judged'],
      explanations: ['joint-cavitation'],
    },
    carries: {rows: [33, 36], handOver: ['neck', 'elsewhere']},
  },
];
