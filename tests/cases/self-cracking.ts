import type {Case} from './case.js';
import {visit} from './visit.js';

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
      moves: 'all',
      common: ['relief-and-need'],
      notCommon: ['after-treatment'],
    },
    carries: {rows: [35], claims: ['S2.38', 'S1.46', 'S1.47']},
  },
  {
    id: 'cracking-once-a-day',
    title: 'Cracking once or twice a day, gently, needs no care, and is spoken to',
    steps: visit({'self-crack': ['crack-once-or-twice-a-day']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      cautions: ['cracking-daily'],
      sounds: ['joint-cavitation'],
      moves: 'all',
      common: ['relief-and-need'],
    },
    carries: {rows: [29, 35], claims: ['S1.39', 'S2.37', 'S2.38']},
    note: 'The articles warn of often or with force, and clear now and then; daily lies between.',
  },
  {
    id: 'perhaps-cracking-once-a-day',
    title: 'Not sure whether it is cracked once or twice a day is something to watch',
    steps: visit({'self-crack': {'crack-once-or-twice-a-day': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['cracking-daily']},
    carries: {rows: [29]},
  },
  {
    id: 'cracked-by-a-trained-person',
    title: 'Painless pops, cracked by a trained person, are harmless',
    steps: visit({'self-crack': ['crack-by-trained']}),
    expect: {
      urgency: 'self-care',
      screens: 10,
      cautions: [],
      sounds: ['joint-cavitation'],
      common: ['relief-and-need', 'after-treatment'],
    },
    carries: {rows: [35], claims: ['S1.40']},
  },
  {
    id: 'cracking-many-times-a-day',
    title: 'Cracking many times a day, however gently, is something to watch',
    steps: visit({'self-crack': ['crack-many-times-a-day']}),
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
    id: 'gentle-but-many-times-a-day',
    title: 'Gentle now and then does not clear cracking many times a day',
    steps: visit({'self-crack': ['crack-now-and-then-gently', 'crack-many-times-a-day']}),
    expect: {urgency: 'monitor', cautions: ['cracking-often']},
    carries: {rows: [29], claims: ['S2.39']},
  },
  {
    id: 'cracked-by-a-friend',
    title: 'A back cracked by a friend is something to watch',
    steps: visit({'self-crack': ['crack-by-someone-else']}),
    expect: {
      urgency: 'monitor',
      cautions: ['cracked-by-someone-else'],
      common: ['relief-and-need', 'after-treatment'],
    },
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
        'crack-many-times-a-day': 'unsure',
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
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
      'self-crack': ['crack-with-force', 'crack-many-times-a-day'],
    }),
    expect: {
      urgency: 'soon',
      redFlags: ['pain-most-times'],
      cautions: ['cracking-with-force', 'cracking-often'],
    },
    carries: {rows: [19, 29], claims: ['S1.45']},
  },
];
