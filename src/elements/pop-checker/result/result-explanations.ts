import {html} from 'lit';
import type {Match, ShownExplanation} from '../../../core/index.js';
import {movingPicture} from '../../look/pictures/moving-picture.js';
import {disclosure, line, lineIf, list, section} from '../../look/parts.js';
import {told} from './result-reasons.js';
import {ruleWords} from '../../words/rule-words.js';
import type {ShownResult} from './shown-result.js';

/** What may make the sound. Under a limit it is said that nothing can be said. */
export const sounds = (shown: ShownResult): unknown =>
  explanations(shown, 'sound', 'sound', shown.assessment.limits[0]);

const moreOf = (shown: ShownResult, {id}: ShownExplanation): unknown => {
  const detail = shown.words.maybe(ruleWords(id, 'more'));
  return detail && disclosure(shown.say('moreAboutSound'), line(detail));
};

/** What someone should look for. */
export const toRuleOut = (shown: ShownResult): unknown => explanations(shown, 'check', 'to-rule-out');

/** While the result is calm, what hangs on an unsure reply stands after the rest, and says so. */
function explanations(
  shown: ShownResult,
  name: 'sound' | 'check',
  kind: ShownExplanation['kind'],
  limit?: Match,
): unknown {
  const given = shown.assessment.explanations.filter((explanation) => explanation.kind === kind);
  const show = (isDoubtful: boolean): readonly unknown[] =>
    given
      .filter(({status}) => isDoubtful === (shown.calm && status === 'suspected'))
      .map((explanation) => [
        movingPicture(
          shown.rulebook.explanations.find(({id}) => id === explanation.id)?.drawing ?? '',
          shown.words.fill((shown.words.optional(ruleWords(explanation.id, 'picture')) ?? '') as string),
          shown.say('playAgain'),
        ),
        html`<div>${told(shown, [explanation], 'say')} ${moreOf(shown, explanation)}</div>`,
      ]);
  const doubtful = show(true);
  return (
    (given[0] ?? limit) &&
    section(shown, name, name, [
      lineIf(!given[0], shown.say('soundWithheld')),
      lineIf(name === 'check', shown.say('checkHint'), 'note'),
      list(show(false), 'explained'),
      lineIf(doubtful[0], shown.say('possibleToo'), 'note'),
      list(doubtful, 'explained'),
    ])
  );
}
