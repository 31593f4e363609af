import {answer, type Answers} from '../../src/core/index.js';
import type {PopChecker} from '../../src/index.js';
import {backPops} from '../../src/rulebook/index.js';
import type {Step} from '../cases/case.js';
import {visit} from '../cases/visit.js';

/** One visit for each kind of result. */
export const results = {
  emergency: visit({'small-changes': ['bladder-change']}, 'small-changes'),
  'suspected emergency': visit({'small-changes': {'saddle-change': 'unsure'}}, 'small-changes'),
  maternity: visit({background: ['pregnant'], 'pregnancy-signs': ['baby-moves-less']}, 'pregnancy-signs'),
  urgent: visit(
    {
      background: ['cancer-ever'],
      'back-now': ['pain-other-times'],
      'pain-where': 'hurts-low',
      'pain-kind': 'none',
    },
    'pattern',
  ),
  '72 hours': visit({'back-now': ['began-fall-or-blow']}),
  soon: visit({pattern: ['same-spot', 'gait-sore-or-stiff'], 'self-crack': ['crack-many-times-a-day']}),
  monitor: visit({sound: ['grinding']}),
  'monitor, not sure': visit({pattern: {'gives-way': 'unsure'}, sound: {grinding: 'unsure'}}),
  'self-care': visit(),
  'cannot be told': visit({'back-now': ['began-lift-or-twist']}),
  'under 10': visit({age: 'age-under-10', 'child-signs': 'none'}, 'child-signs'),
  '10 to 15': visit({age: 'age-10-15', 'child-signs': 'none'}, 'child-signs'),
  '10 to 15, urgent': visit({age: 'age-10-15', 'child-signs': ['child-night-pain']}, 'child-signs'),
  neck: visit(
    {place: 'place-neck', 'neck-signs': ['neck-hurts-or-stiff'], 'other-place-signs': 'none'},
    'other-place-signs',
  ),
  elsewhere: visit(
    {place: 'place-elsewhere', 'other-place-signs': ['other-joint-hurts']},
    'other-place-signs',
  ),
  'elsewhere, no pain': visit({place: 'place-elsewhere', 'other-place-signs': 'none'}, 'other-place-signs'),
  'after an operation': visit({
    background: ['back-surgery'],
    'surgery-detail': ['surgery-under-a-year', 'surgery-metal-or-fusion', 'surgery-noise-new'],
    sound: ['click-every-time'],
  }),
  'cannot report': visit({'small-changes': ['cannot-report'], 'seen-signs': 'none'}, 'seen-signs'),
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type ResultName = keyof typeof results;
export const resultNames = Object.keys(results) as readonly ResultName[];

export const answersOf = (steps: readonly Step[]): Answers =>
  steps.reduce<Answers>(
    (answers, [question, choice]) => answer<string, string>(answers, question, choice, backPops),
    {},
  );

/** Shows the result of a visit in a checker. */
export async function showResult(checker: PopChecker, steps: readonly Step[]): Promise<void> {
  checker.answers = answersOf(steps);
  await checker.updateComplete;
}
