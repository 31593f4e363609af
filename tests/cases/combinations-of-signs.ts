import type {Case} from './case.js';
import {urgentVisit, visit, type Said} from './visit.js';

const aches = {
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;
const pregnant = {background: ['pregnant'], 'pregnancy-signs': 'none'} as const satisfies Said;
const notSureWhere = {
  place: 'unsure',
  'neck-signs': 'none',
  'other-place-signs': 'none',
} as const satisfies Said;

/** Signs that count together, each by the way that leads to it. */
export const combinationsOfSigns: readonly Case[] = [
  ...(['leg-tingling-or-numbness', 'leg-weakness'] as const).map((sign): Case => ({
    id: `worse-on-a-cough-with-${sign}`,
    title: `An ache that is worse on a cough is urgent with each leg sign (${sign})`,
    steps: urgentVisit({
      ...aches,
      signs: [sign],
      'leg-detail': 'leg-mild-and-brief',
      'pain-kind': ['pain-cough-or-strain'],
    }),
    expect: {urgency: 'urgent', redFlags: ['cough-with-leg-sign', sign]},
    carries: {rows: [11, 12, 20]},
  })),
  ...(
    [
      ['hurts-upper-new', 'upper-pain-new-from-45', 'urgent', undefined],
      ['hurts-upper-known', 'upper-pain-known-from-45', 'soon', '72h'],
    ] as const
  ).map(([where, rule, urgency, by]): Case => ({
    id: `${where}-at-65`,
    title: `Pain in the upper back (${where}) at 65 counts as from 45`,
    steps: (urgency === 'urgent' ? urgentVisit : visit)({...aches, age: 'age-65-plus', 'pain-where': where}),
    expect: {urgency, ...(by && {by}), redFlags: [rule]},
    carries: {rows: [16], handOver: ['upper-back']},
  })),
  {
    id: 'severe-pain-with-thin-bones-not-sure-how-often',
    title: 'Severe pain with thin bones is urgent, however often it comes',
    steps: urgentVisit({
      ...aches,
      background: ['bones'],
      'back-now': ['pain-with-pop'],
      'pain-often': 'unsure',
      'pain-kind': ['pain-severe'],
    }),
    expect: {urgency: 'urgent', redFlags: ['thin-bones-with-pain']},
    carries: {rows: [16]},
  },
  {
    id: 'fever-with-weak-defences-without-pain',
    title: 'A fever with weak defences is urgent without any pain',
    steps: urgentVisit({signs: ['fever'], background: ['weak-defences-or-injects']}),
    expect: {urgency: 'urgent', redFlags: ['infection-signs'], toRuleOut: ['infection']},
    carries: {rows: [10]},
  },
  ...(['cancer-ever', 'bones', 'pregnant', 'birth-recent', 'bleeds-easily', 'back-surgery'] as const).map(
    (risk): Case => {
      const isMaternity = risk === 'pregnant' || risk === 'birth-recent';
      const said: Said = {
        signs: ['fever'],
        background: [risk],
        ...(isMaternity ? {'pregnancy-signs': 'none'} : {}),
        ...(risk === 'back-surgery' ? {'surgery-detail': ['surgery-metal-or-fusion']} : {}),
      };
      return {
        id: `fever-with-${risk}-is-no-infection-risk`,
        title: `A fever without pain, with ${risk.replaceAll('-', ' ')}: that is no risk of infection`,
        steps: isMaternity ? urgentVisit(said) : visit(said),
        expect: {
          ...(isMaternity ? {urgency: 'urgent', where: 'maternity'} : {urgency: 'soon', by: '72h'}),
          redFlags: ['fever'],
          notMatched: ['infection-signs', 'surgery-wound-fever-or-new-pain'],
          notExplained: ['infection'],
        },
        carries: {rows: [10]},
      };
    },
  ),
  {
    id: 'fever-and-a-new-noise-after-an-old-operation',
    title: 'A fever and a new noise long after a back operation are soon, within 72 hours',
    steps: visit({
      signs: ['fever'],
      background: ['back-surgery'],
      'surgery-detail': ['surgery-noise-new'],
    }),
    expect: {
      urgency: 'soon',
      by: '72h',
      redFlags: ['fever', 'surgery-with-a-change'],
      notMatched: ['surgery-wound-fever-or-new-pain'],
      notExplained: ['infection'],
    },
    carries: {rows: [10, 30]},
  },
  {
    id: 'perhaps-an-operation-but-surely-metal-and-a-clunk',
    title: 'Perhaps an operation, but surely metal and a loud clunk, goes to the surgical team',
    steps: visit({
      background: {'back-surgery': 'unsure'},
      'surgery-detail': ['surgery-metal-or-fusion'],
      sound: ['loud-clunk'],
    }),
    expect: {urgency: 'soon', where: 'surgical-team', redFlags: ['surgery-with-a-change']},
    carries: {rows: [21, 30]},
  },
  {
    id: 'old-operation-soft-shift',
    title: 'A soft click long after a back operation is not called a harmless shift',
    steps: visit({background: ['back-surgery'], 'surgery-detail': 'none', sound: ['soft-shift']}),
    expect: {
      urgency: 'monitor',
      explanations: ['after-surgery'],
      notExplained: ['facet-repositioning'],
    },
    carries: {rows: [30, 34]},
  },
  {
    id: 'perhaps-leg-pain-above-the-knee',
    title: 'Perhaps a pain down the leg, and if so above the knee, is soon within 72 hours',
    steps: visit({signs: {'leg-pain': 'unsure'}, 'leg-detail': 'leg-above-knee'}),
    expect: {urgency: 'soon', by: '72h', redFlags: ['leg-pain']},
    carries: {rows: [11]},
  },
  {
    id: 'blade-clicks-and-not-sure-where-it-hurts',
    title: 'A blade that clicks, with a pain one cannot place: it is not explained by blade and ribs',
    steps: visit({...aches, place: 'place-ribs', 'pain-where': 'unsure', sound: ['click-every-time']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      explanations: ['cannot-be-told'],
      notExplained: ['blade-or-ribs'],
    },
    carries: {rows: [27], handOver: ['upper-back']},
    note: 'The pain may go round the ribs.',
  },
  ...(
    [
      ['neck-headache-after', 'urgent', undefined],
      ['neck-injury', 'urgent', undefined],
      ['neck-hurts-or-stiff', 'monitor', '2-weeks'],
    ] as const
  ).map(([sign, urgency, by]): Case => ({
    id: `place-not-sure-${sign}`,
    title: `Not sure where it pops, but surely a sign of the neck (${sign}): the neck's signs to know are told`,
    steps: (urgency === 'urgent' ? urgentVisit : visit)({...notSureWhere, 'neck-signs': [sign]}),
    expect: {
      urgency,
      ...(by && {by}),
      limits: [],
      redFlags: [sign],
      cautions: ['watch-after-the-neck-was-cracked'],
    },
    carries: {rows: [36], handOver: ['neck']},
  })),
  ...(['neck-artery-signs', 'neck-fever-and-stiff', 'neck-clumsy-hands-or-unsteady'] as const).map(
    (sign): Case => ({
      id: `place-not-sure-${sign}`,
      title: `Not sure where it pops, but surely a sign of the neck (${sign}), is an emergency`,
      steps: visit({place: 'unsure', 'neck-signs': [sign]}, 'neck-signs'),
      expect: {
        urgency: 'emergency',
        screens: 5,
        redFlags: [sign],
        cautions: ['watch-after-the-neck-was-cracked'],
      },
      carries: {rows: [36], handOver: ['neck']},
    }),
  ),
  {
    id: 'pregnant-and-new-pain-said-only-there',
    title: 'A new pain after 12 weeks, ticked only there, is urgent with the maternity team',
    steps: urgentVisit({...pregnant, 'pregnancy-signs': ['new-pain-after-12-weeks']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-new-pain-after-12-weeks'],
      toRuleOut: ['pregnancy-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-new-pain-and-cancer',
    title: 'A new pain after 12 weeks, with a cancer once: at equal pace the maternity unit',
    steps: urgentVisit({
      ...aches,
      background: ['pregnant', 'cancer-ever'],
      'pregnancy-signs': ['new-pain-after-12-weeks'],
    }),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-new-pain-after-12-weeks', 'cancer-and-pain'],
    },
    carries: {rows: [9], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-tummy-pain-from-45',
    title: 'A new pain in the tummy in pregnancy at 45: at equal pace the maternity unit',
    steps: urgentVisit({...pregnant, age: 'age-45-64', signs: ['tummy-pain']}),
    expect: {
      urgency: 'urgent',
      where: 'maternity',
      redFlags: ['pregnancy-tummy-pain', 'tummy-pain-from-45'],
    },
    carries: {rows: [7], handOver: ['pregnancy']},
  },
  {
    id: 'pregnant-and-painless-with-cancer',
    title: 'Painless pops in pregnancy, with a cancer once: at equal pace the maternity unit',
    steps: visit({background: ['pregnant', 'cancer-ever'], 'pregnancy-signs': 'none'}),
    expect: {
      urgency: 'monitor',
      where: 'maternity',
      redFlags: ['pregnancy-without-pain', 'cancer-without-pain'],
    },
    carries: {rows: [9], handOver: ['pregnancy']},
  },
  {
    id: 'birth-and-painful-pop',
    title: 'One painful pop after a birth is soon, with the maternity team',
    steps: visit({
      background: ['birth-recent'],
      'pregnancy-signs': 'none',
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-once-gone',
    }),
    expect: {
      urgency: 'soon',
      where: 'maternity',
      redFlags: ['pregnancy-pain'],
      toRuleOut: ['after-birth-check'],
    },
    carries: {handOver: ['pregnancy']},
  },
];
