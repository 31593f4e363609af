import {nothing} from 'lit';
import {commonQuestions, exerciseAdvice} from '../../../core/index.js';
import {questionsAsked} from '../../look/questions-asked.js';
import {disclosure, section} from '../../look/parts.js';
import type {ShownResult} from './shown-result.js';

/** More at once are not read. */
const inSight = 2;

/** What people ask besides, as far as it fits this result; each answer is closed until it is wanted. */
export function alsoAsked(shown: ShownResult): unknown {
  const {answers, rulebook, words} = shown;
  const ids = commonQuestions(answers, rulebook);
  const isWithheld = exerciseAdvice(answers, rulebook) === 'withheld';
  if (!ids[0]) return undefined;
  // What this person's own replies ask for comes first.
  const own = (rulebook.commonQuestions ?? []).filter(({when}) => when).map(({id}) => id);
  const inOrder = [...ids].sort((left, right) => Number(own.includes(right)) - Number(own.includes(left)));
  const asked = questionsAsked(words, rulebook, inOrder, isWithheld);
  const others = asked.slice(inSight);
  return section(shown, 'ask', 'commonQuestions', [
    asked.slice(0, inSight),
    others[0]
      ? disclosure(shown.say('moreQuestions', {count: others.length}), others, 'common-question')
      : nothing,
  ]);
}
