import {backItself} from './back-itself.js';
import {backsThatNeedCare} from './backs-that-need-care.js';
import {recentBirth} from './birth.js';
import {bleeding} from './bleeding.js';
import {bones} from './bones.js';
import {callNow} from './call-now.js';
import {cancer, weightLossAndNightPain} from './cancer.js';
import {cannotReport} from './cannot-report.js';
import type {Case, ChangedCase} from './case.js';
import {children} from './children.js';
import {combinationsOfEvents} from './combinations-of-events.js';
import {combinationsOfSigns} from './combinations-of-signs.js';
import {dangerousStories} from './dangerous-stories.js';
import {doubtsByThemselves} from './doubts-by-themselves.js';
import {elsewhere} from './elsewhere.js';
import {fever} from './fever.js';
import {goneBack} from './gone-back.js';
import {infection} from './infection.js';
import {injury} from './injury.js';
import {legsAndArms} from './legs-and-arms.js';
import {neck} from './neck.js';
import {oneReplyChanged} from './one-reply-changed.js';
import {operations} from './operations.js';
import {pain} from './pain.js';
import {painKind} from './pain-kind.js';
import {pattern} from './pattern.js';
import {pregnancy} from './pregnancy.js';
import {pregnancySigns} from './pregnancy-signs.js';
import {pressedOrTreated} from './pressed-or-treated.js';
import {repeatedNoise} from './repeated-noise.js';
import {reportedLiftsAndBirths} from './reported-lifts-and-births.js';
import {reportedNecksAndOperations} from './reported-necks-and-operations.js';
import {reportedPainAndSounds} from './reported-pain-and-sounds.js';
import {selfCracking} from './self-cracking.js';
import {severalTogether} from './several-together.js';
import {smallChanges} from './small-changes.js';
import {sound} from './sound.js';
import {stiffness} from './stiffness.js';
import {toRuleOut} from './to-rule-out.js';
import {unfinished} from './unfinished.js';
import {upperBack} from './upper-back.js';
import {whatPeopleAsk} from './what-people-ask.js';
import {youth} from './youth.js';

export type {Case, ChangedCase, Step} from './case.js';

/** The cases by subject, the most urgent first. */
export const casesBySubject = {
  'Signs to call about': callNow,
  'Bladder, bowel and sex': smallChanges,
  'Legs and arms': legsAndArms,
  Cancer: cancer,
  'Weight loss and night pain': weightLossAndNightPain,
  Fever: fever,
  'A risk of infection': infection,
  'Dangerous stories': dangerousStories,
  'Lifts, births and the young, as people tell it': reportedLiftsAndBirths,
  'Necks and operations, as people tell it': reportedNecksAndOperations,
  'Aches and noises, as people tell it': reportedPainAndSounds,
  'One reply changed': oneReplyChanged,
  'A fall, a knock, a lift or a twist': injury,
  'Pressed or treated': pressedOrTreated,
  Bleeding: bleeding,
  'Older age and thin bones': bones,
  Pain: pain,
  'What the pain is like': painKind,
  'The upper back and the tummy': upperBack,
  'The back itself': backItself,
  'After a back operation': operations,
  'Spot, course, posture and walk': pattern,
  Stiffness: stiffness,
  'The sound': sound,
  'Grinding, clicks and the shoulder blade': repeatedNoise,
  'Cracking on purpose': selfCracking,
  'Backs that should not be forced': backsThatNeedCare,
  Pregnancy: pregnancy,
  'Signs in pregnancy': pregnancySigns,
  'After a birth': recentBirth,
  '16 and 17': youth,
  Children: children,
  'The neck': neck,
  'Elsewhere, and not sure where': elsewhere,
  'Someone who cannot say': cannotReport,
  'What someone should check': toRuleOut,
  'What a doubt by itself asks for': doubtsByThemselves,
  'What people ask besides': whatPeopleAsk,
  'Several things together': severalTogether,
  'What it began in, with other things': combinationsOfEvents,
  'Signs that count together': combinationsOfSigns,
  'Visits that break off': unfinished,
} as const satisfies Readonly<Record<string, readonly Case[]>>;

/** Every case: named situations with the outcome that the rulebook must give. */
export const cases: readonly Case[] = Object.values<readonly Case[]>(casesBySubject).flat();

/** Cases in which the person goes back in the end. Apart, because their outcome is not that of their steps alone. */
export const changedCases: readonly ChangedCase[] = goneBack;
