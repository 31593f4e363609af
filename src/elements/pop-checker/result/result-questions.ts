import {commonQuestions, exerciseAdvice} from '../../../core/index.js';
import {questionsAsked} from '../../look/questions-asked.js';
import {section} from '../../look/parts.js';
import type {ShownResult} from './shown-result.js';

/** What people ask besides, as far as it fits this result; each answer is closed until it is wanted. */
export function alsoAsked(shown: ShownResult): unknown {
  const {answers, rulebook, words} = shown;
  const ids = commonQuestions(answers, rulebook);
  const isWithheld = exerciseAdvice(answers, rulebook) === 'withheld';
  return ids[0] && section(shown, 'ask', 'commonQuestions', questionsAsked(words, rulebook, ids, isWithheld));
}
