import type {TemplateResult} from 'lit';
import {urgencies, type Change, type Rulebook, type Urgency} from '../../../core/index.js';
import {callLink} from '../../look/call-link.js';
import {adviceLine} from './result-action.js';
import {disclosure, line, list, section, urgencyWord} from '../../look/parts.js';
import {enoughFor} from '../../red-flag-list/red-flag-groups.js';
import {saidWords} from '../../words/rule-words.js';
import type {ShownResult} from './shown-result.js';
import type {Sentence} from '../../words/words.js';

/** A longer list is not read. */
const signsOfEach = 5;

/** Single replies that would make it more urgent, for whoever wants to know. */
export function wouldChange(shown: ShownResult): unknown {
  // What is more urgent for this person than for others comes first: the rest stands below, among what to watch for.
  const more = ({finding, urgency}: Change): number =>
    urgencies.indexOf(urgency) - levelAlone(finding, shown.rulebook);
  const signs = shown.explained.raises
    .filter(({finding, reply}) => reply === 'yes' && levelAlone(finding, shown.rulebook) >= 0)
    .sort((left, right) => more(right) - more(left));
  const groups = urgencies
    .map((urgency) => {
      const own = signs.filter((sign) => sign.urgency === urgency).slice(0, signsOfEach);
      return (
        own[0] && [
          urgencyLine(shown, urgency),
          list(own.map(({finding}) => shown.words.say(saidWords(finding)))),
        ]
      );
    })
    .reverse();
  return (
    signs[0] &&
    section(shown, 'changes', 'wouldChange', [
      line(shown.say('checkAgain')),
      disclosure(shown.say('moreUrgentSigns'), groups),
    ])
  );
}

const urgencyLine = ({words}: ShownResult, urgency: Urgency, said?: Sentence): TemplateResult =>
  line(urgencyWord(words, urgency, said), `word ${urgency}`);

/**
 * How urgent the finding is by itself; -1 where no red flag holds by it alone. That is no sign that may come up, but an
 * age, a place, or a way to other questions.
 */
const levelAlone = (finding: string, {redFlags}: Rulebook): number =>
  Math.max(
    -1,
    ...redFlags
      .filter(({when}) => enoughFor(when).includes(finding))
      .map(({urgency}) => urgencies.indexOf(urgency)),
  );

/** The safety net: part of every result. */
export function watchFor(shown: ShownResult): TemplateResult {
  const signs = list(shown.words.lines('safetyNet.emergency'));
  return section(shown, 'watch', shown.emergency ? 'tellAtOnce' : 'watchFor', [
    shown.emergency
      ? signs
      : [
          urgencyLine(shown, 'emergency', shown.say('callIf')),
          signs,
          callLink(shown.words, shown.numbers?.emergency),
          urgencyLine(shown, 'urgent', shown.say('sameDayIf')),
          list(shown.words.lines('safetyNet.urgent')),
          adviceLine(shown),
        ],
    line(shown.saySafetyNet('worried')),
    line(shown.saySafetyNet('notAssessed'), 'note'),
  ]);
}
