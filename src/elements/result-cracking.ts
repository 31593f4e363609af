import type {TemplateResult} from 'lit';
import {maskedAnswers} from '../core/index.js';
import {couldWithholdAdvice, isAdviceWithheld} from './advice-withheld.js';
import {gentleMoves} from './gentle-moves.js';
import {line, lineIf, list, section, strong} from './parts.js';
import {told} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';

/** About cracking it yourself and what to do instead, in short. */
export function cracking(shown: ShownResult): TemplateResult {
  const {cautions, urgency} = shown.assessment;
  const replies = maskedAnswers(shown.answers, shown.rulebook);
  const withheld = isAdviceWithheld(replies, shown.assessment);
  const about = (key: 'doNot' | 'gentleIsFine' | 'notIf') => shown.words.say(`selfCracking.${key}`);
  return section(shown, 'cracking', 'cracking', [
    lineIf(withheld, about('doNot')),
    lineIf(shown.calm && !withheld && !cautions[0], about('gentleIsFine')),
    // Those that decided the result were said as its reasons.
    list(cautions.filter((caution) => caution.urgency !== urgency).map((caution) => told(shown, [caution]))),
    withheld
      ? line(shown.say('noExercise'))
      : [
          line(strong(shown.say('instead'))),
          lineIf(couldWithholdAdvice(replies, shown.assessment), about('notIf')),
          list([
            ...gentleMoves(shown.words).map(({name, how}) => [strong(name), ' ', how]),
            ...shown.words.lines('selfCracking.insteadHabit'),
          ]),
        ],
  ]);
}
