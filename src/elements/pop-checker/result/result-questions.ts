import {commonQuestions, exerciseAdvice} from '../../../core/index.js';
import {questionsAsked} from '../../look/questions-asked.js';
import {disclosure} from '../../look/parts.js';
import type {ShownResult} from './shown-result.js';

/** What people ask besides, as far as it fits this result; closed until it is wanted, and so is each answer. */
export function alsoAsked(shown: ShownResult): unknown {
  const {answers, rulebook, words} = shown;
  const ids = commonQuestions(answers, rulebook);
  const isWithheld = exerciseAdvice(answers, rulebook) === 'withheld';
  if (!ids[0]) return undefined;
  // What this person's own replies ask for comes first.
  const own = (rulebook.commonQuestions ?? /* istanbul ignore next -- there are some */ [])
    .filter(({when}) => when)
    .map(({id}) => id);
  const inOrder = [...ids].sort((left, right) => Number(own.includes(right)) - Number(own.includes(left)));
  const title = shown.say('commonQuestions', {count: ids.length});
  return disclosure(title, questionsAsked(words, rulebook, inOrder, isWithheld), 'ask');
}
