import type {Pattern} from './rows.js';

/** Situations in which the checker refuses, or hands over to someone of their own. */
export const handOvers = {
  'under-16': {
    pattern: 'a child',
    rules: ['under-10', 'under-16', 'child-danger-sign', 'child-pain-or-new-shape'],
  },
  '16-17': {
    pattern: 'a growing spine',
    rules: ['young-with-pain', 'young-spine'],
  },
  neck: {
    pattern: 'the neck, alone or beside the back',
    rules: [
      'neck',
      'neck-artery-signs',
      'neck-fever-and-stiff',
      'neck-clumsy-hands-or-unsteady',
      'neck-headache-after',
      'neck-injury',
      'neck-alone-hurts-or-stiff',
      'neck-hurts-or-stiff',
      'neck-not-judged',
      'watch-after-the-neck-was-cracked',
      'other-arm-or-leg-signs',
      'other-arm-and-leg-signs',
      'other-danger-sign',
    ],
  },
  elsewhere: {
    pattern: 'only elsewhere than the back',
    rules: ['elsewhere', 'other-danger-sign', 'other-joint-hurts', 'other-joint-hurts-at-65'],
  },
  'upper-back': {
    pattern: 'pain in the upper back',
    rules: [
      'upper-pain-band',
      'upper-pain-new-from-45',
      'upper-pain-new',
      'upper-pain-known-from-45',
      'upper-pain-known',
    ],
  },
  'chest-pain': {
    pattern: 'chest pain, breathless, collapse',
    rules: ['chest-pain', 'collapse-or-tearing-pain', 'faint-other'],
  },
  pregnancy: {
    pattern: 'pregnant, or gave birth in the last three months',
    rules: [
      'pregnancy-pain',
      'pregnancy-without-pain',
      'pregnancy-new-pain-after-12-weeks',
      'pregnancy-severe-pain',
      'pregnancy-fall',
      'pregnancy-near-faint',
      'pregnancy-tummy-pain',
      'pregnancy-fever-or-pain-peeing',
      'pregnancy-waves-bleeding-or-fluid',
      'pregnancy-headache-or-sight',
      'pregnancy-baby-moves-less',
      'no-force-in-pregnancy',
      'pregnancy-check',
      'after-birth-check',
    ],
  },
  'cannot-report': {
    pattern: 'answering for someone who cannot say',
    rules: [
      'cannot-report',
      'seen-wetting-soiling-or-no-pee',
      'seen-walking-worse',
      'seen-very-ill',
      'seen-hurt-or-hurts-to-move',
    ],
  },
  'major-trauma': {pattern: 'a serious accident', rules: ['serious-accident']},
} as const satisfies Readonly<Record<string, Pattern>>;

export type HandOver = keyof typeof handOvers;
