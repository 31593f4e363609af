import {html, type TemplateResult} from 'lit';
import type {AnsweredQuestion, Match, Reply} from '../../../core/index.js';
import {button, line, lineIf, list, more, section, strong} from '../../look/parts.js';
import {questionForm, type QuestionView} from '../question/question-view.js';
import {ruleWords, saidWords} from '../../words/rule-words.js';
import {matchesOf, type ShownResult} from './shown-result.js';

/** More would hide the one that counts. */
const reasonsAtOnce = 3;

/** Why: what the person said, each reply to change, then once why it matters. */
export function reasons(shown: ShownResult): TemplateResult {
  const telling = tellingQuestions(shown);
  const whys = whysOf(shown);
  const first = whys.filter(([match]) => match?.urgency === shown.assessment.urgency).slice(0, reasonsAtOnce);
  const tell = (matches: readonly Match[]): unknown => told(shown, matches);
  return section(shown, 'why', 'why', [
    lineIf(shown.changedEmergency, strong(shown.saySafetyNet('stillCall'))),
    lineIf(shown.assessment.urgency === 'self-care', shown.say('noSign')),
    lineIf(
      telling.some(({replies}) => Object.entries(replies).some(([, reply]) => reply === 'yes')),
      shown.say('youSaid'),
      'note',
    ),
    list(replyRows(shown, telling), 'replies'),
    lineIf(!whys[0] && shown.explained.unsure[0], shown.say('unsureCounts')),
    list(first.map(tell)),
    more(shown, 'moreReasons', whys.slice(first.length).map(tell)),
    lineIf(!shown.assessment.settled, shown.say('restNotAsked')),
  ]);
}

/** The replies that are not among the reasons: with them, every reply can be changed. */
export function otherReplies(shown: ShownResult): unknown {
  const telling = tellingQuestions(shown);
  const others = shown.answered.filter((answered) => !telling.includes(answered));
  return more(shown, 'otherReplies', replyRows(shown, others, true), 'replies');
}

/** The names of rules, and what is said of all of them. */
export const told = (
  shown: ShownResult,
  rules: readonly {readonly id: string}[],
  part: 'why' | 'say' = 'why',
): unknown => [
  rules.map(({id}) => [strong(shown.words.say(ruleWords(id, 'name'))), ' ']),
  rules.slice(0, 1).map(({id}) => shown.words.say(ruleWords(id, part))),
];

/** The questions whose replies made the result, the most urgent first. */
function tellingQuestions(shown: ShownResult): readonly AnsweredQuestion[] {
  const sounds = shown.assessment.explanations.filter(({kind}) => shown.calm && kind === 'sound');
  const findings = [
    ...[...matchesOf(shown.assessment), ...sounds].flatMap((rule) => findingsBehind(shown, rule)),
    ...shown.explained.unsure,
  ];
  const questions = findings.flatMap((finding) =>
    shown.answered.filter(({question}) => question.findings.includes(finding)),
  );
  return [...new Set(questions)];
}

const findingsBehind = (shown: ShownResult, {id}: {readonly id: string}): readonly string[] =>
  shown.explained.reasons
    .filter(({rule}) => rule === id)
    .flatMap(({replies}) => replies.map(({finding}) => finding));

/** The matches to say the why of, those that decide first; together where the why is the same. */
function whysOf(shown: ShownResult): readonly (readonly Match[])[] {
  const {limits, cautions, urgency} = shown.assessment;
  const matches = matchesOf(shown.assessment);
  const kept = matches.filter((match, at) => {
    const decides = match.urgency === urgency;
    // A limit that decides has its words in the band; a caution that does not, with the advice on cracking.
    if (limits.includes(match)) return shown.emergency || !decides;
    if (decides || cautions.includes(match)) return decides;
    // A more urgent one may rest on the same replies.
    const covers = (other: Match): boolean =>
      other.urgency !== match.urgency &&
      findingsBehind(shown, match).every((finding) => findingsBehind(shown, other).includes(finding));
    return !matches.slice(0, at).some(covers);
  });
  const whyOf = ({id}: Match): string => shown.words.plain(ruleWords(id, 'why'));
  return kept
    .map((match) => kept.filter((other) => whyOf(other) === whyOf(match)))
    .filter(([first], at) => first === kept[at]);
}

/** What was said to each question, and the button to say otherwise. `asking`: with the question above it. */
const replyRows = (
  shown: ShownResult,
  answered: readonly AnsweredQuestion[],
  asking = false,
): readonly unknown[] =>
  answered.map(({question, replies}) => {
    const {id, findings, pick} = question;
    if (shown.question?.id === id) return questionForm(shown as ShownResult & QuestionView);
    const said = (reply: Reply): readonly unknown[] =>
      findings
        .filter((finding) => replies[finding] === reply)
        .map((finding) => line(shown.words.say(saidWords(finding))));
    const yes = said('yes');
    const unsure = said('unsure');
    const asked = shown.words.say(`questions.${id}.ask`);
    const none = !yes[0] && !unsure[0];
    // Not sure which one of them: to name them all would say nothing.
    const vague = pick === 'one' && unsure[0];
    return [
      html`<div>
        ${[
          lineIf(asking || none || vague, asked, 'note'),
          lineIf(none, shown.words.say('question.none')),
          yes,
          lineIf(unsure[0], shown.say('youWereNotSure'), vague ? '' : 'note'),
          vague ? '' : unsure,
        ]}
      </div>`,
      button(
        'change',
        html`${shown.say('change')}<span class="unseen">: ${asked}</span>`,
        () => shown.actions.change(id),
        'quiet',
        `change-${id}`,
      ),
    ];
  });
