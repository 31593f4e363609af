import {
  answeredQuestions,
  applicableQuestions,
  type Answers,
  type Assessment,
  type Reply,
  type Rulebook,
} from '../../core/index.js';
import type {SummaryText} from '../../text/text.js';
import {citationsOf, evidenceOf} from './result/citations.js';
import {dispositionOf} from '../words/disposition.js';
import {ruleWords, saidWords} from '../words/rule-words.js';
import {matchesOf} from './result/shown-result.js';
import type {Values, Words} from '../words/words.js';

/** What a summary is made of; the interview need not have ended. */
export interface SummaryContext {
  readonly words: Words;
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** As `dayOf()` gives it. */
  readonly day: string;
}

/** One part of the page: its heading and its lines. */
export type SummaryPart = readonly [heading: string, lines: readonly string[]];

/** The day in the visitor's own time zone, as `2026-11-21`: clinicians of every country read it alike. */
// Not by the browser's own formats: the first use of those takes longer than all else of a result.
export const dayOf = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/**
 * One page for a clinician: the result, every question with its replies, the rules that hold with their sources, and
 * what was not asked. Findings said no to, or not asked, go by their id, so that all of it fits the page.
 */
export function summaryParts(context: SummaryContext): readonly SummaryPart[] {
  const {words, answers, assessment, rulebook} = context;
  const {urgency} = assessment;
  const result = (key: 'version' | 'notSigned' | 'restNotAsked', values?: Values) =>
    words.plain(`result.${key}`, values);
  const summary = (key: keyof SummaryText) => words.plain(`result.summary.${key}`);
  const unless = (sure: boolean): string => (sure ? '' : ` (${summary('notSure')})`);
  const outcome: string[] = [];
  if (urgency) {
    const {title, when, where} = dispositionOf(words, {...assessment, urgency});
    outcome.push(
      `${words.plain(`common.urgency.${urgency}`)}: ${words.plain(title)}`,
      `${words.plain(when)}. ${words.plain(where)}`,
    );
    if (!assessment.settled) outcome.push(result('restNotAsked'));
  } else outcome.push(summary('notEnded'));
  const replies = answeredQuestions(answers, rulebook).map(
    ({question: {id, pick, findings, wayOut}, replies}) => {
      const said = (reply: Reply): readonly string[] =>
        findings.filter((finding) => replies[finding] === reply);
      const no = said('no').filter((finding) => pick === 'any' && finding !== wayOut);
      return `${words.plain(`questions.${id}.ask`)} — ${[
        ...[...said('yes'), ...said('unsure')].map(
          (finding) => words.plain(saidWords(finding)) + unless(replies[finding] === 'yes'),
        ),
        ...(no[0] ? [`${summary('saidNo')}: ${no.join(', ')}`] : []),
      ].join('; ')}`;
    },
  );
  const rules = matchesOf(assessment).map(
    ({id, status}) =>
      `${id}${unless(status === 'present')}: ${words.plain(ruleWords(id, 'name'))} [${evidenceOf(id, rulebook).join(', ')}]`,
  );
  const notAsked = applicableQuestions(answers, rulebook).flatMap(({id, pick, findings}) => {
    const open = findings.filter((finding) => !answers[finding]);
    // One reply to a question that takes one answers it.
    const isOpen = pick === 'one' ? open.length === findings.length : open[0];
    return isOpen ? [`${id}: ${open.join(', ')}`] : [];
  });
  // In one line, or a long list of rules would not fit the page.
  const sources = citationsOf(context)
    .map(([id, {label}]) => `${id}: ${label}`)
    .join('; ');
  const parts: readonly SummaryPart[] = [
    [
      words.plain('summaryTitle'),
      [...outcome, result('version', {...assessment.rulebook, date: context.day}), result('notSigned')],
    ],
    [summary('replies'), replies],
    [summary('rules'), rules],
    [summary('notAsked'), notAsked],
    [summary('sources'), [sources]],
  ];
  return parts.filter(([, [first]]) => first);
}

/** The summary as plain text, to copy. */
export const summaryOf = (context: SummaryContext): string =>
  summaryParts(context)
    .map(([heading, lines]) => [heading, ...lines].join('\n- '))
    .join('\n\n');
