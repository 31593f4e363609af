import {html, type TemplateResult} from 'lit/html.js';
import type {AnsweredQuestion, Match, Reply} from '../core/index.js';
import {button, line, lineIf, list, more, section, strong} from './parts.js';
import {askWords, ruleWords, saidWords} from './rule-words.js';
import {matchesOf, type ShownResult} from './shown-result.js';

interface Identified {
  readonly id: string;
}

/** More would hide the one that counts. */
const reasonsAtOnce = 3;

/** Why: what the person said, each reply to change, then once why it matters. */
export function reasons(shown: ShownResult): TemplateResult {
  const {assessment, changedEmergency, explained, net, say} = shown;
  const telling = tellingQuestions(shown);
  const whys = whysOf(shown);
  const first = whys.filter(([match]) => match?.urgency === assessment.urgency).slice(0, reasonsAtOnce);
  const tell = (matches: readonly Match[]): unknown => told(shown, matches);
  return section(shown, 'why', 'why', [
    lineIf(changedEmergency, strong(net('stillCall'))),
    lineIf(assessment.urgency === 'self-care', say('noSign')),
    lineIf(
      telling.some(({replies}) => Object.values(replies).includes('yes')),
      say('youSaid'),
      'note',
    ),
    replyRows(shown, telling),
    lineIf(whys.length === 0 && explained.unsure.length > 0, say('unsureCounts')),
    list(first.map(tell)),
    more(shown, 'moreReasons', whys.slice(first.length).map(tell)),
    lineIf(!assessment.settled, say('restNotAsked')),
  ]);
}

/** The replies that are not among the reasons: with them, every reply can be changed. */
export function otherReplies(shown: ShownResult): unknown {
  const telling = tellingQuestions(shown);
  const others = shown.answered.filter((answered) => !telling.includes(answered));
  return more(shown, 'otherReplies', rows(shown, others, true), 'replies');
}

/** The names of rules, and what is said of all of them. */
export const told = (
  {words}: ShownResult,
  rules: readonly Identified[],
  part: 'why' | 'say' = 'why',
): unknown => [
  rules.map(({id}) => [strong(words.say(ruleWords(id, 'name'))), ' ']),
  words.say(ruleWords(rules[0]!.id, part)),
];

/** The questions whose replies made the result, the most urgent first. */
function tellingQuestions(shown: ShownResult): readonly AnsweredQuestion[] {
  const {answered, assessment, calm, explained} = shown;
  const sounds = assessment.explanations.filter(({kind}) => calm && kind === 'sound');
  const findings = [
    ...[...matchesOf(assessment), ...sounds].flatMap((match) => findingsBehind(shown, match)),
    ...explained.unsure,
  ];
  return [
    ...new Set(
      findings.flatMap((finding) => answered.filter(({question}) => question.findings.includes(finding))),
    ),
  ];
}

const findingsBehind = ({explained}: ShownResult, {id}: Identified): readonly string[] =>
  explained.reasons.find(({rule}) => rule === id)?.replies.map(({finding}) => finding) ?? [];

/** The matches to say the why of, those that decide first; together where the why is the same. */
function whysOf(shown: ShownResult): readonly (readonly Match[])[] {
  const {assessment, emergency, words} = shown;
  const {limits, cautions, urgency} = assessment;
  const matches = matchesOf(assessment);
  const whys = new Map<string, readonly Match[]>();
  for (const match of matches) {
    const decides = match.urgency === urgency;
    const own = findingsBehind(shown, match);
    // A limit that decides has its words in the band; a caution that does not, with the advice on cracking.
    const elsewhere = limits.includes(match)
      ? decides && !emergency
      : !decides &&
        (cautions.includes(match) ||
          // A more urgent match rests on the same replies and more.
          matches.some((other) => {
            const theirs = findingsBehind(shown, other);
            return (
              other.urgency !== match.urgency &&
              theirs.length > own.length &&
              own.every((finding) => theirs.includes(finding))
            );
          }));
    const why = words.plain(ruleWords(match.id, 'why'));
    if (!elsewhere) whys.set(why, [...(whys.get(why) ?? []), match]);
  }
  return [...whys.values()];
}

const replyRows = (shown: ShownResult, answered: readonly AnsweredQuestion[]): unknown =>
  list(rows(shown, answered, false), 'replies');

/** What was said to each question, and the button to say otherwise. `asking`: with the question above it. */
const rows = (
  {words, say, on, changing, changeForm}: ShownResult,
  answered: readonly AnsweredQuestion[],
  asking: boolean,
): readonly unknown[] =>
  answered.map(({question: {id, findings, pick}, replies}) => {
    if (changing === id) return changeForm();
    const said = (reply: Reply): readonly unknown[] =>
      findings
        .filter((finding) => replies[finding] === reply)
        .map((finding) => line(words.say(saidWords(finding))));
    const yes = said('yes');
    const unsure = said('unsure');
    const asked = words.say(askWords(id));
    const none = yes.length + unsure.length === 0;
    // Not sure which one of them: to name them all would say nothing.
    const vague = pick === 'one' && unsure.length > 0;
    return [
      html`<div>
        ${[
          lineIf(asking || none || vague, asked, 'note'),
          lineIf(
            none,
            words.say((text) => text.interface.question.none),
          ),
          yes,
          lineIf(unsure.length > 0, say('youWereNotSure'), vague ? '' : 'note'),
          vague ? '' : unsure,
        ]}
      </div>`,
      button(
        'change',
        html`${say('change')}<span class="unseen">: ${asked}</span>`,
        () => on.change(id),
        'quiet',
        `change-${id}`,
      ),
    ];
  });
