import {html, nothing, type TemplateResult} from 'lit';
import {urgencies} from '../../../core/index.js';
import {callLink} from '../../look/call-link.js';
import {dispositionOf} from '../../words/disposition.js';
import {heading} from '../../look/heading.js';
import {line, lineIf, section, strong, urgencyWord} from '../../look/parts.js';
import {ruleWords} from '../../words/rule-words.js';
import type {Sentence, Words} from '../../words/words.js';
import {namedMatches} from './echo.js';
import {matchesOf, type ShownResult} from './shown-result.js';

/** The first thing seen: the urgency as shape and word, what to do, by when and where. */
export function actionBand(shown: ShownResult): TemplateResult {
  const {urgency} = shown.assessment;
  const limits = namedMatches(shown).filter((match) => shown.assessment.limits.includes(match));
  const {title, when, where} = dispositionOf(shown.words, shown.assessment);
  const {date = ''} = shown.rulebook;
  return html`<div class="band" part="band">
    ${lineIf(date !== '' && isYearOlder(date, shown.day), shown.say('oldRules', {date}), 'old-rules')}
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
            // That a limit decides, and so nothing is cleared.
            limits.map((limit) =>
              lineIf(limit.urgency === urgency, shown.words.say(ruleWords(limit.id, 'why'))),
            ),
            lineIf(urgency === 'self-care', shown.saySafetyNet('notAllClear')),
            scale(shown),
          ]
    }
  </div>`;
}

/** Whether a day is more than a year before another; both as `2026-11-29`, which sort as they follow each other. */
const isYearOlder = (date: string, day: string): boolean =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < day;

/** Where the result stands among the five, named at both ends. */
function scale({words, assessment: {urgency}, say}: ShownResult): TemplateResult {
  const step = urgencies.indexOf(urgency) + 1;
  return html`<p class="scale">
    <span class="unseen">${say('scale', {step})}</span>
    <span class="marks" aria-hidden="true"
      >${urgencies.map((each) => html`<i class=${each === urgency ? 'here' : ''}></i>`)}</span
    >
    <span class="ends" aria-hidden="true"
      ><span>${words.say('common.urgency.self-care')}</span
      ><span>${words.say('common.urgency.emergency')}</span></span
    >
  </p>`;
}

/** Emergency: the words to say on the phone. The sign comes first. */
export function phone(shown: ShownResult): TemplateResult {
  const [first] = matchesOf(shown.assessment);
  const signIn = (words: Words) =>
    first ? words.plain(ruleWords(first.id, 'name')) : /* istanbul ignore next -- it has one */ '';
  const {words, wordsOfCountry} = shown;
  return section(shown, 'phone', 'sayOnPhone', [
    line(words.say('safetyNet.sayOnPhone', {sign: signIn(words)}), 'speech'),
    // Whoever answers the call may not speak the language of the page.
    wordsOfCountry
      ? html`<p class="speech" lang=${wordsOfCountry.lang} dir=${wordsOfCountry.dir ?? 'ltr'}>
          ${wordsOfCountry.plain('safetyNet.sayOnPhone', {sign: signIn(wordsOfCountry)})}
        </p>`
      : nothing,
    line(shown.saySafetyNet('tellThem')),
  ]);
}

/** The steps: what the rules that hold ask for, then what everybody in this place should do. */
export function doNow(shown: ShownResult): TemplateResult {
  const [first, ...rest] = shown.words.lines(dispositionOf(shown.words, shown.assessment).todo);
  // Whom to call comes first.
  const steps = [first, ...notes(shown), ...rest];
  return section(shown, 'todo', shown.calm ? 'youCanDo' : 'doNow', [
    shown.calm
      ? html`<ul class="ticked">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ul>`
      : html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
    shown.numbers?.adviceCheckLocally && !shown.calm ? adviceLine(shown) : nothing,
  ]);
}

/**
 * What the rules that hold add. At *urgent* and above, those that ask for less would name a slower pace; and an
 * emergency rule that is only suspected has no ambulance to wait for.
 */
function notes(shown: ShownResult): readonly Sentence[] {
  const level = urgencies.indexOf(shown.assessment.urgency);
  const isEmergencyRule = (rule: string) =>
    shown.rulebook.redFlags.some(({id, urgency}) => id === rule && urgency === 'emergency');
  const least = shown.emergency ? 'emergency' : level < urgencies.indexOf('urgent') ? 'self-care' : 'soon';
  const counting = namedMatches(shown).filter(
    (match) =>
      urgencies.indexOf(match.urgency ?? 'self-care') >= urgencies.indexOf(least) &&
      (match.status === 'present' || shown.emergency || !isEmergencyRule(match.id)),
  );
  const said = new Map<string, Sentence>();
  for (const {id} of counting) {
    const note = shown.words.maybe(ruleWords(id, 'note'));
    if (note) said.set(shown.words.plain(ruleWords(id, 'note')), note);
  }
  return [...said.values()];
}

/** Where to ask when it is no emergency; nothing where no line is known. */
export const adviceLine = (shown: ShownResult): unknown => [
  lineIf(shown.numbers?.advice, shown.words.say('common.adviceLine')),
  lineIf(shown.numbers?.adviceCheckLocally, shown.words.say('common.adviceCheckLocally'), 'note'),
];
