import type {TemplateResult} from 'lit';
import {exerciseAdvice} from '../../../core/index.js';
import {gentleMoves} from '../../words/gentle-moves.js';
import {disclosure, line, lineIf, list, section, strong} from '../../look/parts.js';
import {knownHarms} from '../../self-crack-warning/known-harms.js';
import {namedMatches} from './echo.js';
import {told} from './result-reasons.js';
import type {ShownResult} from './shown-result.js';

/** About cracking it yourself and what to do instead, in short. */
export function cracking(shown: ShownResult): TemplateResult {
  const {words} = shown;
  const {urgency} = shown.assessment;
  const cautions = namedMatches(shown).filter((match) => shown.assessment.cautions.includes(match));
  const advice = exerciseAdvice(shown.answers, shown.rulebook);
  const withheld = advice === 'withheld';
  const about = (key: 'doNot' | 'gentleIsFine' | 'notIf' | 'noExercise' | 'exerciseGrade' | 'strengthOnly') =>
    words.say(`selfCracking.${key}`);
  // Those that decided the result were said as its reasons; those without words of their own said a note.
  const others = cautions.filter((caution) => caution.urgency !== urgency || !caution.urgency);
  const moves = [
    line(strong(shown.say('gentler'))),
    lineIf(advice === 'unknown', about('notIf')),
    lineIf(advice === 'strength-only', about('strengthOnly')),
    list(gentleMoves(words, advice).map(({name, how}) => [strong(name), ' ', how])),
    line(about('exerciseGrade'), 'note'),
  ];
  return section(shown, 'cracking', 'cracking', [
    lineIf(withheld, about('doNot')),
    lineIf(shown.calm && !withheld && !cautions[0], about('gentleIsFine')),
    list(others.map((caution) => told(shown, [caution]))),
    lineIf(withheld, about('noExercise')),
    disclosure(shown.say(withheld ? 'aboutCracking' : 'aboutCrackingAndMoves'), [
      list(words.lines('selfCracking.feelsGood')),
      list(words.lines('selfCracking.trained')),
      knownHarms(words),
      withheld ? '' : moves,
      list(words.lines('selfCracking.insteadHabit')),
    ]),
  ]);
}
