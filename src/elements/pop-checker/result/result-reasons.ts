import {html, type TemplateResult} from 'lit';
import type {AnsweredQuestion, Match, Reply} from '../../../core/index.js';
import {button, line, lineIf, list, section, strong} from '../../look/parts.js';
import {questionForm, type QuestionView} from '../question/question-view.js';
import {ruleWords, saidWords} from '../../words/rule-words.js';
import {echo, echoesOf} from './echo.js';
import {matchesOf, type ShownResult} from './shown-result.js';

/** Why: every reason in sight, then all replies to check or change. */
export function reasons(shown: ShownResult): TemplateResult {
  const {unsure} = shown.explained;
  const whys = whysOf(shown);
  const doubts = echo(
    shown,
    unsure.map((finding) => ({finding, reply: 'unsure'})),
  );
  return section(shown, 'why', 'why', [
    lineIf(shown.changedEmergency, strong(shown.saySafetyNet('stillCall'))),
    lineIf(shown.assessment.urgency === 'self-care', shown.say('noSign')),
    list(
      whys.map((matches) => reason(shown, matches)),
      'reasons',
    ),
    // Doubts that no rule names are reasons too.
    lineIf(!whys[0] && unsure[0], [
      [...doubts.vague, ...doubts.unsure].map((doubt) => [doubt, '. ']),
      shown.say('unsureCounts'),
    ]),
    lineIf(!shown.assessment.settled, shown.say('restNotAsked')),
    replies(shown),
  ]);
}

/** What was said, and why it matters. */
function reason(shown: ShownResult, matches: readonly Match[]): unknown {
  const echoes = matches.map((match) => ({match, ...echoesOf(shown, match)}));
  const [first] = echoes as [(typeof echoes)[0]];
  // What nobody named has no name here.
  if (!first.isNamed) return [strong(first.vague.map((doubt) => [doubt, '. '])), shown.say('unsureCounts')];
  const said = echoes.map(({match, yes, unsure, vague}) => {
    const doubts = unsure.map((doubt) => [doubt, ' (', shown.words.say('result.summary.notSure'), ')']);
    const replies = [...yes, ...doubts, ...vague];
    // The replies themselves say it closer than the name of a rule that bundles many.
    const told = replies.length <= 4 ? replies : [shown.words.say(ruleWords(match.id, 'name'))];
    return strong([told.map((each, index) => [index > 0 ? ' · ' : '', each]), ' ']);
  });
  return [said, shown.words.say(ruleWords(first.match.id, 'why'))];
}

/** Every reply, each to be changed where it stands. */
function replies(shown: ShownResult): TemplateResult {
  const {answered, question} = shown;
  return html`<details class="replies" part="replies" ?open=${question !== undefined}>
    <summary>${shown.say('replies', {count: answered.length})}</summary>
    ${list(answered.map((each) => replyRow(shown, each)))}
  </details>`;
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

const findingsBehind = (shown: ShownResult, {id}: {readonly id: string}): readonly string[] =>
  shown.explained.reasons
    .filter(({rule}) => rule === id)
    .flatMap((each) => each.replies.map(({finding}) => finding));

/** The matches to say the why of, those that decide first; together where the why is the same. */
function whysOf(shown: ShownResult): readonly (readonly Match[])[] {
  const {limits, cautions, urgency} = shown.assessment;
  const matches = matchesOf(shown.assessment);
  const kept = matches.filter((match, index) => {
    const decides = match.urgency === urgency;
    // A limit that decides has its words in the band; a caution that does not, with the advice on cracking.
    if (limits.includes(match)) return shown.emergency || !decides;
    if (decides || cautions.includes(match)) return decides;
    // A more urgent one may rest on the same replies.
    const covers = (other: Match): boolean =>
      other.urgency !== match.urgency &&
      findingsBehind(shown, match).every((finding) => findingsBehind(shown, other).includes(finding));
    return !matches.slice(0, index).some(covers);
  });
  // Of what nobody named, the same doubt is told once, however many rules hang on it.
  const doubtIn = (match: Match): string =>
    shown.rulebook.questions
      .filter(({findings}) => findingsBehind(shown, match).some((finding) => findings.includes(finding)))
      .map(({id}) => id)
      .join();
  const keyOf = (match: Match): string =>
    echoesOf(shown, match).isNamed ? shown.words.plain(ruleWords(match.id, 'why')) : doubtIn(match);
  return kept
    .map((match) => kept.filter((other) => keyOf(other) === keyOf(match)))
    .filter(([first], index) => first === kept[index]);
}

/** What was said to a question, and the button to say otherwise. */
function replyRow(shown: ShownResult, {question, replies: given}: AnsweredQuestion): unknown {
  const {id, findings, pick} = question;
  if (shown.question?.id === id) return questionForm(shown as ShownResult & QuestionView);
  const said = (reply: Reply): readonly unknown[] =>
    findings
      .filter((finding) => given[finding] === reply)
      .map((finding) => line(shown.words.say(saidWords(finding))));
  const yes = said('yes');
  const unsure = said('unsure');
  const asked = shown.words.say(`questions.${id}.ask`);
  const vague = pick === 'one' && unsure.length > 0;
  return html`<div>
      ${line(asked, 'note')} ${lineIf(!yes[0] && !unsure[0], shown.words.say('question.none'))} ${yes}
      ${lineIf(unsure[0], shown.say('youWereNotSure'), vague ? '' : 'note')} ${vague ? '' : unsure}
    </div>
    ${button(
      'change',
      html`${shown.say('change')}<span class="unseen">: ${asked}</span>`,
      () => shown.actions.change(id),
      'quiet',
      `change-${id}`,
    )}`;
}
