import type {TemplateResult} from 'lit/html.js';
import {maskedAnswers} from '../core/index.js';
import {couldWithholdAdvice, isAdviceWithheld} from './advice-withheld.js';
import {line, lineIf, list, section, strong} from './parts.js';
import {told} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';

/** About cracking it yourself and what to do instead, in short. */
export function cracking(shown: ShownResult): TemplateResult {
  const {words, say, answers, rulebook, assessment, calm} = shown;
  const {cautions, urgency} = assessment;
  const replies = maskedAnswers(answers, rulebook);
  const withheld = isAdviceWithheld(replies, assessment);
  const about = (key: 'doNot' | 'gentleIsFine' | 'notIf') =>
    words.say((text) => text.rulebook.selfCracking[key]);
  return section(shown, 'cracking', 'cracking', [
    lineIf(withheld, about('doNot')),
    lineIf(calm && !withheld && cautions.length === 0, about('gentleIsFine')),
    // Those that decided the result were said as its reasons.
    list(cautions.filter((caution) => caution.urgency !== urgency).map((caution) => told(shown, [caution]))),
    withheld
      ? line(say('noExercise'))
      : [
          line(strong(say('instead'))),
          lineIf(couldWithholdAdvice(replies, assessment), about('notIf')),
          list([...moves(shown), ...words.lines((text) => text.rulebook.selfCracking.insteadHabit)]),
        ],
  ]);
}

const moves = ({words}: ShownResult): readonly unknown[] =>
  words
    .part((text) => text.rulebook.selfCracking.insteadMoves)
    .map((_, at) => {
      const part = (of: 'name' | 'how') =>
        words.say((text) => text.rulebook.selfCracking.insteadMoves[at]?.[of]);
      return [strong(part('name')), ' ', part('how')];
    });
