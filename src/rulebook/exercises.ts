import {all, any, type Condition} from '../core/index.js';
import {event, legSign, pain, pressedAndStillHurts, type Finding} from './questions.js';

/** Whoever reports one of these, or is not sure of it, is not told to stretch or strengthen before someone has looked. */
export const noExerciseWith = any(
  'serious-accident',
  'nearly-fainted',
  'began-fall-or-blow',
  'began-lift-or-twist',
  pressedAndStillHurts,
  'bones',
  'pregnant',
  'birth-recent',
  'gives-way',
  'loud-clunk',
  'back-surgery',
  'posture-change',
  all('age-65-plus', pain),
  all('bleeds-easily', event),
  legSign,
  'recent-infection-or-operation',
  all('age-16-17', pain),
) satisfies Condition<Finding>;

/** Bendy joints gain from strength, and nothing from being stretched further. */
export const strengthOnlyWith = 'very-bendy' satisfies Condition<Finding>;
