import type {CautionId, ExplanationId, LimitId, RedFlagId} from '../../src/rulebook/index.js';

type RuleId = RedFlagId | CautionId | LimitId | ExplanationId;

interface Pattern {
  readonly pattern: string;
  /** The rules that give its outcome. None: the outcome is self-care, which no rule gives. */
  readonly rules: readonly RuleId[];
}

/** The decision table: what a person reports, and the rules that give the outcome. */
export const rows = {
  1: {
    pattern: 'any new change in peeing',
    rules: ['bladder-change', 'seen-wetting-soiling-or-no-pee', 'cauda-equina'],
  },
  2: {
    pattern: 'any new change in bowel control',
    rules: ['bowel-change', 'seen-wetting-soiling-or-no-pee', 'cauda-equina'],
  },
  3: {pattern: 'numb or odd feeling between the legs', rules: ['saddle-change', 'cauda-equina']},
  4: {
    pattern: 'a new change in sex',
    rules: ['sexual-change', 'sexual-change-with-leg-sign', 'cauda-equina'],
  },
  5: {
    pattern: 'signs in both legs',
    rules: ['both-legs', 'both-legs-otherwise', 'both-legs-steady-on-walking', 'cauda-equina'],
  },
  6: {
    pattern: 'a failing leg or new unsteadiness',
    rules: ['leg-failing', 'seen-walking-worse', 'spinal-cord'],
  },
  7: {
    pattern: 'chest pain, collapse, stroke signs',
    rules: [
      'chest-pain',
      'collapse-or-tearing-pain',
      'stroke-signs',
      'heart-or-aorta',
      'neck-artery-or-stroke',
    ],
  },
  8: {pattern: 'a serious accident', rules: ['serious-accident', 'acute-injury', 'fracture']},
  9: {
    pattern: 'cancer, ever, with a new back pain',
    rules: [
      'cancer-and-pain',
      'cancer-pain-and-nerve-sign',
      'cancer-and-nerve-sign',
      'cancer-without-pain',
      'cancer-related',
      'spinal-cord',
    ],
  },
  10: {
    pattern: 'fever, very ill, or a risk of infection, with pain',
    rules: [
      'very-ill',
      'seen-very-ill',
      'infection-signs',
      'infection-and-nerve-sign',
      'fever',
      'infection-risk-without-pain',
      'infection',
    ],
  },
  11: {
    pattern: 'pain, tingling or numbness in one leg',
    rules: ['leg-pain', 'leg-tingling-or-numbness', 'leg-strong-or-lasting', 'nerve-root'],
  },
  12: {pattern: 'one leg or foot is weak', rules: ['leg-weakness', 'nerve-root']},
  13: {
    pattern: 'a weak or numb arm',
    rules: [
      'arm-signs',
      'arm-and-leg-signs',
      'other-arm-or-leg-signs',
      'other-arm-and-leg-signs',
      'spinal-cord',
    ],
  },
  14: {
    pattern: 'a pop in a fall or heavy lift, with severe pain',
    rules: ['injury-with-severe-pain', 'acute-injury'],
  },
  15: {
    pattern: 'a small injury in the last six weeks',
    rules: ['injury-recent', 'injury-with-fracture-risk', 'acute-injury'],
  },
  16: {
    pattern: '65 or over, or thin bones, with a painful pop',
    rules: [
      'fracture-risk-with-pain',
      'thin-bones-and-one-painful-pop',
      'older-and-one-painful-pop',
      'fracture',
    ],
  },
  17: {
    pattern: 'weight loss, or pain that nothing eases',
    rules: ['weight-loss', 'pain-never-eases', 'cancer-related'],
  },
  18: {pattern: 'swelling, or a new shape', rules: ['swelling', 'swelling-with-more', 'new-shape']},
  19: {
    pattern: 'pain that keeps coming with the pops',
    rules: [
      'pain-most-times',
      'pain-sharp-with-pop',
      'pain-rising',
      'pain-weeks',
      'pain-severe',
      'pain-sometimes',
      'pain-other-times',
      'irritated-joint-or-soft-tissue',
    ],
  },
  20: {pattern: 'pain worse on a cough or strain', rules: ['pain-cough-or-strain']},
  21: {
    pattern: 'a loud clunk, or the back gives way',
    rules: ['loud-clunk', 'gives-way', 'giving-way-or-clunk-with-leg-sign', 'instability'],
  },
  22: {pattern: 'always the same spot', rules: ['same-spot', 'cannot-be-told']},
  23: {pattern: 'getting worse over weeks', rules: ['getting-worse']},
  24: {pattern: 'a new posture or walk', rules: ['posture-change', 'gait-sore-or-stiff']},
  25: {
    pattern: 'long stiffness that moving eases',
    rules: ['inflammatory-pattern', 'stiff-3-months', 'stiff-over-minutes', 'inflammatory-back-pain'],
  },
  26: {pattern: 'cracking to cope with lasting discomfort', rules: ['cracking-to-cope']},
  27: {pattern: 'painless grinding or many clicks', rules: ['grinding', 'crepitus']},
  28: {pattern: 'grinding with pain or stiffness', rules: ['grinding-with-pain-or-stiffness', 'crepitus']},
  29: {
    pattern: 'cracking often or with force',
    rules: ['cracking-often', 'cracking-with-force', 'cracked-by-someone-else'],
  },
  30: {pattern: 'painless pops in a back that needs care', rules: ['no-force-with-this-back']},
  31: {pattern: 'one painful pop, now gone', rules: ['pain-once-gone']},
  32: {pattern: 'stiff for minutes after sitting', rules: []},
  33: {pattern: 'a painless single pop now and then', rules: ['joint-cavitation']},
  34: {pattern: 'a painless soft snap now and then', rules: ['soft-tissue-snap', 'facet-repositioning']},
  35: {pattern: 'cracking now and then, gently', rules: []},
  36: {
    pattern: 'a child, the neck, or elsewhere',
    rules: [
      'under-16',
      'neck',
      'elsewhere',
      'child-danger-sign',
      'other-clumsy-hands-or-unsteady',
      'other-danger-sign',
    ],
  },
} as const satisfies Readonly<Record<number, Pattern>>;

/** Situations in which the checker refuses, or hands over to someone of their own. */
export const handOvers = {
  'under-16': {pattern: 'a child', rules: ['under-16', 'child-danger-sign']},
  '16-17': {pattern: 'a growing spine', rules: ['young-with-pain', 'growing-spine']},
  neck: {
    pattern: 'the neck',
    rules: [
      'neck',
      'other-clumsy-hands-or-unsteady',
      'other-arm-or-leg-signs',
      'other-arm-and-leg-signs',
      'other-danger-sign',
    ],
  },
  elsewhere: {pattern: 'only elsewhere than the back', rules: ['elsewhere', 'other-danger-sign']},
  'upper-back': {pattern: 'pain between the shoulder blades', rules: ['upper-back-pain']},
  'chest-pain': {
    pattern: 'chest pain, breathless, collapse',
    rules: ['chest-pain', 'collapse-or-tearing-pain'],
  },
  pregnancy: {
    pattern: 'pregnant, or gave birth',
    rules: [
      'pregnancy-pain',
      'pregnancy-pain-after-12-weeks',
      'pregnancy-fever-or-pain-peeing',
      'pregnancy-waves-bleeding-or-fluid',
      'pregnancy-baby-moves-less',
      'no-force-in-pregnancy',
      'pregnancy-check',
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

export type Row = keyof typeof rows;
export type HandOver = keyof typeof handOvers;
