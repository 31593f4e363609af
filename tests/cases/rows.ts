import type {CautionId, ExplanationId, LimitId, RedFlagId} from '../../src/rulebook/index.js';

type RuleId = RedFlagId | CautionId | LimitId | ExplanationId;

/** What a person reports, and what gives its outcome. */
export interface Pattern {
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
    pattern: 'chest pain, collapse, a near faint, stroke signs, tummy pain',
    rules: [
      'chest-pain',
      'collapse-or-tearing-pain',
      'faint-other',
      'near-faint',
      'near-faint-at-65-or-round-the-ribs',
      'pregnancy-near-faint',
      'stroke-signs',
      'tummy-pain',
      'tummy-pain-from-45',
      'pregnancy-tummy-pain',
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
    pattern: 'it began in a lift or twist, or as someone pressed; bleeding',
    rules: [
      'event-with-severe-pain',
      'lift-or-twist',
      'pressed-or-treated',
      'rib-after-event',
      'bleeding-after-injury',
      'bleeding-and-nerve-sign',
      'no-force-when-bleeding-easily',
      'acute-injury',
      'cracked-rib',
    ],
  },
  15: {
    pattern: 'it began in a fall or a knock in the last six weeks',
    rules: [
      'fall-or-blow',
      'event-with-fracture-risk',
      'lift-with-fracture-risk',
      'pregnancy-fall',
      'acute-injury',
      'fracture',
    ],
  },
  16: {
    pattern: '65 or over, or thin bones, with pain or a stoop',
    rules: [
      'thin-bones-with-pain',
      'older-with-lasting-pain-or-stoop',
      'older-with-pain',
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
  20: {
    pattern: 'pain worse on a cough or strain',
    rules: ['pain-cough-or-strain', 'cough-with-leg-sign'],
  },
  21: {
    pattern: 'a loud clunk, or the back gives way',
    rules: ['loud-clunk', 'gives-way', 'giving-way-or-clunk-with-leg-sign', 'instability'],
  },
  22: {
    pattern: 'always the same spot',
    rules: ['same-spot'],
  },
  23: {pattern: 'getting worse over weeks', rules: ['getting-worse']},
  24: {pattern: 'a new posture or walk', rules: ['posture-change', 'gait-sore-or-stiff']},
  25: {
    pattern: 'long stiffness that moving eases',
    rules: ['inflammatory-pattern', 'stiff-3-months', 'stiff-over-minutes', 'inflammatory-back-pain'],
  },
  26: {pattern: 'cracking to cope with lasting discomfort', rules: ['cracking-to-cope']},
  27: {
    pattern: 'painless grinding, or a click each time',
    rules: ['grinding', 'click-every-time', 'crepitus', 'soft-tissue-snap', 'blade-or-ribs'],
  },
  28: {pattern: 'grinding with pain or stiffness', rules: ['grinding-with-pain-or-stiffness', 'crepitus']},
  29: {
    pattern: 'cracking often or with force',
    rules: ['cracking-often', 'cracking-daily', 'cracking-with-force', 'cracked-by-someone-else'],
  },
  30: {
    pattern: 'an operated back, or one that should not be forced',
    rules: [
      'back-surgery',
      'surgery-with-a-change',
      'surgery-clunk-in-first-year',
      'surgery-wound-fever-or-new-pain',
      'no-force-after-surgery',
      'no-force-with-thin-bones',
      'no-force-when-bendy',
      'after-surgery',
      'metalwork-or-fusion',
    ],
  },
  31: {pattern: 'one painful pop, now gone', rules: ['pain-once-gone']},
  32: {pattern: 'stiff for minutes after sitting', rules: []},
  33: {
    pattern: 'a painless single pop now and then',
    rules: ['joint-cavitation', 'cannot-be-told'],
  },
  34: {pattern: 'a painless soft snap now and then', rules: ['soft-tissue-snap', 'facet-repositioning']},
  35: {pattern: 'cracking now and then, gently', rules: []},
  36: {
    pattern: 'a child, the neck, or elsewhere',
    rules: [
      'under-10',
      'under-16',
      'neck',
      'elsewhere',
      'child-danger-sign',
      'child-pain-or-new-shape',
      'neck-artery-signs',
      'neck-fever-and-stiff',
      'neck-clumsy-hands-or-unsteady',
      'neck-headache-after',
      'neck-injury',
      'neck-alone-hurts-or-stiff',
      'neck-hurts-or-stiff',
      'neck-not-judged',
      'watch-after-the-neck-was-cracked',
      'other-danger-sign',
      'other-joint-hurts',
      'other-joint-hurts-at-65',
      'neck-artery-or-stroke',
      'infection',
      'spinal-cord',
    ],
  },
} as const satisfies Readonly<Record<number, Pattern>>;

export type Row = keyof typeof rows;
