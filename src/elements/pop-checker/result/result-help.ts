import {html, type TemplateResult} from 'lit';
import type {Urgency} from '../../../core/index.js';
import {callLink} from '../../look/call-link.js';
import {disclosure, line, list, section, strong, urgencyWord} from '../../look/parts.js';
import {ruleWords} from '../../words/rule-words.js';
import type {Sentence} from '../../words/words.js';
import {adviceLine} from './result-action.js';
import {namedMatches} from './echo.js';
import type {ShownResult} from './shown-result.js';

/** The safety net: part of every result. The signs that must not wait are always in sight. */
export function help(shown: ShownResult): TemplateResult {
  const {words, emergency} = shown;
  const signs = list(words.lines('safetyNet.emergency'));
  return section(shown, 'watch', emergency ? 'tellAtOnce' : 'help', [
    emergency
      ? signs
      : [
          html`<div class="call-if">
            <p>
              ${callLink(words, shown.numbers?.emergency) ?? strong(words.say('common.callNumber'))}
              ${shown.saySafetyNet('callIf')}
            </p>
          </div>`,
          disclosure(shown.say('allSigns'), [
            urgencyLine(shown, 'emergency', shown.say('callIf')),
            signs,
            urgencyLine(shown, 'urgent', shown.say('sameDayIf')),
            list(words.lines('safetyNet.urgent')),
            adviceLine(shown),
          ]),
        ],
    callsOf(shown).map((call) => line(call)),
    line(shown.saySafetyNet('worried')),
  ]);
}

/** When to call because of what this person said. */
const callsOf = (shown: ShownResult): readonly Sentence[] =>
  namedMatches(shown).flatMap(({id}) => shown.words.maybe(ruleWords(id, 'callIf')) ?? []);

export const urgencyLine = ({words}: ShownResult, urgency: Urgency, said?: Sentence): TemplateResult =>
  line(urgencyWord(words, urgency, said), `word ${urgency}`);
