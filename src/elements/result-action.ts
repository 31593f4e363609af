import {html, nothing, type TemplateResult} from 'lit/html.js';
import {callLink} from './call-link.js';
import {dispositionOf} from './disposition.js';
import {heading} from './heading.js';
import {urgencyMark} from './pictures.js';
import {line, lineIf, list, section, strong} from './parts.js';
import {ruleWords} from './rule-words.js';
import type {ShownResult} from './shown-result.js';

/** The first thing seen: the urgency as shape and word, what to do, by when and where. */
export function actionBand(shown: ShownResult): TemplateResult {
  const {words, level, assessment, emergency, numbers, net} = shown;
  const {urgency, limits} = assessment;
  const {title, when, where} = dispositionOf(words, assessment);
  return html`<div class="band" part="band">
    ${heading(
      level(),
      html`<span class="word"
          >${urgencyMark(urgency)} ${words.say((text) => text.interface.common.urgency[urgency])}</span
        >
        <span class="title">${words.say(title)}</span>`,
      'focus-here',
    )}
    ${
      emergency
        ? [
            callLink(words, numbers?.emergency, 'call primary'),
            lineIf(
              numbers?.also,
              words.say((text) => text.interface.common.alsoNumber, {number: numbers?.also ?? ''}),
            ),
            line(words.say(where)),
          ]
        : [
            line([strong(words.say(when)), ' · ', words.say(where)]),
            // That a limit decides, that a child shows it, that nothing is cleared.
            limits.map((limit) => lineIf(limit.urgency === urgency, words.say(ruleWords(limit.id, 'why')))),
            lineIf(
              limits.some((limit) => limit.where === 'child'),
              net('showToAdult'),
            ),
            lineIf(urgency === 'self-care', net('notAllClear')),
          ]
    }
  </div>`;
}

/** Emergency: the words to say on the phone. */
export const phone = (shown: ShownResult): TemplateResult =>
  section(shown, 'phone', 'sayOnPhone', [
    line(shown.net('sayOnPhone'), 'speech'),
    line(shown.net('tellThem')),
  ]);

/** The steps, most important first. */
export function doNow(shown: ShownResult): TemplateResult {
  const {words, assessment, numbers, calm} = shown;
  const steps = words.lines(dispositionOf(words, assessment).todo);
  return section(shown, 'todo', 'doNow', [
    calm
      ? list(steps)
      : html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
    numbers?.adviceCheckLocally && !calm ? adviceLine(shown) : nothing,
  ]);
}

/** Where to ask when it is no emergency; nothing where no line is known. */
export const adviceLine = ({words, numbers}: ShownResult): unknown => [
  lineIf(
    numbers?.advice,
    words.say((text) => text.interface.common.adviceLine),
  ),
  lineIf(
    numbers?.adviceCheckLocally,
    words.say((text) => text.interface.common.adviceCheckLocally),
    'note',
  ),
];
