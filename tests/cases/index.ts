import {backItself} from './back-itself.js';
import {bones} from './bones.js';
import {callNow} from './call-now.js';
import {cancer, weightLossAndNightPain} from './cancer.js';
import {cannotReport} from './cannot-report.js';
import type {Case, ChangedCase} from './case.js';
import {children} from './children.js';
import {doubtsByThemselves} from './doubts-by-themselves.js';
import {goneBack} from './gone-back.js';
import {infection} from './infection.js';
import {injury} from './injury.js';
import {legsAndArms} from './legs-and-arms.js';
import {otherPlaces} from './other-places.js';
import {pain} from './pain.js';
import {pattern} from './pattern.js';
import {pregnancy} from './pregnancy.js';
import {selfCracking} from './self-cracking.js';
import {severalTogether} from './several-together.js';
import {smallChanges} from './small-changes.js';
import {sound} from './sound.js';
import {stiffness} from './stiffness.js';
import {toRuleOut} from './to-rule-out.js';
import {unfinished} from './unfinished.js';
import {upperBack} from './upper-back.js';
import {youth} from './youth.js';

export type {Case, ChangedCase, Step} from './case.js';

/** The cases by subject, the most urgent first. */
export const casesBySubject = {
  'Signs to call about': callNow,
  'Bladder, bowel and sex': smallChanges,
  'Legs and arms': legsAndArms,
  Cancer: cancer,
  'Weight loss and night pain': weightLossAndNightPain,
  'Fever and infection': infection,
  'A fall, a knock, a heavy lift': injury,
  'Older age and thin bones': bones,
  Pain: pain,
  'The upper back': upperBack,
  'The back itself': backItself,
  'Spot, course, posture and walk': pattern,
  Stiffness: stiffness,
  'The sound': sound,
  'Cracking on purpose': selfCracking,
  Pregnancy: pregnancy,
  '16 and 17': youth,
  Children: children,
  'The neck and elsewhere': otherPlaces,
  'Someone who cannot say': cannotReport,
  'What someone should check': toRuleOut,
  'What a doubt by itself asks for': doubtsByThemselves,
  'Several things together': severalTogether,
  'Visits that break off': unfinished,
} as const satisfies Readonly<Record<string, readonly Case[]>>;

/** Every case: named situations with the outcome that the rulebook must give. */
export const cases: readonly Case[] = Object.values<readonly Case[]>(casesBySubject).flat();

/** Cases in which the person goes back in the end. Apart, because their outcome is not that of their steps alone. */
export const changedCases: readonly ChangedCase[] = goneBack;
