import {all, any, type FindingOf, type Question} from '../core/index.js';

const legFindings = ['leg-pain', 'leg-tingling-or-numbness', 'leg-weakness'] as const;

/** Every question and finding, in asking order. */
export const questions = [
  {
    id: 'call-now',
    pick: 'any',
    screening: true,
    findings: [
      'chest-pain-or-breathless',
      'collapse-or-tearing-pain',
      'nearly-fainted',
      'stroke-signs',
      'serious-accident',
      'both-legs-new-or-worse',
      'leg-failing-or-unsteady',
      'very-ill',
    ],
  },
  {
    id: 'faint-detail',
    pick: 'one',
    screening: true,
    askIf: 'nearly-fainted',
    findings: ['faint-passed', 'faint-other'],
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
    findings: ['age-under-10', 'age-10-15', 'age-16-17', 'age-18-44', 'age-45-64', 'age-65-plus'],
  },
  {
    id: 'child-signs',
    pick: 'any',
    screening: true,
    askIf: any('age-under-10', 'age-10-15'),
    findings: [
      'child-fever-or-ill',
      'child-night-pain',
      'child-limp-or-weak-or-numb',
      'child-weight-loss',
      'child-recent-injury',
      'child-pain',
      'child-new-shape',
    ],
  },
  {
    id: 'place',
    pick: 'one',
    findings: [
      'place-low',
      'place-seat',
      'place-upper',
      'place-ribs',
      'place-several',
      'place-neck-too',
      'place-neck',
      'place-elsewhere',
    ],
    unsureExplains: false,
    regions: {
      neck: ['place-neck', 'place-neck-too'],
      upper: ['place-upper', 'place-several', 'place-neck-too'],
      ribs: ['place-ribs', 'place-several', 'place-neck-too'],
      lower: ['place-low', 'place-several', 'place-neck-too'],
      seat: ['place-seat', 'place-several', 'place-neck-too'],
    },
  },
  {
    id: 'neck-signs',
    pick: 'any',
    screening: true,
    askIf: any('place-neck-too', 'place-neck'),
    findings: [
      'neck-artery-signs',
      'neck-fever-and-stiff',
      'neck-clumsy-hands-or-unsteady',
      'neck-headache-after',
      'neck-injury',
      'neck-hurts-or-stiff',
    ],
  },
  {
    id: 'other-place-signs',
    pick: 'any',
    screening: true,
    askIf: any('place-neck', 'place-elsewhere'),
    findings: [
      'other-arm-signs',
      'other-leg-signs',
      'other-fever-or-hot-swollen',
      'other-injury-or-cannot-use',
      'other-weight-loss-or-cancer',
      'other-severe-pain',
      'other-joint-hurts',
    ],
  },
  {
    id: 'signs',
    pick: 'any',
    findings: [...legFindings, 'arm-signs', 'sexual-change', 'fever', 'weight-loss', 'tummy-pain'],
  },
  {
    id: 'leg-detail',
    pick: 'one',
    askIf: any(...legFindings),
    findings: [
      'leg-mild-and-brief',
      'leg-above-knee',
      'leg-strong-or-lasting',
      'both-legs-steady-on-walking',
      'both-legs-otherwise',
    ],
  },
  {
    id: 'background',
    pick: 'any',
    findings: [
      'cancer-ever',
      'bones',
      'weak-defences-or-injects',
      'recent-infection-or-operation',
      'pregnant',
      'birth-recent',
      'back-surgery',
      'bleeds-easily',
    ],
  },
  {
    id: 'pregnancy-signs',
    pick: 'any',
    askIf: any('pregnant', 'birth-recent'),
    findings: [
      'waves-bleeding-or-fluid',
      'baby-moves-less',
      'pregnancy-headache-or-sight',
      'pregnancy-fever-or-pain-peeing',
      'new-pain-after-12-weeks',
    ],
  },
  {
    id: 'surgery-detail',
    pick: 'any',
    askIf: 'back-surgery',
    findings: [
      'surgery-under-a-year',
      'surgery-metal-or-fusion',
      'surgery-noise-new',
      'surgery-wound-or-new-pain',
    ],
  },
  {
    id: 'back-now',
    pick: 'any',
    findings: [
      'pain-with-pop',
      'pain-other-times',
      'stiff-over-minutes',
      'swelling',
      'began-fall-or-blow',
      'began-lift-or-twist',
      'began-pressed-or-treated',
    ],
  },
  {
    id: 'pain-often',
    pick: 'one',
    askIf: 'pain-with-pop',
    findings: ['pain-once-gone', 'pain-sometimes', 'pain-most-times'],
  },
  {
    id: 'pain-where',
    pick: 'one',
    askIf: any('pain-sometimes', 'pain-most-times', 'pain-other-times'),
    findings: ['hurts-low', 'hurts-upper-known', 'hurts-upper-new', 'hurts-upper-band'],
    unsureExplains: false,
  },
  {
    id: 'pain-kind',
    pick: 'any',
    askIf: any('pain-sometimes', 'pain-most-times', 'pain-other-times'),
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
    findings: [
      'same-spot',
      'getting-worse',
      'gives-way',
      'new-shape',
      'posture-change',
      'gait-sore-or-stiff',
      'gait-weak-or-unsteady',
      'very-bendy',
    ],
  },
  {
    id: 'sound',
    pick: 'any',
    findings: ['pop-clean', 'snap-same-point', 'click-every-time', 'soft-shift', 'grinding', 'loud-clunk'],
  },
  {
    id: 'self-crack',
    pick: 'any',
    findings: [
      'crack-now-and-then-gently',
      'crack-once-or-twice-a-day',
      'crack-many-times-a-day',
      'crack-with-force',
      'crack-by-someone-else',
      'crack-by-trained',
      'crack-to-cope',
    ],
  },
] as const satisfies readonly Question[];

/** The id of a finding of the default rulebook. */
export type Finding = FindingOf<typeof questions>;
/** The id of a question of the default rulebook. */
export type QuestionId = (typeof questions)[number]['id'];

// The words in which the rules speak, each made of findings.
export const pain = any('pain-with-pop', 'pain-other-times');
export const painStillComes = any('pain-sometimes', 'pain-most-times', 'pain-other-times');
export const legSign = any(...legFindings, 'both-legs-new-or-worse', 'leg-failing-or-unsteady');
export const nerveSign = any(legSign, 'arm-signs');
/** A plain leg pain with a fever is too common to be a sign of a nerve. */
export const nerveSignBeyondLegPain = any(
  'leg-tingling-or-numbness',
  'leg-weakness',
  'both-legs-new-or-worse',
  'leg-failing-or-unsteady',
  'arm-signs',
);
export const infectionRisk = any('weak-defences-or-injects', 'recent-infection-or-operation');
/** In the last six weeks, the sound or the pain began in it. */
export const event = any('began-fall-or-blow', 'began-lift-or-twist', 'began-pressed-or-treated');
export const maternity = any('pregnant', 'birth-recent');
export const child = any('age-under-10', 'age-10-15');
export const from45 = any('age-45-64', 'age-65-plus');
export const fractureRisk = any('age-65-plus', 'bones');
export const repeatedNoise = any('grinding', 'click-every-time', 'loud-clunk');
/** After being pressed or treated, pain by itself says whether something may be hurt. */
export const pressedAndStillHurts = all('began-pressed-or-treated', painStillComes);
