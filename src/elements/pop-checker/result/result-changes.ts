import {urgencies, type Change, type Rulebook} from '../../../core/index.js';
import {disclosure, line, list} from '../../look/parts.js';
import {enoughFor} from '../../red-flag-list/red-flag-groups.js';
import {urgencyLine} from './result-help.js';
import type {ShownResult} from './shown-result.js';

/** A longer list is not read. */
const signsOfEach = 5;

/** Single replies that would make it more urgent, for whoever wants to know. */
export function wouldChange(shown: ShownResult): unknown {
  const levels = levelsAlone(shown.rulebook);
  // What is more urgent for this person than for others comes first: the rest stands among the signs that need help.
  const more = ({finding, urgency}: Change): number =>
    urgencies.indexOf(urgency) - (levels.get(finding) as number);
  const signs = shown.explained.raises
    .filter(({finding, reply}) => reply === 'yes' && levels.has(finding))
    .sort((left, right) => more(right) - more(left));
  const groups = urgencies
    .map((urgency) => {
      const own = signs.filter((sign) => sign.urgency === urgency).slice(0, signsOfEach);
      return (
        own[0] && [
          urgencyLine(shown, urgency),
          list(own.map(({finding}) => shown.words.say(`findings.${finding}.label`))),
        ]
      );
    })
    .reverse();
  return signs[0] && disclosure(shown.say('wouldChange'), [line(shown.say('checkAgain')), groups], 'changes');
}

/**
 * How urgent each finding is by itself. One by which alone no red flag holds is not there: it is no sign that may come up,
 * but an age, a place, or a way to other questions.
 */
function levelsAlone({redFlags}: Rulebook): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const {when, urgency} of redFlags)
    for (const finding of enoughFor(when))
      levels.set(finding, Math.max(levels.get(finding) ?? 0, urgencies.indexOf(urgency)));
  return levels;
}

/** What to take to a visit; whoever needs none is not told to prepare for it. */
export const takeAlong = (shown: ShownResult): unknown =>
  !shown.calm &&
  disclosure(shown.say('takeAlong'), list(shown.words.lines('result.takeAlongList')), 'take-along');
