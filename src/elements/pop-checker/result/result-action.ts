import {html, nothing, type TemplateResult} from 'lit';
import {callLink} from '../../look/call-link.js';
import {dispositionOf} from '../../words/disposition.js';
import {heading} from '../../look/heading.js';
import {urgencyScale} from '../../look/pictures/pictures.js';
import {line, lineIf, list, section, strong, urgencyWord} from '../../look/parts.js';
import {ruleWords} from '../../words/rule-words.js';
import type {ShownResult} from './shown-result.js';

/** The first thing seen: the urgency as shape and word, what to do, by when and where. */
export function actionBand(shown: ShownResult): TemplateResult {
  const {urgency, limits} = shown.assessment;
  const {title, when, where} = dispositionOf(shown.words, shown.assessment);
  return html`<div class="band" part="band">
    ${heading(
      shown.level(),
      html`<span class="word">${urgencyWord(shown.words, urgency)}</span>
        <span class="title">${shown.words.say(title)}</span>`,
      'focus-here',
    )}
    ${
      shown.emergency
        ? [
            callLink(shown.words, shown.numbers?.emergency, 'call primary'),
            lineIf(
              shown.numbers?.also,
              shown.words.say('common.alsoNumber', {
                number: shown.numbers?.also ?? '',
              }),
            ),
            line(shown.words.say(where)),
          ]
        : [
            line([strong(shown.words.say(when)), ' · ', shown.words.say(where)]),
            // That a limit decides, that a child shows it, that nothing is cleared.
            limits.map((limit) =>
              lineIf(limit.urgency === urgency, shown.words.say(ruleWords(limit.id, 'why'))),
            ),
            limits.map((limit) => {
              const note = shown.words.maybe(`limits.${limit.id}.note`);
              return lineIf(note, note);
            }),
            lineIf(urgency === 'self-care', shown.saySafetyNet('notAllClear')),
            urgencyScale(urgency),
          ]
    }
  </div>`;
}

/** Emergency: the words to say on the phone. */
export const phone = (shown: ShownResult): TemplateResult =>
  section(shown, 'phone', 'sayOnPhone', [
    line(shown.saySafetyNet('sayOnPhone'), 'speech'),
    line(shown.saySafetyNet('tellThem')),
  ]);

/** The steps, most important first. */
export function doNow(shown: ShownResult): TemplateResult {
  const steps = shown.words.lines(dispositionOf(shown.words, shown.assessment).todo);
  return section(shown, 'todo', 'doNow', [
    shown.calm
      ? list(steps)
      : html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
    shown.numbers?.adviceCheckLocally && !shown.calm ? adviceLine(shown) : nothing,
  ]);
}

/** Where to ask when it is no emergency; nothing where no line is known. */
export const adviceLine = (shown: ShownResult): unknown => [
  lineIf(shown.numbers?.advice, shown.words.say('common.adviceLine')),
  lineIf(shown.numbers?.adviceCheckLocally, shown.words.say('common.adviceCheckLocally'), 'note'),
];
