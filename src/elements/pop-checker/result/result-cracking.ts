import type {TemplateResult} from 'lit';
import {exerciseAdvice} from '../../../core/index.js';
import {gentleMoves} from '../../words/gentle-moves.js';
import {line, lineIf, list, section, strong} from '../../look/parts.js';
import {told} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';

/** About cracking it yourself and what to do instead, in short. */
export function cracking(shown: ShownResult): TemplateResult {
  const {cautions, urgency} = shown.assessment;
  const advice = exerciseAdvice(shown.answers, shown.rulebook);
  const withheld = advice === 'withheld';
  const about = (key: 'doNot' | 'gentleIsFine' | 'notIf' | 'noExercise') =>
    shown.words.say(`selfCracking.${key}`);
  return section(shown, 'cracking', 'cracking', [
    lineIf(withheld, about('doNot')),
    lineIf(shown.calm && !withheld && !cautions[0], about('gentleIsFine')),
    // Those that decided the result were said as its reasons.
    list(cautions.filter((caution) => caution.urgency !== urgency).map((caution) => told(shown, [caution]))),
    withheld
      ? line(about('noExercise'))
      : [
          line(strong(shown.say('instead'))),
          lineIf(advice === 'unknown', about('notIf')),
          list([
            ...gentleMoves(shown.words).map(({name, how}) => [strong(name), ' ', how]),
            ...shown.words.lines('selfCracking.insteadHabit'),
          ]),
        ],
  ]);
}
