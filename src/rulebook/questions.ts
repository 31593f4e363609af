import {any, type FindingOf, type Question} from '../core/index.js';

const legSigns = ['leg-pain', 'leg-tingling-or-numbness', 'leg-weakness'] as const;

/** Every question and finding, in asking order. */
export const questions = [
  {
    id: 'call-now',
    pick: 'any',
    screening: true,
    findings: [
      'chest-pain-or-breathless',
      'collapse-or-tearing-pain',
      'stroke-signs',
      'serious-accident',
      'both-legs-new-or-worse',
      'leg-failing-or-unsteady',
      'very-ill',
    ],
  },
  {
    id: 'small-changes',
    pick: 'any',
    screening: true,
    findings: ['saddle-change', 'bladder-change', 'bowel-change', 'cannot-report'],
    wayOut: 'cannot-report',
  },
  {
    id: 'seen-signs',
    pick: 'any',
    screening: true,
    askIf: 'cannot-report',
    findings: [
      'seen-wetting-soiling-or-no-pee',
      'seen-walking-worse',
      'seen-very-ill',
      'seen-hurt-or-hurts-to-move',
    ],
  },
  {
    id: 'age',
    pick: 'one',
    notSure: false,
    findings: ['age-under-16', 'age-16-17', 'age-18-44', 'age-45-64', 'age-65-plus'],
  },
  {
    id: 'child-signs',
    pick: 'any',
    screening: true,
    askIf: 'age-under-16',
    findings: [
      'child-fever-or-ill',
      'child-night-pain',
      'child-limp-or-weak-or-numb',
      'child-weight-loss',
      'child-recent-injury',
    ],
  },
  {
    id: 'place',
    pick: 'one',
    findings: ['place-low', 'place-upper', 'place-several', 'place-neck', 'place-elsewhere'],
    regions: {neck: 'place-neck', upper: 'place-upper', lower: 'place-low'},
  },
  {
    id: 'other-place-signs',
    pick: 'any',
    screening: true,
    askIf: any('place-neck', 'place-elsewhere'),
    findings: [
      'other-clumsy-hands-or-unsteady',
      'other-arm-signs',
      'other-leg-signs',
      'other-fever-or-hot-swollen',
      'other-injury-or-cannot-use',
      'other-weight-loss-or-cancer',
      'other-severe-pain',
    ],
  },
  {
    id: 'signs',
    pick: 'any',
    findings: [...legSigns, 'arm-signs', 'sexual-change', 'fever', 'weight-loss'],
  },
  {
    id: 'leg-detail',
    pick: 'one',
    askIf: any(...legSigns),
    findings: [
      'leg-mild-and-brief',
      'leg-strong-or-lasting',
      'both-legs-steady-on-walking',
      'both-legs-otherwise',
    ],
  },
  {
    id: 'background',
    pick: 'any',
    findings: ['cancer-ever', 'bones', 'infection-risk', 'pregnant-or-birth', 'back-surgery', 'very-bendy'],
  },
  {
    id: 'pregnancy-signs',
    pick: 'any',
    askIf: 'pregnant-or-birth',
    findings: [
      'waves-bleeding-or-fluid',
      'baby-moves-less',
      'pregnancy-fever-or-pain-peeing',
      'over-12-weeks',
    ],
  },
  {
    id: 'back-now',
    pick: 'any',
    findings: [
      'pain-with-pop',
      'pain-other-times',
      'stiff-over-minutes',
      'gives-way',
      'swelling',
      'new-shape',
      'injury-recent',
    ],
  },
  {
    id: 'pain-often',
    pick: 'one',
    askIf: 'pain-with-pop',
    findings: ['pain-once-gone', 'pain-sometimes', 'pain-most-times'],
  },
  {
    id: 'pain-kind',
    pick: 'any',
    askIf: any('pain-with-pop', 'pain-other-times'),
    findings: [
      'pain-severe',
      'pain-sharp',
      'pain-rising',
      'pain-weeks',
      'pain-night-or-rest-never-eases',
      'pain-cough-or-strain',
    ],
  },
  {
    id: 'stiff-how',
    pick: 'any',
    askIf: 'stiff-over-minutes',
    findings: ['stiff-30-min-eases-moving', 'stiff-3-months', 'stiff-began-under-45', 'wakes-late-night'],
  },
  {
    id: 'pattern',
    pick: 'any',
    findings: ['same-spot', 'getting-worse', 'posture-change', 'gait-change'],
  },
  {
    id: 'gait-why',
    pick: 'one',
    askIf: 'gait-change',
    findings: ['gait-weak-or-unsteady', 'gait-sore-or-stiff'],
  },
  {
    id: 'sound',
    pick: 'one',
    findings: [
      'pop-then-rest',
      'pop-not-tried-again',
      'pops-in-a-row',
      'snap-same-point',
      'soft-shift',
      'grinding-or-many-clicks',
      'loud-clunk-again-and-again',
    ],
  },
  {
    id: 'self-crack',
    pick: 'any',
    findings: [
      'crack-now-and-then-gently',
      'crack-most-days',
      'crack-with-force',
      'crack-by-someone-else',
      'crack-to-cope',
    ],
  },
] as const satisfies readonly Question[];

/** The id of a finding of the default rulebook. */
export type Finding = FindingOf<typeof questions>;
/** The id of a question of the default rulebook. */
export type QuestionId = (typeof questions)[number]['id'];

// What rules mean by pain, by pain that still comes, by a leg sign and by a nerve sign.
export const pain = any('pain-with-pop', 'pain-other-times');
export const lastingPain = any('pain-sometimes', 'pain-most-times', 'pain-other-times');
export const legSign = any(...legSigns, 'both-legs-new-or-worse', 'leg-failing-or-unsteady');
export const nerveSign = any(legSign, 'arm-signs');
/** A plain leg pain with a fever is too common to be a sign of a nerve. */
export const nerveSignBeyondLegPain = any(
  'leg-tingling-or-numbness',
  'leg-weakness',
  'both-legs-new-or-worse',
  'leg-failing-or-unsteady',
  'arm-signs',
);
export const fractureRisk = any('age-65-plus', 'bones');
