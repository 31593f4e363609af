import {
  answeredQuestions,
  applicableQuestions,
  type Answers,
  type Assessment,
  type Reply,
  type Rulebook,
} from '../../core/index.js';
import type {SummaryText} from '../../text/text.js';
import {citationsOf} from './result/citations.js';
import {dispositionOf} from '../words/disposition.js';
import {ruleWords, saidWords} from '../words/rule-words.js';
import {matchesOf} from './result/shown-result.js';
import type {Words} from '../words/words.js';

/** What a summary is made of; the interview need not have ended. */
export interface SummaryContext {
  readonly words: Words;
  /** The words for whoever helps, where the page speaks another language than the country: then it stands in both. */
  readonly wordsOfCountry?: Words | undefined;
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Of the check, as `2026-11-21`. */
  readonly day: string;
}

/** One part of the page: its heading and its lines. */
export type SummaryPart = readonly [heading: string, lines: readonly string[]];

/**
 * One page for a clinician, in words: the result, what was said question by question with what was denied, the reasons,
 * what was not asked, the sources. In the language of the page, and in that of the country where it is another.
 */
export function summaryParts(context: SummaryContext): readonly SummaryPart[] {
  const {wordsOfCountry, ...inWords} = context;
  const parts = partsIn(inWords);
  return wordsOfCountry ? [...parts, ...partsIn({...inWords, words: wordsOfCountry})] : parts;
}

function partsIn(context: SummaryContext): readonly SummaryPart[] {
  const {words, assessment} = context;
  const say = (key: keyof SummaryText): string => words.plain(`result.summary.${key}`);
  const version = {...assessment.rulebook, date: context.day};
  const sources = citationsOf(context).map(([, {label}]) => label);
  const parts: readonly SummaryPart[] = [
    [
      words.plain('summaryTitle'),
      [...outcome(context), words.plain('result.version', version), words.plain('result.notSigned')],
    ],
    [say('replies'), saidLines(context)],
    [say('rules'), reasonLines(context)],
    [say('notAsked'), notAskedLines(context)],
    [say('sources'), sources.length > 0 ? [sources.join('; ')] : []],
  ];
  return parts.filter(([, lines]) => lines.length > 0);
}

function outcome({words, assessment}: SummaryContext): readonly string[] {
  const {urgency, settled} = assessment;
  if (!urgency) return [words.plain('result.summary.notEnded')];
  const {title, when, where} = dispositionOf(words, {...assessment, urgency});
  return [
    `${words.plain(`common.urgency.${urgency}`)}: ${words.plain(title)}`,
    `${words.plain(when)}. ${words.plain(where)}`,
    ...(settled ? [] : [words.plain('result.restNotAsked')]),
  ];
}

/** What was said to each question: yes, not sure, and what was said no to. */
const saidLines = ({words, answers, rulebook}: SummaryContext): readonly string[] =>
  answeredQuestions(answers, rulebook).map(({question: {id, pick, findings, wayOut}, replies}) => {
    const those = (reply: Reply): readonly string[] =>
      findings.filter((finding) => replies[finding] === reply && (reply !== 'no' || finding !== wayOut));
    const labels = (found: readonly string[]): string =>
      // Labels have commas of their own.
      found.map((finding) => words.plain(`findings.${finding}.label`)).join('; ');
    const [unsure, no] = [those('unsure'), those('no')];
    const isVague = pick === 'one' && unsure.length > 0;
    return `${words.plain(`questions.${id}.ask`)} — ${[
      ...those('yes').map((finding) => words.plain(saidWords(finding))),
      ...(isVague ? [words.plain('result.summary.notSure')] : []),
      ...(unsure.length > 0 && !isVague
        ? [`${words.plain('result.summary.notSure')}: ${labels(unsure)}`]
        : []),
      // Of what takes one reply, the others need not be told.
      ...(no.length > 0 && pick === 'any' ? [`${words.plain('result.summary.saidNo')}: ${labels(no)}`] : []),
    ].join('. ')}`;
  });

/** Each name once: several rules may have the same. */
const reasonLines = ({words, assessment}: SummaryContext): readonly string[] => [
  ...new Set(
    matchesOf(assessment).map(({id, status}) => {
      const name = words.plain(ruleWords(id, 'name'));
      return status === 'present' ? name : `${name} (${words.plain('result.summary.notSure')})`;
    }),
  ),
];

const notAskedLines = ({words, answers, rulebook}: SummaryContext): readonly string[] =>
  applicableQuestions(answers, rulebook).flatMap(({id, pick, findings}) => {
    const open = findings.filter((finding) => !answers[finding]);
    // One reply to a question that takes one answers it.
    const isOpen = pick === 'one' ? open.length === findings.length : open.length > 0;
    return isOpen ? [words.plain(`questions.${id}.ask`)] : [];
  });

/** The summary as plain text, to copy. */
export const summaryOf = (context: SummaryContext): string =>
  summaryParts(context)
    .map(([heading, lines]) => [heading, ...lines].join('\n- '))
    .join('\n\n');
