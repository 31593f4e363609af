import type {Match, Question, Reply} from '../../../core/index.js';
import {saidWords} from '../../words/rule-words.js';
import type {Sentence} from '../../words/words.js';
import {matchesOf, type ShownResult} from './shown-result.js';

/** What a person said that a rule rests on, as they said it. */
export interface Echo {
  /** The findings said yes to. */
  readonly yes: readonly Sentence[];
  /** The findings they were not sure of, one by one. */
  readonly unsure: readonly Sentence[];
  /** Of a question that takes one: that they were not sure which. To name them all would say what nobody said. */
  readonly vague: readonly Sentence[];
  /** Something was said that names what the rule is about. */
  readonly isNamed: boolean;
}

/** The replies behind a rule that holds. */
export function echoesOf(shown: ShownResult, {id}: {readonly id: string}): Echo {
  const replies = shown.explained.reasons.filter(({rule}) => rule === id).flatMap((reason) => reason.replies);
  return echo(shown, replies);
}

/** The matches that something said names; not those that rest on being unsure which of several it is. */
export const namedMatches = (shown: ShownResult): readonly Match[] =>
  matchesOf(shown.assessment).filter((match) => echoesOf(shown, match).isNamed);

/** Replies as they are said back. */
export function echo(
  {words, rulebook}: ShownResult,
  replies: readonly {readonly finding: string; readonly reply: Reply}[],
): Echo {
  const questionOf = (finding: string): Question =>
    rulebook.questions.find(({findings}) => findings.includes(finding)) as Question;
  const of = (wanted: Reply) => replies.filter(({reply}) => reply === wanted).map(({finding}) => finding);
  const [one, any] = (['one', 'any'] as const).map((pick) =>
    of('unsure').filter((finding) => questionOf(finding).pick === pick),
  ) as [string[], string[]];
  const yes = of('yes').map((finding) => words.say(saidWords(finding)));
  const unsure = any.map((finding) => words.say(`findings.${finding}.label`));
  const vague = [...new Set(one.map(questionOf))].map(({id}) =>
    words.say([`questions.${id}.unsure`, `questions.${id}.ask`]),
  );
  return {yes, unsure, vague, isNamed: yes.length + unsure.length > 0};
}
