import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Cracking on purpose: how often, how hard, by whom, what for, and with what back. */
export const selfCracking: readonly Case[] = [
  {
    id: 'cracking-now-and-then-gently',
    title: 'Cracking now and then and gently, without any symptom, is fine',
    steps: visit({'self-crack': ['crack-now-and-then-gently']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      cautions: [],
      notMatched: ['cracking-often', 'cracking-with-force', 'cracked-by-someone-else', 'cracking-to-cope'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [35], claims: ['S2.38', 'S1.46', 'S1.47']},
  },
  {
    id: 'cracking-most-days',
    title: 'Cracking on most days, however gently, is something to watch',
    steps: visit({'self-crack': ['crack-most-days']}),
    expect: {
      urgency: 'monitor',
      cautions: ['cracking-often'],
      notMatched: ['cracking-with-force'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [29], claims: ['S1.39', 'S1.42', 'S1.43', 'S1.44', 'S2.37', 'S2.39']},
  },
  {
    id: 'cracking-with-force',
    title: 'Cracking with force, however rarely, is something to watch',
    steps: visit({'self-crack': ['crack-with-force']}),
    expect: {
      urgency: 'monitor',
      cautions: ['cracking-with-force'],
      notMatched: ['cracking-often'],
      sounds: ['joint-cavitation'],
    },
    carries: {rows: [29], claims: ['S1.41', 'S1.42', 'S2.37', 'S2.39', 'S2.40', 'S2.41', 'S2.42']},
  },
  {
    id: 'gentle-but-most-days',
    title: 'Gentle now and then does not clear cracking on most days',
    steps: visit({'self-crack': ['crack-now-and-then-gently', 'crack-most-days']}),
    expect: {urgency: 'monitor', cautions: ['cracking-often']},
    carries: {rows: [29], claims: ['S2.39']},
  },
  {
    id: 'cracked-by-a-friend',
    title: 'A back cracked by a friend is something to watch',
    steps: visit({'self-crack': ['crack-by-someone-else']}),
    expect: {urgency: 'monitor', cautions: ['cracked-by-someone-else']},
    carries: {rows: [29], claims: ['S1.40', 'S1.41']},
  },
  {
    id: 'cracking-to-cope',
    title: 'Cracking to cope with a discomfort that lasts is soon',
    steps: visit({'self-crack': ['crack-to-cope']}),
    expect: {urgency: 'soon', cautions: ['cracking-to-cope'], notExplained: ['joint-cavitation']},
    carries: {rows: [26], claims: ['S2.43']},
  },
  {
    id: 'cracking-gently-but-to-cope',
    title: 'Gentle cracking is soon as well when it is there to cope',
    steps: visit({'self-crack': ['crack-now-and-then-gently', 'crack-to-cope']}),
    expect: {urgency: 'soon', cautions: ['cracking-to-cope']},
    carries: {rows: [26, 35], claims: ['S2.43']},
  },
  {
    id: 'not-sure-cracking-to-cope',
    title: 'Not sure whether it is to cope is something to watch',
    steps: visit({'self-crack': {'crack-to-cope': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['cracking-to-cope']},
    carries: {rows: [26]},
  },
  {
    id: 'not-sure-how-often-and-how-hard',
    title: 'Not sure how often, how hard or by whom it is cracked is something to watch',
    steps: visit({
      'self-crack': {
        'crack-most-days': 'unsure',
        'crack-with-force': 'unsure',
        'crack-by-someone-else': 'unsure',
      },
    }),
    expect: {
      urgency: 'monitor',
      suspected: ['cracking-often', 'cracking-with-force', 'cracked-by-someone-else'],
    },
    carries: {rows: [29]},
  },
  {
    id: 'forcing-a-back-that-hurts-most-times',
    title: 'Forcing a back that hurts most times is soon, with the caution about force',
    steps: visit({
      'back-now': ['pain-with-pop'],
      'pain-often': 'pain-most-times',
      'pain-kind': 'none',
      'self-crack': ['crack-with-force', 'crack-most-days'],
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['pain-most-times'],
      cautions: ['cracking-with-force', 'cracking-often'],
    },
    carries: {rows: [19, 29], claims: ['S1.45']},
  },
  {
    id: 'thin-bones-painless',
    title: 'Painless pops with thin bones or long use of steroids are watched, without any force',
    steps: visit({background: ['bones']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-with-this-back'],
      notMatched: ['fracture-risk-with-pain'],
      sounds: ['joint-cavitation'],
      notExplained: ['fracture'],
    },
    carries: {rows: [30]},
  },
  {
    id: 'back-operation-painless',
    title: 'Painless pops after a back operation are watched, without any force',
    steps: visit({background: ['back-surgery']}),
    expect: {urgency: 'monitor', cautions: ['no-force-with-this-back'], sounds: ['joint-cavitation']},
    carries: {rows: [30]},
  },
  {
    id: 'very-bendy-painless',
    title: 'Painless pops in a very bendy person are watched, without any force',
    steps: visit({background: ['very-bendy']}),
    expect: {urgency: 'monitor', cautions: ['no-force-with-this-back'], sounds: ['joint-cavitation']},
    carries: {rows: [30], claims: ['S1.43']},
  },
  {
    id: 'not-sure-very-bendy',
    title: 'Not sure about being very bendy is something to watch',
    steps: visit({background: {'very-bendy': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['no-force-with-this-back']},
    carries: {rows: [30]},
  },
  {
    id: 'caution-stays-at-urgent',
    title: 'The caution about thin bones is kept when something else is urgent',
    steps: urgentVisit({signs: ['weight-loss'], background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['weight-loss'], cautions: ['no-force-with-this-back']},
    carries: {rows: [17, 30]},
  },
];
