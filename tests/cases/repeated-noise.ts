import type {Case} from './case.js';
import {visit, type Said} from './visit.js';

const hurtsNowAndThen = {
  'back-now': ['pain-with-pop'],
  'pain-often': 'pain-sometimes',
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;
const aches = {
  'back-now': ['pain-other-times'],
  'pain-where': 'hurts-low',
  'pain-kind': 'none',
} as const satisfies Said;

/** Grinding, a click each time, and the shoulder blade or the ribs. */
export const repeatedNoise: readonly Case[] = [
  {
    id: 'painless-grinding',
    title: 'Painless grinding is something to watch, never reassured and never alarmed',
    steps: visit({sound: ['grinding']}),
    expect: {
      urgency: 'monitor',
      screens: 10,
      redFlags: ['grinding'],
      notMatched: ['grinding-with-pain-or-stiffness'],
      explanations: ['crepitus'],
      moves: 'all',
    },
    carries: {rows: [27], claims: ['S1.14', 'S1.19', 'S1.22', 'S2.11']},
  },
  {
    id: 'grinding-and-clean-pops',
    title: 'Grinding beside clean pops is watched, and both are explained',
    steps: visit({sound: ['grinding', 'pop-clean']}),
    expect: {urgency: 'monitor', redFlags: ['grinding'], explanations: ['joint-cavitation', 'crepitus']},
    carries: {rows: [27, 33]},
  },
  {
    id: 'a-click-every-time',
    title: 'A clean click each time with the same move is watched, and explained as a snap',
    steps: visit({sound: ['click-every-time']}),
    expect: {
      urgency: 'monitor',
      redFlags: ['click-every-time'],
      notMatched: ['grinding'],
      explanations: ['soft-tissue-snap'],
      notExplained: ['crepitus', 'blade-or-ribs'],
      moves: 'all',
    },
    carries: {rows: [27]},
  },
  {
    id: 'a-painful-click-every-time',
    title: 'A click each time that hurts now and then is watched: it is no grinding with pain',
    steps: visit({...hurtsNowAndThen, sound: ['click-every-time']}),
    expect: {
      urgency: 'monitor',
      redFlags: ['click-every-time', 'pain-sometimes'],
      notMatched: ['grinding-with-pain-or-stiffness'],
      explanations: ['irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [19, 27]},
  },
  {
    id: 'grinding-and-painful-pop',
    title: 'Grinding that hurts now and then is soon',
    steps: visit({...hurtsNowAndThen, sound: ['grinding']}),
    expect: {
      urgency: 'soon',
      redFlags: ['grinding-with-pain-or-stiffness'],
      explanations: ['crepitus', 'irritated-joint-or-soft-tissue'],
    },
    carries: {rows: [28], claims: ['S1.23']},
  },
  {
    id: 'grinding-and-ache',
    title: 'Grinding with an ache at other times is soon',
    steps: visit({...aches, sound: ['grinding']}),
    expect: {urgency: 'soon', redFlags: ['grinding-with-pain-or-stiffness'], explanations: ['crepitus']},
    carries: {rows: [28]},
  },
  {
    id: 'grinding-and-one-painful-pop',
    title: 'Grinding with one painful pop, now gone, is soon',
    steps: visit({'back-now': ['pain-with-pop'], 'pain-often': 'pain-once-gone', sound: ['grinding']}),
    expect: {urgency: 'soon', redFlags: ['grinding-with-pain-or-stiffness', 'pain-once-gone']},
    carries: {rows: [28, 31]},
  },
  {
    id: 'grinding-and-stiffness',
    title: 'Grinding with stiffness that lasts longer than minutes is soon',
    steps: visit({'back-now': ['stiff-over-minutes'], 'stiff-how': 'none', sound: ['grinding']}),
    expect: {urgency: 'soon', redFlags: ['grinding-with-pain-or-stiffness'], explanations: ['crepitus']},
    carries: {rows: [28], claims: ['S2.12']},
  },
  {
    id: 'grinding-and-perhaps-an-ache',
    title: 'Grinding with perhaps an ache is something to watch',
    steps: visit({...aches, 'back-now': {'pain-other-times': 'unsure'}, sound: ['grinding']}),
    expect: {urgency: 'monitor', redFlags: ['grinding'], suspected: ['grinding-with-pain-or-stiffness']},
    carries: {rows: [28]},
  },
  {
    id: 'not-sure-what-it-sounds-like',
    title: 'Not sure whether it grinds, clicks or clunks is watched, and the source cannot be told',
    steps: visit({sound: {grinding: 'unsure', 'click-every-time': 'unsure', 'loud-clunk': 'unsure'}}),
    expect: {
      urgency: 'monitor',
      suspected: ['grinding', 'click-every-time', 'loud-clunk'],
      sounds: ['cannot-be-told'],
    },
    carries: {rows: [27]},
    note: 'It may be a clunk, so it is not reassured.',
  },
  {
    id: 'blade-snaps-and-hurts',
    title: 'A shoulder blade that snaps and hurts now and then is still explained by blade and ribs',
    steps: visit({...hurtsNowAndThen, place: 'place-ribs', sound: ['snap-same-point']}),
    expect: {
      urgency: 'monitor',
      explanations: ['blade-or-ribs', 'irritated-joint-or-soft-tissue'],
      notExplained: ['soft-tissue-snap'],
    },
    carries: {rows: [19, 34]},
  },
  ...(
    [
      ['hurts-upper-known', 'monitor', '2-weeks'],
      ['hurts-upper-new', 'soon', '72h'],
    ] as const
  ).map(([where, urgency, by]): Case => ({
    id: `blade-clicks-and-${where}`,
    title: `A shoulder blade that clicks, with an ache (${where}), is explained by blade and ribs as well`,
    steps: visit({...aches, place: 'place-ribs', 'pain-where': where, sound: ['click-every-time']}),
    expect: {
      urgency,
      by,
      sounds: urgency === 'soon' ? ['blade-or-ribs'] : ['soft-tissue-snap', 'blade-or-ribs'],
    },
    carries: {rows: [27], handOver: ['upper-back']},
  })),
  {
    id: 'blade-grinds',
    title: 'A shoulder blade that grinds is explained by blade and ribs, never by a rough joint',
    steps: visit({place: 'place-ribs', sound: ['grinding']}),
    expect: {urgency: 'monitor', explanations: ['blade-or-ribs'], notExplained: ['crepitus']},
    carries: {rows: [27]},
  },
  ...(['place-upper', 'place-several', 'place-neck-too'] as const).map((place): Case => ({
    id: `${place}-grinds`,
    title: `Painless grinding with ${place.replace('place-', '').replaceAll('-', ' ')} as the place: a joint, or blade and ribs`,
    steps: visit({place, ...(place === 'place-neck-too' ? {'neck-signs': 'none'} : {}), sound: ['grinding']}),
    expect: {urgency: 'monitor', explanations: ['blade-or-ribs', 'crepitus']},
    carries: {rows: [27]},
  })),
  {
    id: 'seat-clicks',
    title: 'A pelvis that clicks each time is not explained by blade and ribs',
    steps: visit({place: 'place-seat', sound: ['click-every-time']}),
    expect: {
      urgency: 'monitor',
      explanations: ['soft-tissue-snap'],
      notExplained: ['blade-or-ribs'],
      common: ['sacroiliac-joint'],
    },
    carries: {rows: [27]},
  },
  {
    id: 'blade-snaps-after-a-fall',
    title: 'A shoulder blade that snaps since a fall is not explained by blade and ribs',
    steps: visit({place: 'place-ribs', 'back-now': ['began-fall-or-blow'], sound: ['snap-same-point']}),
    expect: {
      urgency: 'soon',
      by: '72h',
      explanations: ['cannot-be-told', 'acute-injury'],
      notExplained: ['blade-or-ribs'],
    },
    carries: {rows: [15]},
  },
  {
    id: 'blade-snaps-after-a-lift',
    title: 'A shoulder blade that snaps since a lift may be blade and ribs, and is looked at',
    steps: visit({place: 'place-ribs', 'back-now': ['began-lift-or-twist'], sound: ['snap-same-point']}),
    expect: {urgency: 'soon', explanations: ['blade-or-ribs', 'acute-injury']},
    carries: {rows: [14]},
  },
  {
    id: 'operated-back-with-a-blade-that-grinds',
    title: 'A shoulder blade that grinds long after a back operation cannot be told from here',
    steps: visit({
      place: 'place-ribs',
      background: ['back-surgery'],
      'surgery-detail': 'none',
      sound: ['grinding'],
    }),
    expect: {
      urgency: 'monitor',
      explanations: ['after-surgery'],
      notExplained: ['blade-or-ribs', 'crepitus'],
    },
    carries: {rows: [27, 30]},
  },
];
